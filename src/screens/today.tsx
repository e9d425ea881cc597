import { CloudOff, ListTree, UsersRound } from 'lucide'
import type { SessionRow } from '../domain/session-row.ts'
import type { Thing } from '../domain/thing.ts'
import { Later } from '../ui/gradually.tsx'
import { Icon } from '../ui/icon.tsx'
import { t } from '../ui/language.ts'
import { cameBack } from './came-back.ts'
import { dayHeading, isoDay, timeWord } from './day.ts'
import { lazily } from './lazily.tsx'
import { ReadyLine } from './ready.tsx'
import { Screen } from './screen.tsx'
import { rowName, useSessionName } from './session-name.ts'
import { NearlyFull } from './space.tsx'
import { here, useThing, useThings } from './things.ts'
import { useAgenda } from './use-agenda.ts'
import { WaitsForSignal } from './waits-for-signal.tsx'
import { FirstSteps, WaitsForYou } from './waits-for-you.tsx'

const FormerDevices = lazily(() => import('./former-devices.tsx').then(one => one.FormerDevices), true)
const Story = lazily(() => import('./examples/story.tsx').then(one => one.Story), true)

/** The first screen after unlocking: what is next, what waits for me, what waits for signal. */
export function Today() {
  const words = t().today
  const project = useThings('project')?.[0]
  const day = useAgenda()
  const hears = here.value?.role === 'coordinator' || here.value?.role === 'interviewer'
  const practice = here.value?.practice === true
  const begun = here.value?.role !== 'coordinator' || (day?.all ?? 0) > 0
  return (
    <Screen title={dayHeading(isoDay())} tab={words.title} lead={project?.values.name}>
      <div class="split today">
        <div>
          {cameBack.value && <FormerDevices />}
          {practice && <Story />}
          {day?.next ? (
            <Next id={day.next} />
          ) : (
            day && !practice && (!hears ? <WhereIsMine /> : begun ? <NothingNext /> : <FirstSteps />)
          )}
          <List title={words.later} sessions={day?.later ?? []} />
          <List title={words.coming} sessions={day?.coming ?? []} dated />
          <List title={words.held} sessions={day?.held ?? []} />
        </div>
        <aside>
          <Later>
            {!practice && <NearlyFull />}
            {hears && !practice && <ReadyLine />}
            <WaitsForYou steps={begun} />
            <WaitsForSignal />
          </Later>
        </aside>
      </div>
    </Screen>
  )
}

function Next({ id }: { id: string }) {
  const session = useThing('session', id)
  return session ? <NextSession session={session} /> : null
}

function NextSession({ session }: { session: Thing<'session'> }) {
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
          {values.guide !== '' && (
            <a class="button plain" href={`/sessions/${session.id}/guide`}>
              {words.readGuide}
            </a>
          )}
        </div>
      </div>
    </section>
  )
}

function NothingNext() {
  const words = t().today
  return (
    <section class="stack">
      <h2>{words.nothing}</h2>
      <p class="soft">{words.nothingEver}</p>
      <a class="button" href="/sessions/new">
        {words.newSession}
      </a>
    </section>
  )
}

/** Who holds no interviews is told where that is which she takes part in. */
function WhereIsMine() {
  const { today, places } = t()
  const grouped = here.value?.role === 'participant'
  return (
    <section class="stack">
      <h2>{grouped ? today.yourGroup : places.results}</h2>
      <p class="soft">{grouped ? today.yourGroupText : today.publishedText}</p>
      <a class="button" href={grouped ? '/group' : '/results'}>
        {grouped ? t().findings.group.title : places.results}
      </a>
    </section>
  )
}

function List({ title, sessions, dated }: { title: string; sessions: readonly SessionRow[]; dated?: boolean }) {
  if (sessions.length === 0) return null
  return (
    <section class="band">
      <h2 class="label">{title}</h2>
      <ul class="lines">
        {sessions.map(session => (
          <li key={session.id}>
            <a href={`/sessions/${session.id}`}>
              <span class="time soft">{timeWord(session.time) || '–'}</span>
              <span class="main">
                {rowName(session)}
                {dated && session.day && <small>{dayHeading(session.day)}</small>}
              </span>
              <State session={session} />
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

function State({ session }: { session: SessionRow }) {
  if (session.waiting && session.state === 'held') return <span class="small waits">{t().reading.waits}</span>
  if (!session.signal && session.state === 'planned')
    return (
      <span class="small soft row">
        <Icon of={CloudOff} size={18} /> {t().today.withoutSignal}
      </span>
    )
  return null
}
