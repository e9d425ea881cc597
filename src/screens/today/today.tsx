import { CloudOff, ListTree, UsersRound } from 'lucide'
import type { Agenda } from '../../domain/sessions/agenda.ts'
import type { Thing } from '../../domain/thing.ts'
import { dayHeading, isoDay, timeWord } from '../../ui/dates.ts'
import { Later } from '../../ui/gradually.tsx'
import { Icon } from '../../ui/icon.tsx'
import { t } from '../../ui/language.ts'
import { cameBack } from '../device/came-back.ts'
import { NearlyFull } from '../device/space.tsx'
import { lazily } from '../frame/lazily.tsx'
import { mayOpen } from '../frame/places.ts'
import { Screen } from '../frame/screen.tsx'
import { SessionLines } from '../sessions/session-lines.tsx'
import { isCoordinator, myRole, seesMaterial } from '../worker/role.ts'
import { useSessionName } from '../worker/session-name.ts'
import { here, useThing, useThings } from '../worker/things.ts'
import { useAgenda } from '../worker/use-agenda.ts'
import { CallBacks } from './call-backs.tsx'
import { Overdue } from './overdue.tsx'
import { ReadyLine } from './ready.tsx'
import { SinceLast } from './since.tsx'
import { WaitsForSignal } from './waits-for-signal.tsx'
import { FirstSteps, WaitsForYou } from './waits-for-you.tsx'

const FormerDevices = lazily(() => import('../project/members/former-devices.tsx').then(one => one.FormerDevices), true)
const Together = lazily(() => import('./together.tsx').then(one => one.Together), true)
const CameOfIt = lazily(() => import('./came-of-it.tsx').then(one => one.CameOfIt), true)
const Story = lazily(() => import('./story.tsx').then(one => one.Story), true)

/** The first screen after unlocking: what is next, what waits for me, what waits for signal. */
export function Today() {
  const words = t().today
  const project = useThings('project')?.[0]
  const day = useAgenda()
  const readsMaterial = seesMaterial()
  const practice = here.value?.practice === true
  const begun = !isCoordinator() || (day?.all ?? 0) > 0
  return (
    <Screen title={dayHeading(isoDay())} tab={words.title} lead={project?.values.name}>
      <div class="split today">
        <div>
          {cameBack.value && <FormerDevices />}
          {practice && <Story />}
          {!readsMaterial && !practice && <WithGroup />}
          {day?.next ? (
            <Next id={day.next.id} />
          ) : (
            readsMaterial && day && !practice && (begun ? <NothingNext day={day} /> : <FirstSteps />)
          )}
          <SessionLines title={words.later} sessions={day?.later ?? []} />
          <SessionLines title={words.free} sessions={day?.free ?? []} dated />
          <SessionLines title={words.others} sessions={day?.others ?? []} />
          <Overdue sessions={day?.overdue ?? []} />
          {readsMaterial && <CallBacks />}
          {readsMaterial && !practice && <SinceLast />}
          <SessionLines title={words.coming} sessions={day?.coming ?? []} dated />
          <SessionLines title={words.held} sessions={day?.held ?? []} />
        </div>
        <aside>
          <Later>
            {!practice && <NearlyFull />}
            {readsMaterial && !practice && <ReadyLine />}
            <WaitsForYou steps={begun} />
            <WaitsForSignal />
            <CameOfIt />
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

/** Nothing of her own is ahead; what others hold may still stand below. */
function NothingNext({ day }: { day: Agenda }) {
  const words = t().today
  const others = day.others.length + day.coming.length + day.overdue.length + day.free.length > 0
  return (
    <section class="stack">
      <h2>{others ? words.nothingMine : words.nothing}</h2>
      {!others && <p class="soft">{words.nothingEver}</p>}
      <a class="button" href="/sessions/new">
        {words.newSession}
      </a>
    </section>
  )
}

/** Who plans no interviews does not wait until they are known. */
const WithGroup = () => (mayOpen(myRole(), 'group') ? <Together /> : <WhereIsMine />)

/** Who is in no group is told where that is which she may read. */
function WhereIsMine() {
  const { today, places } = t()
  return (
    <section class="stack">
      <h2>{places.results}</h2>
      <p class="soft">{today.publishedText}</p>
      <a class="button" href="/results">
        {places.results}
      </a>
    </section>
  )
}
