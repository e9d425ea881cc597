import { questionsIn } from '../../../domain/sessions/guide-twins.ts'
import { hasWords } from '../../../domain/sessions/note.ts'
import type { Thing } from '../../../domain/thing.ts'
import { besideWord } from '../../editing/guide-language.ts'
import { useThing, useThings } from '../../worker/things.ts'

/** A question as it is read, by an id that is the same in every language, and what was written under it. */
type Asked = { readonly id: string; readonly question: string; readonly notes: readonly Thing<'note'>[] }

/**
 * A session's notes that have words, each under its question, in the guide's order; `null` until they are known. The
 * questions stand in the language `tag` where the guide has them in it.
 */
export function useAskedNotes(session: Thing<'session'>, tag: string): readonly Asked[] | null {
  const notes = useThings('note', { session: session.id })
  const guide = useThing('guide', session.values.guide)
  if (!notes || guide === null) return null
  const written = [...notes].filter(note => hasWords(note.values)).sort((a, b) => a.values.begun - b.values.begun)
  const questions = guide ? questionsIn(guide.values, tag) : []
  const known = new Set(questions.map(question => question.id))
  const beside = written.filter(note => !known.has(note.values.question))
  return [
    ...questions.map(({ id, text }) => ({
      id,
      question: text,
      notes: written.filter(one => one.values.question === id),
    })),
    { id: '', question: besideWord(questions), notes: beside },
  ].filter(one => one.notes.length > 0)
}
