import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { changedHerself } from '../../domain/sessions/corrections.ts'
import { LONGEST_NOTE, noteSize } from '../../domain/sessions/note.ts'
import type { Thing } from '../../domain/thing.ts'
import { Area } from '../../ui/area.tsx'
import { Button } from '../../ui/button.tsx'
import { IdentityOffer } from '../../ui/identity.tsx'
import { t } from '../../ui/language.ts'
import { apply } from '../editing/apply.ts'
import { useDraft } from '../editing/draft.ts'
import { allSaved } from '../editing/saving.ts'
import { problemText } from '../worker/problem.ts'

type Props = { readonly note: Thing<'note'>; readonly label: string; readonly herself?: boolean }

/** A note corrected where it stands, whoever wrote it. When the interviewee does it herself, its former words stay beside it. */
export function NoteEdit({ note, label, herself = false }: Props) {
  const { before } = note.values
  const former = useRef(before || note.values.text)
  // Once nothing former is kept, what stands is what the next change starts from.
  useEffect(() => {
    former.current = before || note.values.text
  }, [before])
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
      {herself && changedHerself(note.values) && <Strike note={note} />}
      {tooLong.value && (
        <p class="problem" role="alert">
          {problemText('paste-long')}
        </p>
      )}
    </>
  )
}

/** She is told that her former words stand for a while, and can take them out at once. */
function Strike({ note }: { note: Thing<'note'> }) {
  const words = t().readBack
  const strike = async () => {
    await allSaved()
    await apply([{ do: 'edit', id: note.id, patch: { before: '' } }], words.struck)
  }
  return (
    <div class="row strike">
      <p class="small">{words.stays}</p>
      <Button onClick={() => strike()}>{words.strike}</Button>
    </div>
  )
}

/** Both texts lie in one row, which holds no more than the longest note. */
const kept = (former: string, now: string): string =>
  former === now || noteSize(former) + noteSize(now) > LONGEST_NOTE ? '' : former
