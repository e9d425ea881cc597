import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { LONGEST_NOTE, noteSize } from '../../domain/sessions/note.ts'
import type { Thing } from '../../domain/thing.ts'
import { withoutNumbers } from '../../ui/identity.tsx'
import { api } from '../worker/api.ts'
import { newId } from '../worker/new-id.ts'
import { here } from '../worker/things.ts'
import { useLine } from './line.ts'

type Place = { readonly session: string; readonly question: string; readonly note: Thing<'note'> | undefined }

/** The text of a note while it is written. The note comes into being with its first letters. */
export function useWriting({ session, question, note }: Place) {
  const text = useSignal(note?.values.text ?? '')
  const id = useRef(note?.id ?? '')
  const line = useLine(async (typed, view) => {
    if (id.current !== '') return api().edit(id.current, { text: typed }, view)
    const made = newId()
    const values = { session, question, writer: here.value?.person ?? '', text: typed, begun: Date.now() }
    await api().create('note', values, made)
    id.current = made
    return 1
  })
  const shown = useRef(note?.view ?? 0)
  const met = useRef(note?.id ?? '')
  const told = note?.values.text
  useEffect(() => {
    if (note) met.current = note.id
    // Taken back or erased: what was shown of it is no text of mine any more.
    else if (id.current !== '' && id.current === met.current && line.idle(Number.POSITIVE_INFINITY)) {
      id.current = ''
      text.value = ''
      shown.current = 0
    }
    if (!note || (id.current !== '' && id.current !== note.id)) return
    if (id.current !== note.id) line.anew()
    id.current = note.id
    // An empty field with the caret in it has nothing of hers to lose, and her note may come after it was drawn.
    const caret = document.activeElement
    const writing = text.value !== '' && caret instanceof HTMLTextAreaElement && caret.value === text.value
    if (!line.idle(note.view) || writing) return
    if (withoutNumbers(text.value) !== note.values.text) text.value = note.values.text
    shown.current = note.view
  }, [told, note?.id, note?.view, line.rests])
  const input = (value: string) => {
    text.value = value
    if (noteSize(value) <= LONGEST_NOTE) line.type(value, shown.current)
  }
  /** The note's id once what is typed is on disk; empty when nothing was written. */
  const stored = async () => {
    await line.flush()
    return id.current
  }
  return { text: text.value, input, save: line.save, stored }
}
