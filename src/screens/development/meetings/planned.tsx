import type { IconNode } from 'lucide'
import { Backpack, CalendarDays, DoorOpen, MapPin, PenLine, Play, Target, Users, WifiOff } from 'lucide'
import type { ComponentChildren } from 'preact'
import type { Thing } from '../../../domain/thing.ts'
import { minutesOf } from '../../../domain/together/agenda.ts'
import { begun, leads } from '../../../domain/together/leading.ts'
import { itemsOf } from '../../../domain/together/meeting.ts'
import { Button } from '../../../ui/button.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { t } from '../../../ui/language.ts'
import { PrintButton } from '../../../ui/print-button.tsx'
import { apply } from '../../editing/apply.ts'
import { Screen } from '../../frame/screen.tsx'
import { here, useThings } from '../../worker/things.ts'
import { usePeople } from '../people.ts'
import { Agenda } from './agenda.tsx'
import { formOf, titleOf, whenWord } from './said.ts'
import { StateVersions } from './state-versions.tsx'

/** A meeting that is still to come, as all in the group read it. */
export function Planned({ meeting, onEnter }: { meeting: Thing<'meeting'>; onEnter: () => void }) {
  const words = t().meetings
  const { values } = meeting
  const items = itemsOf(values)
  const open = () => apply([{ do: 'edit', id: meeting.id, patch: begun(values) }], words.begun)
  return (
    <Screen title={titleOf(values)} tab={words.title} lead={formOf(values)} back="/meetings">
      <div class="page planned">
        <StateVersions meeting={meeting} />
        <div class="sheet">
          <Facts meeting={meeting} />
          <div class="row acts no-print">
            {leads(values, here.value?.person ?? '') ? (
              <Button look="filled" icon={Play} onClick={open}>
                {words.begin}
              </Button>
            ) : (
              <Button look="filled" icon={DoorOpen} onClick={onEnter}>
                {words.enter}
              </Button>
            )}
            <a class="button outlined" href={`/meetings/${meeting.id}/plan`}>
              <Icon of={PenLine} />
              {words.change}
            </a>
            <PrintButton />
          </div>
          {!leads(values, here.value?.person ?? '') && <p class="small soft enter-text">{words.enterText}</p>}
        </div>
        <section class="band">
          <h2 class="label">{words.agenda}</h2>
          {items.length === 0 && <p class="soft">{words.agendaEmpty}</p>}
          <Agenda meeting={values} />
          {minutesOf(items) > 0 && <p class="soft small">{words.inAll(minutesOf(items))}</p>}
        </section>
      </div>
    </Screen>
  )
}

function Facts({ meeting }: { meeting: Thing<'meeting'> }) {
  const words = t().meetings
  const people = usePeople()
  const { values } = meeting
  const goals = useThings('goal', {}, meeting.zone) ?? []
  const served = goals.filter(({ id }) => values.goals.includes(id))
  const who = people.flatMap(one => (values.facilitators.includes(one.person) ? [one.name] : [])).join(', ')
  return (
    <ul class="meeting-facts">
      <Fact icon={CalendarDays}>{whenWord(values) || words.noDay}</Fact>
      {values.place && <Fact icon={MapPin}>{values.place}</Fact>}
      {!values.signal && <Fact icon={WifiOff}>{words.noSignal}</Fact>}
      {values.bring && (
        <Fact icon={Backpack}>
          {words.bringLead} {values.bring}
        </Fact>
      )}
      {served.map(({ id, values: goal }) => (
        <Fact key={id} icon={Target}>
          {goal.text}
        </Fact>
      ))}
      {who && <Fact icon={Users}>{words.heldBy(who)}</Fact>}
    </ul>
  )
}

const Fact = ({ icon, children }: { icon: IconNode; children: ComponentChildren }) => (
  <li>
    <Icon of={icon} size={20} />
    <span>{children}</span>
  </li>
)
