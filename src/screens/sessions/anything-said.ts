import { useThings, useView } from '../worker/things.ts'

/** Whether anything was written, marked, recorded or photographed in a session; `null` until that is known. */
export function useAnythingSaid(session: string): boolean | null {
  const notes = useThings('note', { session })
  const excerpts = useThings('excerpt', { session })
  const sources = useView('sources', { session })
  if (!notes || !excerpts || !sources) return null
  return excerpts.length + sources.length > 0 || notes.some(note => note.values.text.trim() !== '')
}
