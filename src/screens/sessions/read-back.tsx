import { useRef } from 'preact/hooks'
import type { Thing } from '../../domain/thing.ts'
import { Button } from '../../ui/button.tsx'
import { Trouble } from '../../ui/callout.tsx'
import { language, t } from '../../ui/language.ts'
import { LanguageSwitch } from '../../ui/language-switch.tsx'
import { allSaved, keep } from '../editing/saving.ts'
import { api } from '../worker/api.ts'
import { useThing } from '../worker/things.ts'
import { useAskedNotes } from './capture/asked-notes.ts'
import { useHeldPage } from './held-page.ts'
import { NoSession } from './no-session.tsx'
import { NoteEdit } from './note-edit.tsx'
import { useHandBack } from './notice-choice.tsx'

/** The interviewee reads what was written of what she said, corrects it in place and confirms it; nothing else is on the page. */
export function ReadBack({ id }: { id: string }) {
  const session = useThing('session', id)
  const was = useRef(false)
  if (session) was.current = true
  // One that goes while it is in her hands shows her nothing else.
  if (session === undefined && !was.current) return <NoSession />
  return session ? <Asked session={session} /> : null
}

function Asked({ session }: { session: Thing<'session'> }) {
  const words = t().readBack
  const heading = useHeldPage(words.title)
  const { choose, missing } = useHandBack(session)
  const asked = useAskedNotes(session, language.value)
  const confirm = () =>
    keep(async () => {
      const readBack = { at: Date.now(), language: language.value }
      await api().edit(session.id, { readBack }, session.view)
      choose('read')
    })
  if (!asked) return null
  return (
    <main class="notice read-back">
      <header>
        <h1 ref={heading} tabIndex={-1}>
          {words.title}
        </h1>
        <LanguageSwitch lent />
      </header>
      <Trouble text={missing} />
      <div class="text">
        <p>{asked.length > 0 ? words.lead : words.nothing}</p>
        {asked.map(({ id, question, notes }) => (
          <section key={id}>
            <h2 class="label">{question}</h2>
            {notes.map(note => (
              <NoteEdit key={note.id} note={note} label={question} herself />
            ))}
          </section>
        ))}
      </div>
      <footer>
        {asked.length > 0 && (
          <Button big look="filled" onClick={() => allSaved().then(confirm)}>
            {words.right}
          </Button>
        )}
        <Button big onClick={() => allSaved().then(() => choose('unread'))}>
          {words.notNow}
        </Button>
      </footer>
    </main>
  )
}
