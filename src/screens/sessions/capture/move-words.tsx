import { signal } from '@preact/signals'
import type { Span } from '../../../domain/marking/anchor.ts'
import { moveWords } from '../../../domain/marking/moved-words.ts'
import type { Thing } from '../../../domain/thing.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { t } from '../../../ui/language.ts'
import { useOnce } from '../../../ui/once.ts'
import { apply } from '../../editing/apply.ts'
import { newId } from '../../worker/new-id.ts'
import { useThing, useThings } from '../../worker/things.ts'
import { BESIDE } from './capture-guide.tsx'

/** The words that are about to be moved to another question; none when nobody is moving anything. */
export const moving = signal<{ readonly note: string; readonly span: Span } | null>(null)

type Props = { readonly session: Thing<'session'>; readonly onMoved?: (question: string) => void }

/** Asks under which question words belong, and moves them there with their marks. */
export function MoveWords({ session, onMoved }: Props) {
  const now = moving.value
  return now && <Ask key={now.note} session={session} onMoved={onMoved} {...now} />
}

type AskProps = { session: Thing<'session'>; onMoved: Props['onMoved']; note: string; span: Span }

function Ask({ session, onMoved, note: id, span }: AskProps) {
  const words = t().marking
  const note = useThing('note', id)
  const guide = useThing('guide', session.values.guide)
  const excerpts = useThings('excerpt', { note: id })
  const close = () => {
    moving.value = null
  }
  const move = useOnce(async (question: string, text: string) => {
    if (!note || !excerpts) return
    await apply(moveWords(note, span, { id: newId(), question, at: Date.now() }, excerpts), words.movedTo(text))
    close()
    onMoved?.(question)
  })
  if (!note || !excerpts || guide === null) return null
  const questions = [...(guide?.values.questions ?? []), { id: BESIDE, text: t().capture.beside }]
  return (
    <Dialog title={words.moveTo} onClose={close} actions={<Button onClick={close}>{t().common.cancel}</Button>}>
      <p class="spoken moved">{shorter(note.values.text.slice(span.start, span.end))}</p>
      <ul class="sentences">
        {questions
          .filter(question => question.id !== note.values.question)
          .map(question => (
            <li key={question.id}>
              <button type="button" onClick={() => move(question.id, question.text)}>
                {question.text}
              </button>
            </li>
          ))}
      </ul>
    </Dialog>
  )
}

const shorter = (text: string): string => (text.length > 160 ? `${text.slice(0, 158).replace(/\s\S*$/, '')} …` : text)
