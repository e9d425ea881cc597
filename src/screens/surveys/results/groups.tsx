import { named } from '../../../domain/named.ts'
import type { GroupCell, GroupResult, RoundResult, ScaleResult } from '../../../domain/surveys/round-result.ts'
import { languageNames } from '../../../messages/languages.ts'
import { t } from '../../../ui/language.ts'
import { inMyLanguage } from '../../../ui/texts.ts'
import { groupLines, nameOf, shareWord, wordIn } from './words.ts'

type Result = Pick<RoundResult, 'rounds' | 'questions' | 'modes' | 'languages' | 'reading' | 'choices'>

/** How people answered, in which language and wording, and the other choices; small groups are hidden in words. */
export function Groups({ result }: { result: Result }) {
  const words = t().results
  const label = result.rounds.at(-1)?.label ?? ''
  const modes = groupLines(result.modes, code => wordIn(words.modes, code))
  return (
    <>
      {modes.length > 0 && <Band title={words.how(label)} lines={modes} />}
      {result.choices
        .filter(choice => choice.options.length > 0)
        .map(choice => (
          <Band
            key={choice.question}
            title={inMyLanguage(choice.text)}
            lines={groupLines(choice.options, group =>
              inMyLanguage(choice.options.find(one => one.group === group)?.label ?? { '': group }),
            )}
          />
        ))}
      {result.languages && (
        <Split title={words.byLanguage} of={result.languages} questions={result.questions} names={languageNames} />
      )}
      {result.reading && (
        <Split title={words.byReading} of={result.reading} questions={result.questions} names={words.reading} />
      )}
    </>
  )
}

function Band({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <section class="band">
      <h2>{title}</h2>
      <ul>
        {lines.map(line => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  )
}

type SplitProps = {
  title: string
  of: GroupResult
  questions: readonly ScaleResult[]
  names: Readonly<Record<string, string>>
}

function Split({ title, of, questions, names }: SplitProps) {
  const words = t().results
  const shown = of.groups.flatMap((group, at) => (typeof group.count === 'number' ? [{ ...group, at }] : []))
  const rows = of.shares.filter(row => shown.some(({ at }) => typeof row.of[at] === 'object'))
  return (
    <section class="band">
      <h2>{title}</h2>
      <ul>
        {groupLines(of.groups, group => named(names, group)).map(line => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {shown.length > 0 && rows.length > 0 && (
        <div class="wide-table scrolls">
          <table class="figures">
            <caption class="small soft">{words.bestBy}</caption>
            <thead>
              <tr>
                <th scope="col">{words.question}</th>
                {shown.map(({ group }) => (
                  <th key={group} scope="col">
                    {named(names, group)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(row => (
                <tr key={row.question}>
                  <th scope="row">{questionName(questions, row.question)}</th>
                  {shown.map(({ group, at }) => (
                    <td key={group}>{cellWord(row.of[at] ?? 'few')}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}

function questionName(questions: readonly ScaleResult[], id: string): string {
  const found = questions.find(one => one.question === id)
  return found ? nameOf(found) : ''
}

function cellWord(cell: GroupCell): string {
  return typeof cell === 'string' ? t().results.cell[cell] : shareWord(cell)
}
