import { CloudOff, ListTree, UsersRound } from 'lucide'
import lazy from 'preact-iso/lazy'
import { byWhen } from '../domain/session.ts'
import type { Thing } from '../domain/thing.ts'
import { Icon } from '../ui/icon.tsx'
import { t } from '../ui/language.ts'
import { dayHeading, isoDay, timeWord } from './day.ts'
import { ReadyLine } from './ready.tsx'
import { Screen } from './screen.tsx'
import { useSessionName } from './session-name.ts'
import { here, useThing, useThings } from './things.ts'
import { WaitsForSignal } from './waits-for-signal.tsx'
import { FirstSteps, WaitsForYou } from './waits-for-you.tsx'

const LookAround = lazy(() => import('./examples/look-around.tsx').then(one => one.LookAround))

type Sessions = readonly Thing<'session'>[]

/** The first screen after unlocking: what is next, what waits for me, what waits for signal. */
export function Today() {
  const words = t().today
  const project = useThings('project')?.[0]
  const sessions = useThings('session')
  const today = isoDay()
  const mine = (sessions ?? []).filter(one => isMine(one)).sort(byWhen)
  const open = mine.filter(({ values }) => values.state === 'planned' || values.state === 'started')
  const next =
    open.find(one => one.values.state === 'started') ??
    open.find(({ values }) => values.day >= today || values.day === '')
  const later = open.filter(one => one !== next && one.values.day === today)
  const coming = open.filter(one => one !== next && one.values.day !== today).slice(0, 5)
  const held = mine.filter(({ values }) => values.state === 'held' && isoDay(new Date(values.finishedAt)) === today)
  const hears = here.value?.role === 'coordinator' || here.value?.role === 'interviewer'
  const practice = here.value?.practice === true
  const begun = here.value?.role !== 'coordinator' || (sessions?.length ?? 0) > 0
  return (
    <Screen title={dayHeading(today)} tab={words.title} lead={project?.values.name}>
      <div class="split today">
        <div>
          {next ? <Next session={next} /> : sessions && !practice && (begun ? <NothingNext /> : <FirstSteps />)}
          <List title={words.later} sessions={later} />
          <List title={words.coming} sessions={coming} dated />
          <List title={words.held} sessions={held} />
          {practice && <LookAround />}
        </div>
        <aside>
          {hears && !practice && <ReadyLine />}
          <WaitsForYou steps={begun} />
          <WaitsForSignal />
        </aside>
      </div>
    </Screen>
  )
}

/** Planned for me, or for nobody yet; a coordinator who interviews nobody sees all. */
function isMine({ values }: Thing<'session'>): boolean {
  const me = here.value
  if (!me) return false
  return values.interviewers.length === 0 || values.interviewers.includes(me.person) || me.role === 'coordinator'
}

function Next({ session }: { session: Thing<'session'> }) {
  const words = t().today
  const nameOf = useSessionName()
  const guide = useThing('guide', session.values.guide)
  const { values } = session
  const begun = values.state === 'started'
  return (
    <section aria-labelledby="next">
      <h2 class="label" id="next">
        {words.next}
      </h2>
      <div class="sheet next">
        <div class="head">
          <h3>{nameOf(values)}</h3>
          {values.time && <span class="time">{timeWord(values.time)}</span>}
        </div>
        {values.day !== '' && values.day !== isoDay() && <p class="soft">{dayHeading(values.day)}</p>}
        <ul class="facts">
          {guide && (
            <li>
              <Icon of={ListTree} />
              {guide.values.title}, {words.questions(guide.values.questions.length)}
            </li>
          )}
          {values.managerBlind && (
            <li>
              <Icon of={UsersRound} />
              {words.blind}
            </li>
          )}
          {!values.signal && (
            <li>
              <Icon of={CloudOff} />
              {words.noSignal}
            </li>
          )}
        </ul>
        <div class="row">
          <a class="button filled" href={begun ? `/sessions/${session.id}/write` : `/sessions/${session.id}/notice`}>
            {begun ? words.goOn : words.start}
          </a>
          <a class="button plain" href={`/sessions/${session.id}`}>
            {words.readGuide}
          </a>
        </div>
      </div>
    </section>
  )
}

function NothingNext() {
  const words = t().today
  const hears = here.value?.role === 'coordinator' || here.value?.role === 'interviewer'
  return (
    <section class="stack">
      <h2>{words.nothing}</h2>
      <p class="soft">{words.nothingEver}</p>
      {hears && (
        <a class="button" href="/sessions/new">
          {words.newSession}
        </a>
      )}
    </section>
  )
}

function List({ title, sessions, dated }: { title: string; sessions: Sessions; dated?: boolean }) {
  const nameOf = useSessionName()
  if (sessions.length === 0) return null
  return (
    <section class="band">
      <h2 class="label">{title}</h2>
      <ul class="lines">
        {sessions.map(session => (
          <li key={session.id}>
            <a href={`/sessions/${session.id}`}>
              <span class="time soft">{timeWord(session.values.time) || '–'}</span>
              <span class="main">
                {nameOf(session.values)}
                {dated && session.values.day && <small>{dayHeading(session.values.day)}</small>}
              </span>
              <State session={session} />
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

function State({ session }: { session: Thing<'session'> }) {
  if (session.waiting && session.values.state === 'held') return <span class="small waits">{t().reading.waits}</span>
  if (!session.values.signal && session.values.state === 'planned')
    return (
      <span class="small soft row">
        <Icon of={CloudOff} size={18} /> {t().today.withoutSignal}
      </span>
    )
  return null
}
