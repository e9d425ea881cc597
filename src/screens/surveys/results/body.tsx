import { useSignal } from '@preact/signals'
import { BarChart3, Table2 } from 'lucide'
import { answeredInWords } from '../../../domain/surveys/result-in-words.ts'
import type { RoundResult, ScaleResult } from '../../../domain/surveys/round-result.ts'
import { Button } from '../../../ui/button.tsx'
import { t } from '../../../ui/language.ts'
import { inMyLanguage } from '../../../ui/texts.ts'
import { Legend } from './bar.tsx'
import { Groups } from './groups.tsx'
import { QuestionResult } from './question.tsx'
import { Tables } from './table.tsx'
import { PulseLine, Teams } from './teams.tsx'
import { figures, nameOf } from './words.ts'

type Props = {
  readonly result: Omit<RoundResult, 'open' | 'altered'>
  /** Whoever reads it can make evidence of what it says. */
  readonly usable?: boolean
}

/** The figures of a result, the same for coordinators and for everybody it is published to. */
export function ResultBody({ result, usable = false }: Props) {
  const words = t().results
  const asTable = useSignal(false)
  return (
    <div class="result">
      <div class="who">
        <ul class="small">
          {[...result.rounds].reverse().map(round => (
            <li key={round.id}>{answeredInWords(round, words, figures())}</li>
          ))}
        </ul>
        <Button
          look="plain"
          icon={asTable.value ? BarChart3 : Table2}
          onClick={() => {
            asTable.value = !asTable.value
          }}
        >
          {asTable.value ? words.asBars : words.asTable}
        </Button>
      </div>
      {asTable.value ? <Tables result={result} /> : <Bars result={result} usable={usable} />}
      {result.survey.pulse ? <PulseLine /> : <p class="small soft">{words.line}</p>}
      {result.teams && <Teams result={result} asTable={asTable.value} />}
      <Groups result={result} />
      {result.mind.length > 0 && (
        <section class="band mind">
          <h2>{words.mind}</h2>
          <ul>
            {result.mind.map(note => (
              <li key={note}>{words.note[note]}</li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

/** The questions in their order. The words of the first scale stand over all; another scale's ends stand under its bars. */
function Bars({ result, usable }: { result: Pick<RoundResult, 'questions' | 'rounds'>; usable: boolean }) {
  const words = t().results
  const shown = result.questions.filter(one => one.falls.some(fall => fall.as !== 'few'))
  const few = result.questions.filter(one => !shown.includes(one))
  const [first] = shown
  const scale = (one: ScaleResult) => one.points.map(inMyLanguage).join('|')
  if (!first) return null
  return (
    <>
      <div class="result-heads" aria-hidden="true">
        <Legend of={first} />
        <span class="small soft">{words.bestShare}</span>
        {result.rounds.length > 1 && <span class="small soft">{words.difference}</span>}
      </div>
      <ol class="result-rows">
        {shown.map(one => (
          <QuestionResult
            key={one.question}
            of={one}
            rounds={result.rounds}
            ends={scale(one) !== scale(first)}
            usable={usable}
          />
        ))}
      </ol>
      {few.length > 0 && <p class="small soft">{words.groupFew(few.map(nameOf).join(', '))}</p>}
    </>
  )
}
