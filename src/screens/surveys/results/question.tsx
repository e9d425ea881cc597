import type { Distribution, RoundHead, ScaleResult } from '../../../domain/surveys/round-result.ts'
import { t } from '../../../ui/language.ts'
import { inMyLanguage } from '../../../ui/texts.ts'
import { Bar, BarCounts } from './bar.tsx'
import { Details } from './details.tsx'
import { Interval } from './interval.tsx'
import { figures, nameOf, shareWord } from './words.ts'

type Props = {
  readonly of: ScaleResult
  readonly rounds: readonly RoundHead[]
  readonly ends: boolean
  readonly usable: boolean
}

/** One question: its name, a bar for each round, the share of the two best with its line, and the verdict in words. */
export function QuestionResult({ of, rounds, ends, usable }: Props) {
  const name = nameOf(of)
  return (
    <li>
      <div class="what">
        <h2>{name}</h2>
        {name !== inMyLanguage(of.text) && <p class="soft">{inMyLanguage(of.text)}</p>}
      </div>
      <div class="falls">
        {of.falls.map((fall, at) => (
          <RoundLine key={rounds[at]?.id} of={of} fall={fall} round={rounds[at]} newest={at === rounds.length - 1} />
        ))}
        {ends && (
          <p class="ends small soft" aria-hidden="true">
            <span>{inMyLanguage(of.points[0] ?? {})}</span>
            <span>{inMyLanguage(of.points.at(-1) ?? {})}</span>
          </p>
        )}
      </div>
      <div class="verdict">
        <Verdict of={of} />
        <Details of={of} rounds={rounds} usable={usable} />
      </div>
    </li>
  )
}

type LineProps = { of: ScaleResult; fall: Distribution; round: RoundHead | undefined; newest: boolean }

function RoundLine({ of, fall, round, newest }: LineProps) {
  return (
    <div class="fall">
      <span class="label">{round?.label}</span>
      <div class="bar-box">
        <Bar of={of} fall={fall} />
        <BarCounts fall={fall} />
      </div>
      {fall.as === 'points' && (
        <div class="share">
          <strong>{shareWord(fall.best)}</strong>
          <Interval share={fall.best} newest={newest} />
        </div>
      )}
      {fall.as === 'classes' && <p class="small soft share instead">{t().results.classes}</p>}
    </div>
  )
}

function Verdict({ of: { difference, falls } }: { of: ScaleResult }) {
  const words = t().results
  if (difference === null) return falls.length > 1 ? <p class="small soft">{words.notCompared}</p> : null
  const { points } = figures()
  return (
    <p>
      <strong>{words.verdict[difference.verdict]}</strong>
      {difference.share && (
        <small>{words.to(points(difference.share[0]), points(difference.share[1]), points(difference.share[2]))}</small>
      )}
    </p>
  )
}
