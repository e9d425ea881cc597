import { differingWords } from '../../domain/differing.ts'
import { changedHerself, wantsChange } from '../../domain/sessions/corrections.ts'
import type { Thing } from '../../domain/thing.ts'
import { Button } from '../../ui/button.tsx'
import { language, t } from '../../ui/language.ts'
import { apply } from '../editing/apply.ts'
import { Differs, Versions } from '../editing/versions.tsx'
import { Screen } from '../frame/screen.tsx'
import { useSessionName } from '../worker/session-name.ts'
import { useThing } from '../worker/things.ts'
import { useAskedNotes } from './capture/asked-notes.ts'
import { NoSession } from './no-session.tsx'
import { NoteEdit } from './note-edit.tsx'

/** What the interviewee wants changed, with the notes beside it to be changed at once, and what she changed herself. */
export function Corrections({ id }: { id: string }) {
  const session = useThing('session', id)
  if (session === undefined) return <NoSession />
  return session && <Sheet session={session} />
}

function Sheet({ session }: { session: Thing<'session'> }) {
  const nameOf = useSessionName()
  const asked = useAskedNotes(session, language.value) ?? []
  const waits = wantsChange(session.values) || asked.some(({ notes }) => notes.some(one => changedHerself(one.values)))
  return (
    <Screen title={t().reading.corrections} lead={nameOf(session.values)} back={`/sessions/${session.id}`}>
      <div class="split corrections">
        <article class="sheet stack">
          {asked.map(({ id, question, notes }) => (
            <section key={id}>
              <h2 class="label">{question}</h2>
              {notes.map(note => (
                <One key={note.id} note={note} label={question} frozen={session.values.state === 'established'} />
              ))}
            </section>
          ))}
          {asked.length === 0 && <p class="soft">{t().reading.noNotes}</p>}
        </article>
        <aside>
          {waits ? <Wish session={session} /> : <p class="soft">{t().readBack.none}</p>}
          {session.values.state === 'established' && <p class="small soft">{t().reading.established}</p>}
        </aside>
      </div>
    </Screen>
  )
}

/** In the interviewee’s words, until somebody ticks it off. */
function Wish({ session }: { session: Thing<'session'> }) {
  const words = t().readBack
  const { corrections } = session.values
  if (!wantsChange(session.values)) return null
  const done = () => apply([{ do: 'edit', id: session.id, patch: { corrected: corrections } }], words.isDone)
  return (
    <section class="stack">
      <h2 class="label">{t().reading.corrections}</h2>
      <p class="spoken">{corrections}</p>
      <Button look="filled" onClick={() => done()}>
        {words.done}
      </Button>
    </section>
  )
}

function One({ note, label, frozen }: { note: Thing<'note'>; label: string; frozen: boolean }) {
  const words = t().readBack
  const seen = () => apply([{ do: 'edit', id: note.id, patch: { before: '' } }], words.seenDone)
  return (
    <div class="stack one-note">
      {note.conflicts.text ? (
        <Versions thing={note} field="text" label={label} text />
      ) : frozen ? (
        <p class="spoken">{note.values.text}</p>
      ) : (
        <NoteEdit key={note.id} note={note} label={label} />
      )}
      {changedHerself(note.values) && (
        <div class="before stack">
          <h3 class="label">{words.before}</h3>
          <p class="spoken soft">
            {differing(note.values.before ?? '', note.values.text).map(([part, differs], n) =>
              differs ? <Differs key={n.toString()} part={part} /> : part,
            )}
          </p>
          <Button onClick={() => seen()}>{words.seen}</Button>
        </div>
      )}
    </div>
  )
}

/** As much as is compared word by word; what is longer stands as it is, as far as it is shown. */
const COMPARED = 12_000

const clip = (text: string): string => (text.length > COMPARED ? `${text.slice(0, COMPARED)}…` : text)

const differing = (before: string, now: string): ReturnType<typeof differingWords> =>
  before.length > COMPARED || now.length > COMPARED ? [[clip(before), false]] : differingWords(before, now)
