import { ArrowRight } from 'lucide'
import type { Question } from '../../../domain/sessions/guide.ts'
import type { Thing } from '../../../domain/thing.ts'
import { Button } from '../../../ui/button.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { t } from '../../../ui/language.ts'
import { SourceTools } from '../sources/tools.tsx'
import { BESIDE } from './capture-guide.tsx'

type FootProps = {
  readonly session: Thing<'session'>
  readonly questions: readonly Question[]
  readonly now: string
  readonly step: (by: 1 | -1) => void
}

/** What can be added to an answer, and on to the next question where there is a guide to ask from. */
export function CaptureFoot({ session, questions, now, step }: FootProps) {
  const words = t().capture
  const next = questions[questions.findIndex(question => question.id === now) + 1]
  const last = now === BESIDE
  return (
    <footer>
      <SourceTools session={session} question={now} />
      {questions.length > 0 && (
        <>
          <p class="soft next">{last ? words.last : words.nextIs(next?.text ?? words.beside)}</p>
          <Button look="filled" disabled={last} onClick={() => step(1)}>
            {words.next} <Icon of={ArrowRight} size={20} />
          </Button>
        </>
      )}
    </footer>
  )
}
