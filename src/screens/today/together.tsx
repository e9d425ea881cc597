import { MessageSquareText, Timer } from 'lucide'
import { useMemo } from 'preact/hooks'
import { daysAfter } from '../../domain/days.ts'
import type { GroupRoom } from '../../domain/together/group.ts'
import { Callout } from '../../ui/callout.tsx'
import { dateWord, isoDay, momentWord } from '../../ui/dates.ts'
import { t } from '../../ui/language.ts'
import { type Matter, MatterLines } from '../../ui/matter-lines.tsx'
import { visitBefore } from '../device/visit.ts'
import { NextMeeting } from '../frame/next-meeting.tsx'
import { taskLine } from '../frame/task-line.ts'
import { openGroup, roomName, useGroups } from '../worker/group.ts'
import { here, useMembers, useView } from '../worker/things.ts'

/** So many days before her last one a partner is told of it. */
const TOLD_BEFORE = 14

/** The first screen of somebody who develops with a group: its next meeting, what waits for her, what has changed. */
export function Together() {
  const words = t()
  const rooms = useGroups()
  if (!rooms) return null
  if (rooms.length === 0) return <p class="soft">{words.development.none}</p>
  return (
    <>
      <LastDay />
      {rooms.map(room => (
        <Room key={room.zone} room={room} named={rooms.length > 1} />
      ))}
    </>
  )
}

/** A partner is told of her last day while there is time. */
function LastDay() {
  const words = t().groups
  const ends = useMembers()?.members.find(one => one.me)?.ends ?? ''
  if (ends === '' || ends > daysAfter(isoDay(), TOLD_BEFORE)) return null
  return (
    <div class="last-day">
      <Callout tone="waits">
        <p>{words.lastDaySoon(dateWord(ends))}</p>
        <p>{words.lastDayText}</p>
      </Callout>
    </div>
  )
}

function Room({ room, named }: { room: GroupRoom; named: boolean }) {
  const words = t()
  const before = useMemo(() => visitBefore(), [here.value?.id])
  const query = { group: room.zone, day: isoDay(), since: before, me: here.value?.person ?? '' }
  const shown = useView('development', query)
  if (!shown) return null
  const minutes = shown.minutes.map(
    ({ id, title, link }): Matter => ({
      key: id,
      icon: Timer,
      title: words.today.minute,
      text: title,
      href: `/survey/#${link}`,
    }),
  )
  const news: Matter[] =
    shown.news > 0
      ? [
          {
            key: 'news',
            icon: MessageSquareText,
            title: words.today.groupNews(shown.news),
            text: words.today.since.title(momentWord(before)),
            href: '/development',
          },
        ]
      : []
  return (
    // Whatever is pressed here leads into this group.
    <div class="stack" onClickCapture={() => openGroup(room.zone)}>
      {named && <h2>{roomName(room)}</h2>}
      <NextMeeting meeting={shown.next} room={room} />
      <MatterLines title={words.today.waitsForYou} matters={[...minutes, ...shown.tasks.map(taskLine)]} wait />
      <MatterLines title={words.today.news} matters={news} />
    </div>
  )
}
