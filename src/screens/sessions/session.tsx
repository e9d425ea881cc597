import type { Change } from '../../domain/change.ts'
import type { Thing } from '../../domain/thing.ts'
import { Button } from '../../ui/button.tsx'
import { momentWord } from '../../ui/dates.ts'
import { t } from '../../ui/language.ts'
import { apply } from '../editing/apply.ts'
import { BoundField, BoundSelect, BoundTick } from '../editing/bound.tsx'
import { GuideQuestions } from '../editing/guide-questions.tsx'
import { useTapped } from '../editing/tapped.ts'
import { Versions } from '../editing/versions.tsx'
import { useRemoving } from '../frame/removing.ts'
import { Screen } from '../frame/screen.tsx'
import { useCodes, useNames } from '../worker/names.ts'
import { useSessionName } from '../worker/session-name.ts'
import { useThing, useThings } from '../worker/things.ts'
import { useAnythingSaid } from './anything-said.ts'
import { EraseSession } from './erase-session.tsx'
import { NoSession } from './no-session.tsx'
import { MovedDay } from './planning/moved-day.tsx'
import { Interviewers, People } from './planning/new-session.tsx'
import { Reading } from './reading.tsx'
import { Settle } from './session-settle.tsx'
import { SessionList } from './sessions.tsx'

/** One session: its plan until it is held, its notes as a page after that; on wide screens the list stands beside it. */
export function SessionScreen({ id }: { id: string }) {
  const session = useThing('session', id)
  if (session === null) return null
  if (session === undefined) return <NoSession />
  const { state } = session.values
  return (
    <div class="panes">
      <section class="list no-print" aria-label={t().sessions.title}>
        <SessionList current={id} />
      </section>
      <div class="pane" key={id}>
        {state === 'held' || state === 'established' ? <Reading session={session} /> : <Plan session={session} />}
      </div>
    </div>
  )
}

function Plan({ session }: { session: Thing<'session'> }) {
  const words = t().sessions
  const removing = useRemoving()
  const nameOf = useSessionName()
  const begun = session.values.state === 'started'
  const said = useAnythingSaid(session.id)
  const remove = () => removing([{ do: 'remove', id: session.id }], words.removed, '/sessions')
  return (
    <Screen title={nameOf(session.values)} tab={words.title} back="/sessions">
      <Settle session={session} besides={atTheirFields} />
      <div class="split">
        <div class="stack">
          <div class="row">
            <a class="button filled" href={`/sessions/${session.id}/${begun ? 'write' : 'notice'}`}>
              {begun ? words.goOn : words.start}
            </a>
            {begun && said === false && (
              <Button onClick={() => apply([backToPlan(session)], t().stopping.backInPlan)}>
                {t().stopping.backToPlan}
              </Button>
            )}
            {(!begun || said === false) && (
              <Button look="plain" onClick={() => remove()}>
                {t().common.remove}
              </Button>
            )}
          </div>
          <Fields key={session.id} session={session} />
          {begun && said && <EraseSession session={session} />}
        </div>
        <aside>
          <Guide id={session.values.guide} />
        </aside>
      </div>
    </Screen>
  )
}

/** As if it had not been begun: nobody was told anything, and nothing was said. */
const backToPlan = ({ id, values }: Thing<'session'>): Change => ({
  do: 'edit',
  id,
  patch: {
    state: 'planned',
    startedAt: 0,
    ...Object.fromEntries(Object.keys(values.notice).map(person => [`notice.${person}`, null])),
  },
})

/** Whose two readings stand at the fields themselves. */
const atTheirFields = 'title day time place signal guide people interviewers managerBlind'.split(' ')

function Fields({ session }: { session: Thing<'session'> }) {
  const words = t().sessions
  const guides = useThings('guide') ?? []
  const codeOf = useCodes()
  const nameOf = useNames()
  const [people, setPeople] = useTapped<readonly string[]>(session, 'people')
  const [interviewers, setInterviewers] = useTapped<readonly string[]>(session, 'interviewers')
  const list = (of: (id: string) => string | undefined) => (value: unknown) =>
    Array.isArray(value) ? value.map(id => of(String(id)) ?? '?').join(', ') : ''
  return (
    <>
      <BoundField thing={session} field="title" label={words.name} hint={words.nameHint} />
      <MovedDay session={session}>
        <BoundField thing={session} field="day" label={words.day} type="date" />
        <BoundField thing={session} field="time" label={words.time} type="time" />
      </MovedDay>
      <BoundField thing={session} field="place" label={words.place} />
      <BoundTick thing={session} field="signal" label={words.signal} />
      <BoundSelect
        thing={session}
        field="guide"
        label={words.guide}
        options={[['', words.guideNone], ...guides.map(one => [one.id, one.values.title] as const)]}
      />
      <People chosen={people} onChange={setPeople} />
      <Versions thing={session} field="people" label={words.who} read={list(codeOf)} />
      <Interviewers chosen={interviewers} onChange={setInterviewers} />
      <Versions thing={session} field="interviewers" label={words.interviewers} read={list(nameOf)} />
      <BoundTick thing={session} field="managerBlind" label={words.blind} />
      <p class="small soft">{nameOf(session.by) && `${nameOf(session.by)}, ${momentWord(session.at)}`}</p>
    </>
  )
}

function Guide({ id }: { id: string }) {
  const guide = useThing('guide', id)
  if (!guide) return null
  return (
    <section>
      <h2 class="label">{guide.values.title}</h2>
      <GuideQuestions guide={guide.values} />
    </section>
  )
}
