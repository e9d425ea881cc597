import { useSignal } from '@preact/signals'
import { useRef } from 'preact/hooks'
import { LONGEST_NOTE, noteSize } from '../domain/note.ts'
import type { Thing } from '../domain/thing.ts'
import { Area } from '../ui/area.tsx'
import { IdentityOffer } from '../ui/identity.tsx'
import { t } from '../ui/language.ts'
import { useDraft } from './draft.ts'
import { problemText } from './problem.ts'

type Props = { readonly note: Thing<'note'>; readonly label: string; readonly herself?: boolean }

/** A note corrected where it stands, whoever wrote it. When the interviewee does it herself, its former words stay beside it. */
export function NoteEdit({ note, label, herself = false }: Props) {
  const former = useRef(note.values.before || note.values.text)
  const tooLong = useSignal(false)
  const draft = useDraft(note, 'text', text => (herself ? { before: kept(former.current, text) } : {}))
  const input = (text: string) => {
    tooLong.value = noteSize(text) > LONGEST_NOTE
    if (!tooLong.value) draft.input(text)
  }
  return (
    <>
      <Area
        class="spoken note-edit"
        rows={2}
        value={draft.text}
        onText={input}
        onBlur={draft.save}
        aria-label={t().capture.answer(label)}
        autocomplete="off"
        autocapitalize="sentences"
        spellcheck={false}
      />
      <IdentityOffer text={draft.text} onText={input} />
      {tooLong.value && (
        <p class="problem" role="alert">
          {problemText('paste-long')}
        </p>
      )}
    </>
  )
}

/** Both texts lie in one row, which holds no more than the longest note. */
const kept = (former: string, now: string): string =>
  former === now || noteSize(former) + noteSize(now) > LONGEST_NOTE ? '' : former
