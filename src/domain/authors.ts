import type { Note } from './sessions/note.ts'
import type { Session } from './sessions/session.ts'

/**
 * The member ids of those who wrote down a session: who wrote its notes, else who told of the notice and began it, else
 * whom it was planned for. Whoever was only planned is no author of what another wrote.
 */
export function authors(
  { interviewers, notice }: Pick<Session, 'interviewers' | 'notice'>,
  notes: readonly Pick<Note, 'writer' | 'text'>[],
): readonly string[] {
  const wrote = notes.filter(note => note.text.trim() !== '').map(note => note.writer)
  const began = Object.values(notice).map(one => one.by)
  const known = [wrote, began, interviewers].map(ids => [...new Set(ids)].filter(id => id !== ''))
  return known.find(ids => ids.length > 0) ?? []
}
