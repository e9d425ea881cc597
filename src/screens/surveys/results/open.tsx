import type { OpenResult, RoundHead } from '../../../domain/surveys/round-result.ts'
import { t } from '../../../ui/language.ts'
import { inMyLanguage } from '../../../ui/texts.ts'
import { type Ground, MakeEvidence } from '../../findings/make-evidence.tsx'

type Props = { readonly questions: readonly OpenResult[]; readonly round: RoundHead | undefined }

/** What people wrote in their own words: for coordinators alone, never beside anything else about whoever wrote it. */
export function OpenAnswers({ questions, round }: Props) {
  const words = t().results
  if (questions.length === 0) return null
  return (
    <section class="band own-words no-print">
      <h2>{words.open}</h2>
      <p class="small soft">{words.openWhy}</p>
      {questions.map(({ question, text, answers }) => (
        <div key={question}>
          <h3>{inMyLanguage(text)}</h3>
          {answers.length === 0 ? (
            <p class="small soft">{words.openFew}</p>
          ) : (
            <ul>
              {answers.map((answer, at) => (
                <li key={at.toString()}>
                  <p class="spoken">{answer}</p>
                  {round && <MakeEvidence of={groundOf(round, question, inMyLanguage(text), answer)} />}
                </li>
              ))}
            </ul>
          )}
        </div>
      ))}
    </section>
  )
}

/** One answer among however many there are: it counts as one, and is told with its question. */
const groundOf = (round: RoundHead, question: string, asked: string, answer: string): Ground => ({
  round: round.id,
  question,
  n: 1,
  frame: round.frame,
  free: true,
  text: `”${answer}”`,
  from: t().results.evidence.answer(round.label, asked),
})
