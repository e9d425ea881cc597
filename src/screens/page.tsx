import type { Thing } from '../domain/thing.ts'
import { Button } from '../ui/button.tsx'
import { t } from '../ui/language.ts'
import { Note } from '../ui/note.tsx'
import { api } from './api.ts'
import { useNames } from './names.ts'
import { keep } from './saving.ts'
import { useThing, useThings } from './things.ts'
import { Versions } from './versions.tsx'

/** The notes set like a page: the question in accent small type, what was said in serif below it. */
export function Page({ session }: { session: Thing<'session'> }) {
  const words = t().reading
  const guide = useThing('guide', session.values.guide)
  const notes = (useThings('note', { session: session.id }) ?? []).filter(note => note.values.text.trim() !== '')
  const questions = guide?.values.questions ?? []
  const known = new Set(questions.map(question => question.id))
  const beside = notes.filter(note => !known.has(note.values.question))
  if (notes.length === 0) return <p class="soft">{words.noNotes}</p>
  return (
    <>
      {questions.map(question => (
        <section key={question.id}>
          <h2 class="label">{question.text}</h2>
          <Answers notes={notes.filter(note => note.values.question === question.id)} question={question.text} />
        </section>
      ))}
      {beside.length > 0 && (
        <section>
          <h2 class="label">{t().capture.beside}</h2>
          <Answers notes={beside} question={t().capture.beside} />
        </section>
      )}
    </>
  )
}

function Answers({ notes, question }: { notes: readonly Thing<'note'>[]; question: string }) {
  const nameOf = useNames()
  if (notes.length === 0) return <p class="small soft">{t().reading.noWords}</p>
  const writers = new Set(notes.map(note => note.values.writer))
  return (
    <>
      {[...notes]
        .sort((a, b) => a.values.begun - b.values.begun)
        .map(note => (
          <div key={note.id}>
            {writers.size > 1 && <p class="small soft">{nameOf(note.values.writer)}</p>}
            {note.conflicts.text ? (
              <Versions thing={note} field="text" label={question} text />
            ) : (
              <p class="spoken">{note.values.text}</p>
            )}
            {note.joined.includes('text') && (
              <Note tone="waits">
                <p>{t().versions.joined}</p>
                <Button onClick={() => void keep(() => api().markRead(note.id, 'text'))}>{t().versions.read}</Button>
              </Note>
            )}
          </div>
        ))}
    </>
  )
}
