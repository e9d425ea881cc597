import './teams.css'
import { Fragment } from 'preact'
import type { RoundResult, ScaleResult, Share } from '../../../domain/surveys/round-result.ts'
import { type TeamRow, teamRows, toldByTeam } from '../../../domain/surveys/team-rows.ts'
import type { TeamWords } from '../../../messages/teams.ts'
import { inMyLanguage } from '../../../ui/texts.ts'
import { teamWords, useTeamWords } from '../team-words.ts'
import { nameOf, shareWord } from './words.ts'

type Props = { readonly result: Pick<RoundResult, 'rounds' | 'questions' | 'teams'>; readonly asTable: boolean }

/** The newest round by unit and team, as bars or as a table; who does not stand alone is counted where the row says. */
export function Teams({ result, asTable }: Props) {
  const { teams } = result
  if (!useTeamWords() || !teams) return null
  const words = teamWords()
  const questions = toldByTeam(result.questions)
  const rows = teamRows(teams, questions, result.rounds.at(-1)?.answers ?? null)
  const any = rows.some(one => one.label !== null && one.n !== null)
  const hidden = rows.some(one => one.cells.some(cell => typeof cell === 'string'))
  return (
    <section class="band teams">
      <h2>{words.title}</h2>
      {teams.groups.length === 0 && <p>{words.open}</p>}
      {teams.groups.length > 0 && !any && <p>{words.none}</p>}
      {any && <p class="small soft best">{words.best}</p>}
      {any &&
        (asTable ? (
          <TeamTable {...{ rows, questions, words }} />
        ) : (
          <ul class="team-bars">
            {questions.map((one, at) => (
              <li key={one.question}>
                <h3>{nameOf(one)}</h3>
                <TeamBars rows={rows.filter(row => row.n !== null)} {...{ at, words }} />
              </li>
            ))}
          </ul>
        ))}
      {any && !asTable && <Counted rows={rows} words={words} />}
      {teams.groups.length > 0 && hidden && <p class="small soft">{words.hidden}</p>}
    </section>
  )
}

/** What the line of an interval means where staff were asked, and not clients. */
export const PulseLine = () => (useTeamWords() ? <p class="small soft">{teamWords().line}</p> : null)

const rowName = (row: TeamRow, words: TeamWords): string => (row.label ? inMyLanguage(row.label) : words.whole)

/** Who stands by no bar, by where they are counted. */
function Counted({ rows, words }: { rows: readonly TeamRow[]; words: TeamWords }) {
  const names = (within: boolean) =>
    rows.filter(row => row.n === null && row.within === within).map(row => rowName(row, words))
  const [teams, units] = [names(true), names(false)]
  return (
    <>
      {teams.length > 0 && <p class="small">{words.onlyUnit(teams.join(', '))}</p>}
      {units.length > 0 && <p class="small">{words.onlyWhole(units.join(', '))}</p>}
    </>
  )
}

type Cell = TeamRow['cells'][number]
const cellWord = (cell: Cell | undefined, words: TeamWords): string =>
  cell === 'inUnit' || cell === 'inWhole' ? words[cell] : cell ? shareWord(cell) : ''

function TeamBars({ rows, at, words }: { rows: readonly TeamRow[]; at: number; words: TeamWords }) {
  return (
    <dl>
      {rows.map(row => {
        const cell = row.cells[at]
        const share = typeof cell === 'object' ? cell : null
        return (
          <Fragment key={row.key}>
            <dt data-within={row.within || undefined}>{rowName(row, words)}</dt>
            {share && (
              <dd class="strip" aria-hidden="true">
                <Strip share={share} />
              </dd>
            )}
            <dd class={share ? '' : 'away soft'}>{cellWord(cell, words)}</dd>
          </Fragment>
        )
      })}
    </dl>
  )
}

const Strip = ({ share: { x, n } }: { share: Share }) => (
  <svg height="10" aria-hidden="true">
    <rect width="100%" height="10" rx="2" />
    <rect width={`${(x / n) * 100}%`} height="10" rx="2" />
  </svg>
)

type TableProps = {
  readonly rows: readonly TeamRow[]
  readonly questions: readonly ScaleResult[]
  readonly words: TeamWords
}

function TeamTable({ rows, questions, words }: TableProps) {
  return (
    <div class="wide-table scrolls">
      <table class="figures">
        <thead>
          <tr>
            <th scope="col">{words.where}</th>
            <th scope="col">{words.answers}</th>
            {questions.map(one => (
              <th key={one.question} scope="col">
                {nameOf(one)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <tr key={row.key}>
              <th scope="row" data-within={row.within || undefined}>
                {rowName(row, words)}
              </th>
              {row.n === null ? (
                <td class="away" colSpan={questions.length + 1}>
                  {words[row.within ? 'inUnit' : 'inWhole']}
                </td>
              ) : (
                <>
                  <td>{row.n}</td>
                  {row.cells.map((cell, at) => (
                    <td key={questions[at]?.question} class={typeof cell === 'string' ? 'away' : ''}>
                      {cellWord(cell, words)}
                    </td>
                  ))}
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
