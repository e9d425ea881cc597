import { hasWords } from '../../domain/sessions/note.ts'
import { useThings, useView } from '../worker/things.ts'

/** Whether there is anything in a session, and words that the interviewee can read: a picture or a recording is nothing to read. */
export type Said = { readonly anything: boolean; readonly words: boolean }

/** What was written, marked, recorded or photographed in a session; `null` until all of it is known. */
export function useSaid(session: string): Said | null {
  const notes = useThings('note', { session })
  const excerpts = useThings('excerpt', { session })
  const sources = useView('sources', { session })
  if (!notes || !excerpts || !sources) return null
  const written = notes.some(note => note.values.text.trim() !== '')
  return {
    anything: written || excerpts.length + sources.length > 0,
    words: notes.some(note => hasWords(note.values)),
  }
}

/** Whether anything was said in a session; `null` until that is known. */
export const useAnythingSaid = (session: string): boolean | null => useSaid(session)?.anything ?? null
