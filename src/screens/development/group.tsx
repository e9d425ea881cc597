import './development.css'
import { useSignal } from '@preact/signals'
import { UserMinus, UserPlus } from 'lucide'
import type { Thing } from '../../domain/thing.ts'
import { type GroupRoom, groupScopes, groupWritten, newGroup } from '../../domain/together/group.ts'
import { Button } from '../../ui/button.tsx'
import { Trouble } from '../../ui/callout.tsx'
import { dateWord } from '../../ui/dates.ts'
import { Acts, Dialog } from '../../ui/dialog.tsx'
import { Tick } from '../../ui/field.tsx'
import { t } from '../../ui/language.ts'
import { toggled } from '../../ui/toggled.ts'
import { BoundField, BoundSelect, BoundText } from '../editing/bound.tsx'
import { BoundLines } from '../editing/bound-lines.tsx'
import { keep } from '../editing/saving.ts'
import { Screen } from '../frame/screen.tsx'
import { useAct } from '../worker/act.ts'
import { api } from '../worker/api.ts'
import { roomName, useGroups } from '../worker/group.ts'
import { isCoordinator } from '../worker/role.ts'
import { here, useMembers } from '../worker/things.ts'
import { Leave } from './leave.tsx'
import { type GroupPerson, usePeople } from './people.ts'
import { TakeAlong } from './take-along.tsx'

/** A group itself: what it is for, its ground rules, how many are in it; for coordinators also who. */
export function GroupPage({ id }: { id: string }) {
  const words = t().groups
  const rooms = useGroups()
  if (!rooms) return null
  const room = rooms.find(one => one.zone === id)
  if (!room)
    return (
      <Screen title={words.about} back="/development">
        <p class="soft page">{words.gone}</p>
      </Screen>
    )
  return (
    <Screen title={roomName(room)} tab={words.about} back="/development">
      <div class="page stack">
        {room.group ? <About group={room.group} /> : <Unwritten room={room} />}
        <InIt zone={room.zone} />
        {isCoordinator() && <TakeAlong zone={room.zone} />}
        {isCoordinator() && (
          <p>
            <a href="/groups/new">{words.new}</a>
          </p>
        )}
        {!here.value?.practice && <Leave />}
      </div>
    </Screen>
  )
}

function About({ group }: { group: Thing<'group'> }) {
  const words = t().groups
  const scopes = groupScopes.map(one => [one, words.scopes[one]] as const)
  return (
    <>
      <BoundField thing={group} field="name" label={words.name} />
      <BoundText thing={group} field="purpose" label={words.purpose} rows={2} ours />
      <BoundSelect thing={group} field="scope" label={words.scope} options={scopes} />
      <BoundLines thing={group} field="rules" label={words.rules} hint={words.rulesHint} />
    </>
  )
}

/** Of the group founded with the project nothing is written until somebody gives it a name. */
function Unwritten({ room }: { room: GroupRoom }) {
  const words = t().groups
  const { busy, run } = useAct()
  const begin = () =>
    run(async () => {
      const group = newGroup({ rules: words.offered })
      await keep(() => api().apply(groupWritten(room.zone, group)))
    })
  return (
    <div class="row">
      <Button busy={busy.value} onClick={() => begin()}>
        {words.name}
      </Button>
    </div>
  )
}

/** How many are in the group; a coordinator also sees who, and lets in and out. */
function InIt({ zone }: { zone: string }) {
  const words = t().groups
  const members = useMembers()
  const people = usePeople()
  const adding = useSignal(false)
  if (!members) return null
  const inside = people.filter(one => one.groups.includes(zone))
  const waiting = members.invitations.filter(one => one.groups.includes(zone)).length
  return (
    <section class="stack">
      <h2 class="label">{words.people}</h2>
      <p>
        {words.inIt(inside.length)} {waiting > 0 && t().members.open}
        {waiting > 0 && `: ${waiting}.`}
      </p>
      <p class="soft">{words.noNames}</p>
      {isCoordinator() && (
        <>
          <ul class="lines">
            {inside.map(one => (
              <Inside key={one.person} person={one} zone={zone} />
            ))}
          </ul>
          <div class="row">
            <a class="button" href={`/members?into=${zone}`}>
              {words.invite}
            </a>
            <Button icon={UserPlus} onClick={() => (adding.value = true)}>
              {words.letIn}
            </Button>
          </div>
        </>
      )}
      {adding.value && (
        <LetIn
          zone={zone}
          people={people.filter(one => !one.coordinates && !one.groups.includes(zone))}
          onClose={() => (adding.value = false)}
        />
      )}
    </section>
  )
}

function Inside({ person, zone }: { person: GroupPerson; zone: string }) {
  const words = t().groups
  const asking = useSignal(false)
  const { busy, problem, run } = useAct()
  const letOut = () =>
    run(async () => {
      await api().changeGroup(zone, { remove: [person.person] })
      asking.value = false
    })
  return (
    <li>
      <div class="line">
        <span class="main">
          {person.name}
          {person.ends && <small>{words.ends(dateWord(person.ends))}</small>}
        </span>
        {!person.coordinates && (
          <Button
            look="plain"
            icon={UserMinus}
            label={`${words.letOut}: ${person.name}`}
            onClick={() => (asking.value = true)}
          >
            {words.letOut}
          </Button>
        )}
      </div>
      {asking.value && (
        <Dialog
          title={words.letOutAsk(person.name)}
          onClose={() => (asking.value = false)}
          actions={
            <Acts act={words.letOut} busy={busy.value} onAct={() => letOut()} onClose={() => (asking.value = false)} />
          }
        >
          <p>{words.letOutText}</p>
          <Trouble text={problem.value} />
        </Dialog>
      )}
    </li>
  )
}

type LettingIn = { readonly zone: string; readonly people: readonly GroupPerson[]; readonly onClose: () => void }

function LetIn({ zone, people, onClose }: LettingIn) {
  const words = t().groups
  const chosen = useSignal<readonly string[]>([])
  const { busy, problem, run } = useAct()
  const letIn = () =>
    run(async () => {
      await api().changeGroup(zone, { add: chosen.value })
      onClose()
    })
  return (
    <Dialog
      title={words.letIn}
      onClose={onClose}
      actions={
        <Acts
          act={words.letInAct}
          busy={busy.value}
          disabled={chosen.value.length === 0}
          onAct={() => letIn()}
          onClose={onClose}
        />
      }
    >
      <p>{people.length === 0 ? words.letInNone : words.fromBeginning}</p>
      {people.map(({ person, name }) => (
        <Tick
          key={person}
          label={name}
          checked={chosen.value.includes(person)}
          onChange={() => (chosen.value = toggled(chosen.value, person))}
        />
      ))}
      <Trouble text={problem.value} />
    </Dialog>
  )
}
