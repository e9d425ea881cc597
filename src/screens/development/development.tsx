import './development.css'
import {
  BookOpenText,
  CalendarClock,
  Clock,
  Gavel,
  type IconNode,
  MessageCircleHeart,
  Mountain,
  Route,
  Target,
  Waypoints,
} from 'lucide'
import type { Attention } from '../../domain/together/development.ts'
import type { GroupRoom } from '../../domain/together/group.ts'
import { isoDay } from '../../ui/dates.ts'
import { t } from '../../ui/language.ts'
import { type Matter, MatterLines } from '../../ui/matter-lines.tsx'
import { NextMeeting } from '../frame/next-meeting.tsx'
import { Screen } from '../frame/screen.tsx'
import { taskLine } from '../frame/task-line.ts'
import { useGroup } from '../worker/group.ts'
import { isCoordinator } from '../worker/role.ts'
import { useView } from '../worker/things.ts'
import { GroupSwitch } from './group-switch.tsx'
import { Shelves } from './shelves.tsx'

/** The first view of what a group develops: its next meeting, what waits, what asks to be looked at, and all there is. */
export function Development() {
  const words = t().development
  const room = useGroup()
  if (room === null) return null
  if (!room)
    return (
      <Screen title={words.title}>
        <p class="soft page">{isCoordinator() ? words.noneCoordinator : words.none}</p>
      </Screen>
    )
  return (
    <Screen title={words.title} lead={<GroupSwitch room={room} />}>
      <Room key={room.zone} room={room} />
    </Screen>
  )
}

function Room({ room }: { room: GroupRoom }) {
  const shown = useView('development', { group: room.zone, day: isoDay() })
  if (!shown) return null
  return (
    <div class="split development">
      <div>
        <NextMeeting meeting={shown.next} room={room} />
        <Shelves shown={shown} />
      </div>
      <aside>
        <MatterLines title={t().development.tasksOpen} matters={shown.tasks.map(taskLine)} wait />
        <MatterLines title={t().development.asks} matters={shown.attention.map(attentionLine)} wait />
      </aside>
    </div>
  )
}

const asked: Readonly<Record<Attention['kind'], { readonly icon: IconNode; readonly at: (id: string) => string }>> = {
  practiceDue: { icon: CalendarClock, at: id => `/practices/${id}` },
  practiceUndated: { icon: CalendarClock, at: id => `/practices/${id}` },
  actionOverdue: { icon: CalendarClock, at: id => `/actions/${id}` },
  decisionLook: { icon: Gavel, at: id => `/decisions/${id}` },
  goalUnmeasured: { icon: Target, at: id => `/goals/${id}` },
  obstacleUnowned: { icon: Mountain, at: id => `/group/${id}` },
  wordDiffers: { icon: BookOpenText, at: id => `/words/${id}` },
  stepUnanswered: { icon: Route, at: id => `/maps/${id}` },
  serviceAgeing: { icon: Clock, at: id => `/services/${id}` },
  tieWanted: { icon: Waypoints, at: id => `/maps/${id}` },
  conferenceDue: { icon: MessageCircleHeart, at: id => `/conferences/${id}` },
}

function attentionLine({ kind, id, title, more }: Attention): Matter {
  const words = t().development
  const text = [words.ask[kind], more > 0 && words.askMore(more)].filter(Boolean).join(' ')
  return { key: kind, icon: asked[kind].icon, title: title || t().common.untitled, text, href: asked[kind].at(id) }
}
