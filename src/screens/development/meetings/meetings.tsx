import './meetings.css'
import { useSignal } from '@preact/signals'
import { CalendarPlus } from 'lucide'
import type { MeetingRow } from '../../../domain/together/meetings.ts'
import { Button } from '../../../ui/button.tsx'
import { t } from '../../../ui/language.ts'
import { RowMarks } from '../../../ui/row-marks.tsx'
import { Screen } from '../../frame/screen.tsx'
import { useRoute } from '../../frame/use-route.ts'
import { roomName, useGroup, useGroups } from '../../worker/group.ts'
import { useView } from '../../worker/things.ts'
import { NewMeeting } from './new-meeting.tsx'
import { led, titleOf, whenWord } from './said.ts'

/** The group's meetings as one series: when, how far each has come, and what it led to. */
export const Meetings = () => <All planning={false} />

/** The same with the form for a new one open, for whoever comes from elsewhere to plan one. */
export const PlanMeeting = () => <All planning={true} />

function All({ planning }: { planning: boolean }) {
  const words = t().meetings
  const room = useGroup()
  const several = (useGroups()?.length ?? 0) > 1
  const route = useRoute()
  const adding = useSignal(planning)
  const close = () => {
    adding.value = false
    // Its address would open it again on the way back.
    if (planning) route('/meetings', true)
  }
  if (room === null) return null
  return (
    <Screen title={words.title} back="/development" {...(several && room ? { lead: roomName(room) } : {})}>
      {room ? (
        <div class="page meetings">
          <Series zone={room.zone} />
          <Button look="filled" icon={CalendarPlus} onClick={() => (adding.value = true)}>
            {words.plan}
          </Button>
        </div>
      ) : (
        <p class="soft">{words.noGroup}</p>
      )}
      {adding.value && room && <NewMeeting zone={room.zone} instead={planning} onClose={close} />}
    </Screen>
  )
}

function Series({ zone }: { zone: string }) {
  const rows = useView('meetings', { group: zone })
  if (!rows) return null
  if (rows.length === 0) return <p class="soft empty">{t().meetings.empty}</p>
  const next = rows.find(({ values }) => values.state !== 'closed')?.id
  return (
    <ol class="series">
      {rows.map(row => (
        <Row key={row.id} row={row} next={row.id === next} />
      ))}
    </ol>
  )
}

function Row({ row, next }: { row: MeetingRow; next: boolean }) {
  const words = t().meetings
  const { values } = row
  const state = next && values.state === 'planned' ? words.isNext : words.state[values.state]
  const known = [whenWord(values), values.place].filter(Boolean).join(' · ')
  const facts = known || (values.state === 'closed' ? '' : words.noDay)
  return (
    <li data-state={values.state} data-next={next || undefined}>
      <a href={`/meetings/${row.id}`}>
        <span class="place" aria-hidden="true">
          {values.order > 0 ? values.order : '·'}
        </span>
        <span class="main">
          <span class="name">{titleOf(values)}</span>
          {facts && <small>{facts}</small>}
          {values.state !== 'planned' && <small>{led(row)}</small>}
        </span>
        <span class="state small">{state}</span>
        <RowMarks twoVersions={row.twoVersions} waiting={row.waiting} />
      </a>
    </li>
  )
}
