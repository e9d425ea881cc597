import type { OpenResult } from '../../domain/round-result.ts'
import { t } from '../../ui/language.ts'
import { told } from '../work/words.ts'

/** What people wrote in their own words: for coordinators alone, never beside anything else about whoever wrote it. */
export function OpenAnswers({ questions }: { questions: readonly OpenResult[] }) {
  const words = t().results
  if (questions.length === 0) return null
  return (
    <section class="band own-words no-print">
      <h2>{words.open}</h2>
      <p class="small soft">{words.openWhy}</p>
      {questions.map(({ question, text, answers }) => (
        <div key={question}>
          <h3>{told(text)}</h3>
          {answers.length === 0 ? (
            <p class="small soft">{words.openFew}</p>
          ) : (
            <ul>
              {answers.map((answer, at) => (
                <li key={at.toString()} class="spoken">
                  {answer}
                </li>
              ))}
            </ul>
          )}
        </div>
      ))}
    </section>
  )
}
