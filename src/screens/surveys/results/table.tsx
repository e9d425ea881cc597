import { distributionInWords, shareInWords, verdictInWords } from '../../../domain/surveys/result-in-words.ts'
import type { Distribution, RoundHead, RoundResult, ScaleResult } from '../../../domain/surveys/round-result.ts'
import { t } from '../../../ui/language.ts'
import { inMyLanguage } from '../../../ui/texts.ts'
import { figures, nameOf } from './words.ts'

/** The same figures as the bars, as tables: one for each scale. */
export function Tables({ result }: { result: Pick<RoundResult, 'questions' | 'rounds'> }) {
  const scales = new Map<string, ScaleResult[]>()
  for (const one of result.questions) {
    const key = one.points.map(inMyLanguage).join('|')
    scales.set(key, [...(scales.get(key) ?? []), one])
  }
  return (
    <>
      {[...scales].map(([key, questions]) => (
        <div class="wide-table scrolls" key={key}>
          <ScaleTable questions={questions} rounds={result.rounds} />
        </div>
      ))}
    </>
  )
}

function ScaleTable({ questions, rounds }: { questions: readonly ScaleResult[]; rounds: readonly RoundHead[] }) {
  const words = t().results
  const points = questions[0]?.points ?? []
  return (
    <table class="figures">
      <thead>
        <tr>
          <th scope="col">{words.question}</th>
          <th scope="col">{words.round}</th>
          {points.map((point, at) => (
            <th key={at.toString()} scope="col">
              {inMyLanguage(point)}
            </th>
          ))}
          <th scope="col">{words.bestShare}</th>
          {rounds.length > 1 && <th scope="col">{words.difference}</th>}
        </tr>
      </thead>
      <tbody>
        {questions.map(question =>
          question.falls.map((fall, at) => (
            <tr key={`${question.question}${rounds[at]?.id}`}>
              {at === 0 && (
                <th scope="rowgroup" rowSpan={rounds.length}>
                  {nameOf(question)}
                </th>
              )}
              <th scope="row">{rounds[at]?.label}</th>
              <Cells fall={fall} points={points.length} names={points.map(inMyLanguage)} />
              {at === 0 && rounds.length > 1 && (
                <td rowSpan={rounds.length}>{verdictInWords(question, words, figures())}</td>
              )}
            </tr>
          )),
        )}
      </tbody>
    </table>
  )
}

function Cells({ fall, points, names }: { fall: Distribution; points: number; names: readonly string[] }) {
  const words = t().results
  if (fall.as === 'points')
    return (
      <>
        {fall.counts.map((count, at) => (
          <td key={at.toString()}>{count}</td>
        ))}
        <td>{shareInWords(fall.best, words, figures())}</td>
      </>
    )
  return <td colSpan={points + 1}>{distributionInWords(fall, names, words)}</td>
}
