import { CalendarDays, CloudOff, type IconNode, Package, Scale } from 'lucide'
import type { Thing } from '../../domain/thing.ts'
import type { GroupRoom } from '../../domain/together/group.ts'
import { dayHeading, timeWord } from '../../ui/dates.ts'
import { Icon } from '../../ui/icon.tsx'
import { t } from '../../ui/language.ts'
import { myRole } from '../worker/role.ts'

/** Whether somebody plans and holds meetings. */
const plans = (): boolean => ['coordinator', 'interviewer'].includes(myRole())

/** The meeting a group has next, as the one sheet of its screen. */
export function NextMeeting({ meeting, room }: { meeting: Thing<'meeting'> | null; room: GroupRoom }) {
  const words = t().development
  return (
    <section>
      <h2 class="label">{words.next}</h2>
      <div class="sheet next">
        {meeting ? (
          <Meeting meeting={meeting} rule={room.group?.values.rules[0] ?? ''} />
        ) : (
          <>
            <h3>{words.noMeeting}</h3>
            <p class="soft">{words.noMeetingText}</p>
            <div class="row">
              <a class="button filled" href="/meetings/new">
                {words.plan}
              </a>
            </div>
          </>
        )}
      </div>
    </section>
  )
}

function Meeting({ meeting: { id, values }, rule }: { meeting: Thing<'meeting'>; rule: string }) {
  const words = t().development
  const open = values.state === 'open'
  const when = values.day === '' ? words.noDay : dayHeading(values.day)
  const facts: readonly (readonly [IconNode, string])[] = [
    [
      CalendarDays,
      open ? words.open : [when, values.time && timeWord(values.time), values.place].filter(Boolean).join(', '),
    ],
    ...(values.bring ? [[Package, words.bring(values.bring)] as const] : []),
    ...(values.signal || open ? [] : [[CloudOff, words.noSignal] as const]),
    ...(rule ? [[Scale, words.rule(rule)] as const] : []),
  ]
  return (
    <>
      <h3>{values.title || t().common.untitled}</h3>
      <ul class="facts">
        {facts.map(([icon, text]) => (
          <li key={text}>
            <Icon of={icon} />
            {text}
          </li>
        ))}
      </ul>
      <div class="row">
        <a class="button filled" href={open || !plans() ? `/meetings/${id}` : `/meetings/${id}/plan`}>
          {open || !plans() ? words.goIn : words.prepare}
        </a>
        {!open && plans() && (
          <a class="button plain" href={`/meetings/${id}`}>
            {words.agenda}
          </a>
        )}
      </div>
    </>
  )
}
