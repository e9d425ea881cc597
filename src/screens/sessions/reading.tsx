import { useRef } from 'preact/hooks'
import { authors } from '../../domain/authors.ts'
import { wantsChange } from '../../domain/sessions/corrections.ts'
import { isDeclined } from '../../domain/sessions/session.ts'
import type { Thing } from '../../domain/thing.ts'
import { isLanguage, languageNames } from '../../messages/languages.ts'
import { dayHeading, momentWord, timeWord } from '../../ui/dates.ts'
import { Later } from '../../ui/gradually.tsx'
import { t } from '../../ui/language.ts'
import { ChainLine } from '../frame/chain.tsx'
import { Screen } from '../frame/screen.tsx'
import { useCodes, useNames } from '../worker/names.ts'
import { useSessionName } from '../worker/session-name.ts'
import { MoveWords } from './capture/move-words.tsx'
import { ExcerptList } from './marking/excerpt-list.tsx'
import { MarkPanel } from './marking/mark-panel.tsx'
import { useMarkedNotes, useOpenMark } from './marking/marked-notes.ts'
import { MarkingBar } from './marking/marking-bar.tsx'
import { unchoose, useNoteSelection } from './marking/note-selection.ts'
import { Page } from './page.tsx'
import { SessionActs } from './session-acts.tsx'
import { Settle } from './session-settle.tsx'

/** A held session as it is read at the office, printed and taken as a document. */
export function Reading({ session }: { session: Thing<'session'> }) {
  const nameOf = useSessionName()
  const { values } = session
  const page = useRef<HTMLElement>(null)
  const { notes, placed, uses } = useMarkedNotes(session.id)
  const { open, show } = useOpenMark(page, placed)
  useNoteSelection(page)
  const shown = placed.find(one => one.excerpt.id === open.value)
  return (
    <Screen
      title={nameOf(values)}
      tab={t().sessions.title}
      back="/sessions"
      lead={[
        isDeclined(values) && t().finish.declined,
        values.day && dayHeading(values.day),
        timeWord(values.time),
        values.place,
        values.invented ? t().field.invented : notes.some(note => note.values.invented) && t().examples.notesInvented,
      ]
        .filter(Boolean)
        .join(' · ')}
    >
      <Settle session={session} />
      <div class="split reading">
        <article class="sheet" ref={page}>
          <Page session={session} notes={notes} placed={placed} current={open.value} />
          {shown ? (
            <MarkPanel
              key={shown.excerpt.id}
              session={session}
              placed={shown}
              uses={uses[shown.excerpt.id] ?? []}
              onClose={() => (open.value = '')}
            />
          ) : (
            <MarkingBar session={session} notes={notes} />
          )}
          <MoveWords session={session} onMoved={unchoose} />
          <Wanted session={session} />
        </article>
        <aside>
          <SessionActs session={session} />
          <ExcerptList session={session} placed={placed} current={open.value} onOpen={show} />
          <Attended session={session} notes={notes} />
          <Later>
            <ChainLine id={session.id} kind="session" />
          </Later>
        </aside>
      </div>
    </Screen>
  )
}

/** What the interviewee wants changed, in her words. */
function Wanted({ session: { id, values } }: { session: Thing<'session'> }) {
  if (values.corrections === '') return null
  return (
    <section>
      <h3 class="label">{t().reading.corrections}</h3>
      <p class="spoken">{values.corrections}</p>
      {wantsChange(values) ? (
        <a class="button no-print" href={`/sessions/${id}/corrections`}>
          {t().readBack.goThrough}
        </a>
      ) : (
        <p class="small soft">{t().readBack.isDone}</p>
      )}
    </section>
  )
}

type WithNotes = { readonly session: Thing<'session'>; readonly notes: readonly Thing<'note'>[] }

function Attended({ session, notes }: WithNotes) {
  const words = t().reading
  const codeOf = useCodes()
  const { attendance, notice } = session.values
  const states = {
    attended: words.attended,
    declined: t().finish.declined,
    did_not_come: t().finish.didNotCome,
    on_leave: t().finish.onLeave,
  }
  const people = [...new Set([...session.values.people, ...Object.keys(attendance)])]
  return (
    <section>
      <h2 class="label">{words.attendance}</h2>
      <ul>
        {people.map(person => {
          const state = attendance[person]?.state
          const given = notice[person]
          return (
            <li key={person} class="fact">
              <strong>{codeOf(person) ?? '?'}</strong> {state ? states[state] : t().sessions.states.planned}
              {given && (
                <small class="soft">
                  {words.notice}:{' '}
                  {words.noticeGiven(
                    given.version,
                    isLanguage(given.language) ? languageNames[given.language] : given.language,
                  )}
                  {given.easy ? `, ${words.noticeEasy}` : ''}
                </small>
              )}
            </li>
          )
        })}
      </ul>
      <Wrote session={session} notes={notes} />
      {(session.values.readBack?.at ?? 0) > 0 && (
        <p class="small soft">{t().readBack.at(momentWord(session.values.readBack?.at ?? 0))}</p>
      )}
    </section>
  )
}

function Wrote({ session, notes }: WithNotes) {
  const nameOf = useNames()
  const wrote = authors(
    session.values,
    notes.map(note => note.values),
  )
  const names = wrote.map(nameOf).filter(Boolean).join(', ')
  return names ? <p class="small soft">{t().reading.wrote(names)}</p> : null
}
