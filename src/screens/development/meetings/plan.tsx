import './meetings.css'
import './contributions.css'
import { Trash2 } from 'lucide'
import type { Thing } from '../../../domain/thing.ts'
import { Button } from '../../../ui/button.tsx'
import { Tick } from '../../../ui/field.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { t } from '../../../ui/language.ts'
import { BoundField, BoundSelect, BoundText } from '../../editing/bound.tsx'
import { useTapped } from '../../editing/tapped.ts'
import { Versions } from '../../editing/versions.tsx'
import { useRemoving } from '../../frame/removing.ts'
import { Screen } from '../../frame/screen.tsx'
import { here, useThing, useThings } from '../../worker/things.ts'
import { usePeople } from '../people.ts'
import { AgendaEditor } from './agenda-editor.tsx'
import { Gone } from './meeting.tsx'
import { titleOf } from './said.ts'

/** Planning a meeting: what it is, when and where, and its agenda; all of it may be changed by anybody in the group. */
export function PlanPage({ id }: { id: string }) {
  const words = t().meetings
  const meeting = useThing('meeting', id)
  if (meeting === null) return null
  if (meeting === undefined) return <Gone />
  return (
    <Screen title={titleOf(meeting.values)} tab={words.title} lead={words.planLead} back={`/meetings/${id}`}>
      <div class="meeting-plan">
        <AgendaEditor meeting={meeting} />
        <Details key={meeting.id} meeting={meeting} />
      </div>
      <div class="row band">
        <a class="button filled" href={`/meetings/${id}`}>
          {words.ready}
        </a>
        <Remove id={id} />
      </div>
    </Screen>
  )
}

function Details({ meeting }: { meeting: Thing<'meeting'> }) {
  const words = t().meetings
  const phases = useThings('phase', {}, meeting.zone) ?? []
  const { workshop, developer_group_meeting, large_group_meeting } = t().sessions.types
  const types = Object.entries({ workshop, developer_group_meeting, large_group_meeting })
  const { phase } = meeting.values
  const known = phases.map(one => [one.id, one.values.name] as const)
  const options = [['', words.noPhase] as const, ...known]
  return (
    <section class="stack details">
      <h2 class="label">{words.details}</h2>
      <BoundField thing={meeting} field="title" label={words.name} />
      <BoundSelect thing={meeting} field="type" label={words.form} options={types} />
      <div class="pair">
        <BoundField thing={meeting} field="day" label={words.day} type="date" />
        <BoundField thing={meeting} field="time" label={words.time} type="time" />
      </div>
      <BoundField thing={meeting} field="place" label={words.place} />
      <Signal meeting={meeting} />
      <BoundText thing={meeting} field="bring" label={words.bring} rows={2} ours />
      {(known.length > 0 || phase !== '') && (
        <BoundSelect thing={meeting} field="phase" label={words.phase} options={options} />
      )}
      <Goals meeting={meeting} />
      <Facilitators meeting={meeting} />
    </section>
  )
}

/** Asked the other way round, as people say it: the room where nothing reaches one. */
function Signal({ meeting }: { meeting: Thing<'meeting'> }) {
  const [signal, set] = useTapped<boolean>(meeting, 'signal')
  return <Tick label={t().meetings.noSignalTick} checked={!signal} onChange={none => set(!none)} />
}

function Goals({ meeting }: { meeting: Thing<'meeting'> }) {
  const goals = useThings('goal', {}, meeting.zone) ?? []
  if (goals.length === 0) return null
  return (
    <Chosen
      meeting={meeting}
      field="goals"
      legend={t().meetings.goals}
      options={goals.map(({ id, values }) => [id, values.text] as const)}
    />
  )
}

function Facilitators({ meeting }: { meeting: Thing<'meeting'> }) {
  const words = t().meetings
  const people = usePeople().filter(one => one.groups.includes(meeting.zone))
  const me = here.value?.person
  return (
    <Chosen
      meeting={meeting}
      field="facilitators"
      legend={words.facilitators}
      options={people.map(({ person, name }) => [person, person === me ? words.me : name] as const)}
    />
  )
}

type ChosenProps = {
  readonly meeting: Thing<'meeting'>
  readonly field: 'goals' | 'facilitators'
  readonly legend: string
  readonly options: readonly (readonly [id: string, name: string])[]
}

function Chosen({ meeting, field, legend, options }: ChosenProps) {
  const [now, set] = useTapped<readonly string[]>(meeting, field)
  const names = new Map(options)
  const read = (value: unknown) =>
    Array.isArray(value) ? value.map(one => names.get(String(one)) ?? '–').join(', ') : String(value)
  const change = (id: string, on: boolean) => set(on ? [...now, id] : now.filter(one => one !== id))
  return (
    <fieldset class="field">
      <legend>{legend}</legend>
      {options.map(([id, name]) => (
        <Tick key={id} label={name} checked={now.includes(id)} onChange={on => change(id, on)} />
      ))}
      <Versions thing={meeting} field={field} label={legend} read={read} />
    </fieldset>
  )
}

function Remove({ id }: { id: string }) {
  const words = t().meetings
  const removing = useRemoving()
  const remove = () => removing([{ do: 'remove', id }], words.removed, '/meetings')
  return (
    <Button look="plain" onClick={remove}>
      <span class="with-icon">
        <Icon of={Trash2} size={18} />
        {words.remove}
      </span>
    </Button>
  )
}
