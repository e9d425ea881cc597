import type { RoundHead, ScaleResult } from '../../../domain/surveys/round-result.ts'
import { t } from '../../../ui/language.ts'
import { MakeEvidence } from '../../findings/make-evidence.tsx'
import { figuresOf } from './figure-evidence.ts'
import { figures, wordIn } from './words.ts'

type Props = { readonly of: ScaleResult; readonly rounds: readonly RoundHead[]; readonly usable: boolean }

/** What stands behind a verdict, one press deeper: why it is worded so, how many answered, delta, exact p and Holm. */
export function Details({ of, rounds, usable }: Props) {
  const words = t().results
  const { difference, falls } = of
  const { delta, p } = figures()
  const answered = falls.flatMap((fall, at) =>
    fall.as === 'few' ? [] : [`${rounds[at]?.label}: ${[words.onScale(fall.n), ...othersOf(of, at)].join(', ')}`],
  )
  if (answered.length === 0) return null
  return (
    <details class="no-print">
      <summary>{words.details}</summary>
      {difference && <p>{words.verdictWhy[difference.verdict]}</p>}
      <ul>
        {answered.map(line => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {difference?.delta && difference.p !== null && difference.holm !== null && (
        <dl>
          <dt>{words.delta}</dt>
          <dd>{words.to(delta(difference.delta[0]), delta(difference.delta[1]), delta(difference.delta[2]))}</dd>
          <dt>{words.p}</dt>
          <dd>{p(difference.p)}</dd>
          <dt>{words.holm}</dt>
          <dd>{p(difference.holm)}</dd>
        </dl>
      )}
      {difference?.delta && <p class="soft">{words.deltaWhy}</p>}
      {usable &&
        figuresOf(of, rounds).map((one, at) => (
          <MakeEvidence key={one.text} of={one} act={at === 0 ? words.evidence.act : words.evidence.actChange} />
        ))}
    </details>
  )
}

const othersOf = (of: ScaleResult, at: number): readonly string[] =>
  Object.entries(of.others[at] ?? {}).map(([code, count]) => `${wordIn(t().results.other, code)} ${count}`)
