import { distributionInWords } from '../domain/surveys/result-in-words.ts'
import type { Distribution } from '../domain/surveys/round-result.ts'
import type { Texts } from '../domain/surveys/survey.ts'
import type { ToldResult, ToldTeam } from '../domain/surveys/told-result.ts'
import { textIn } from '../domain/text-in.ts'
import type { ResultWords } from '../messages/results.ts'
import type { TeamWords } from '../messages/teams.ts'

type Props = {
  readonly told: ToldResult
  readonly words: ResultWords
  /** There where anything is told by team. */
  readonly teams: TeamWords | null
  readonly language: string
}

/** A published result for those who were asked: each question with its answers counted, the verdict, and what happens next. */
export function ToldView({ told, words, teams, language }: Props) {
  return (
    <section class="rs-told">
      <h2>{words.toldTitle}</h2>
      <p>{words.toldAnswers(told.answers)}</p>
      {told.questions.map(({ text, points, fall, verdict }, at) => (
        <article key={at.toString()}>
          <h3>{textIn(text, language)}</h3>
          <Answers fall={fall} points={points} words={words} language={language} />
          {verdict && told.earlier && (
            <p class="rs-small">
              {words.toldVerdict(told.earlier, words.verdict[verdict])} {words.verdictWhy[verdict]}
            </p>
          )}
        </article>
      ))}
      {told.teams && teams && <ByTeam of={told.teams} {...{ told, words, teams, language }} />}
      <h2>{words.next}</h2>
      <p>{told.next || words.nextNone}</p>
    </section>
  )
}

type AnswersProps = Pick<Props, 'words' | 'language'> & {
  readonly fall: Distribution
  readonly points: readonly Texts[]
}

function Answers({ fall, points, words, language }: AnswersProps) {
  const names = points.map(point => textIn(point, language))
  if (fall.as === 'few' || fall.as === 'alike') return <p>{distributionInWords(fall, names, words)}</p>
  const rows = fall.counts.map((count, at) => ({ count, name: (fall.as === 'points' ? names : words.class)[at] ?? '' }))
  return (
    <table>
      <tbody>
        {rows.map(({ count, name }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>
              <svg aria-hidden="true" width="100%" height="12">
                <rect width={`${(count / fall.n) * 100}%`} height="12" rx="2" />
              </svg>
            </td>
            <td>{count}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

type TeamProps = Omit<Props, 'teams'> & { readonly of: readonly ToldTeam[]; readonly teams: TeamWords }

/** Each question with the units and teams that stand by themselves; who does not is counted where it belongs. */
function ByTeam({ of, told, words, teams, language }: TeamProps) {
  return (
    <>
      <h2>{teams.title}</h2>
      <p class="rs-small">
        {teams.best}. {teams.hidden}
      </p>
      {told.questions.map(({ text }, at) => {
        const rows = of.flatMap(({ label, within, shares }) => {
          const [x, n] = shares[at] ?? []
          return x === undefined || n === undefined ? [] : [{ name: textIn(label, language), within, x, n }]
        })
        return rows.length === 0 ? null : (
          <article key={at.toString()}>
            <h3>{textIn(text, language)}</h3>
            <table>
              <tbody>
                {rows.map(({ name, within, x, n }, row) => (
                  <tr key={row.toString()}>
                    <th scope="row">{within ? `– ${name}` : name}</th>
                    <td>{words.xOfN(x, n)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </article>
        )
      })}
    </>
  )
}
