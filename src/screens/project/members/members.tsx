import { useSignal } from '@preact/signals'
import { Smartphone, UserPlus } from 'lucide'
import { useLocation } from 'preact-iso/router'
import { type Role, rightsOf } from '../../../domain/zone.ts'
import type { DeviceSeen, Member } from '../../../project/members/member-list.ts'
import { Button } from '../../../ui/button.tsx'
import { Callout } from '../../../ui/callout.tsx'
import { isoDay } from '../../../ui/dates.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { shortDay, t } from '../../../ui/language.ts'
import { toast } from '../../../ui/toast.tsx'
import { Screen } from '../../frame/screen.tsx'
import { useAct } from '../../worker/act.ts'
import { api } from '../../worker/api.ts'
import { useNames } from '../../worker/names.ts'
import { isCoordinator } from '../../worker/role.ts'
import { useSeen } from '../../worker/seen-devices.ts'
import { here, useMembers } from '../../worker/things.ts'
import { DeviceLink } from './device-link.tsx'
import { Devices, Held } from './devices.tsx'
import { Invite, type InviteOptions } from './invite.tsx'

const order: readonly Role[] = ['coordinator', 'interviewer', 'participant', 'leader', 'guest']

/** Who belongs to the project, the invitations nobody has used yet, and the way to invite. */
export function MembersScreen() {
  const words = t().members
  const members = useMembers()
  const { into } = useLocation().query
  const inviting = useSignal<InviteOptions | null>(into ? { role: 'participant', count: 1, into } : null)
  const linking = useSignal(false)
  const nameOf = useNames()
  const seen = useSeen()
  const coordinates = isCoordinator()
  if (inviting.value) return <Invite wish={inviting.value} onClose={() => (inviting.value = null)} />
  const coordinators = members?.members.filter(one => one.role === 'coordinator').length ?? 0
  const asked = members?.invitations.some(one => one.role === 'coordinator') ?? false
  const numbered = members?.members.some(one => nameOf(one.person) === undefined) ?? false
  return (
    <Screen title={words.title} lead={numbered ? `${words.lead} ${words.numbered}` : words.lead} back="/project">
      <div class="page stack members">
        {here.value?.practice && <p class="soft">{t().problems['practice-only']}</p>}
        {coordinates && coordinators === 1 && !asked && members && !here.value?.practice && (
          <Callout tone="waits">
            <p>{words.second}</p>
            <p>{words.secondText}</p>
            <Button onClick={() => (inviting.value = { role: 'coordinator', count: 1 })}>{words.secondAct}</Button>
          </Callout>
        )}
        <div class="row">
          {coordinates && (
            <Button look="filled" icon={UserPlus} onClick={() => (inviting.value = { role: 'interviewer', count: 1 })}>
              {words.invite}
            </Button>
          )}
          <Button icon={Smartphone} onClick={() => (linking.value = true)}>
            {words.addDevice}
          </Button>
        </div>
        {order.map(role => (
          <ByRole
            key={role}
            role={role}
            members={members?.members.filter(one => one.role === role) ?? []}
            seen={seen}
          />
        ))}
        {coordinates && <Open />}
      </div>
      {linking.value && <DeviceLink onClose={() => (linking.value = false)} />}
    </Screen>
  )
}

type Seen = readonly DeviceSeen[] | null

function ByRole({ role, members, seen }: { role: Role; members: readonly Member[]; seen: Seen }) {
  if (members.length === 0) return null
  return (
    <section>
      <h2 class="label">{t().roles[role]}</h2>
      <ul class="lines">
        {members.map(member => (
          <Person key={member.person} member={member} seen={seen} />
        ))}
      </ul>
    </section>
  )
}

function Person({ member, seen }: { member: Member; seen: Seen }) {
  const words = t().members
  const called = useNames()(member.person)
  const name = called ?? t().groups.unnamed(member.number)
  const asked = rightsOf[member.role].shared === 2
  const removing = useSignal(false)
  const { busy, problem, run } = useAct()
  const remove = () =>
    run(async () => {
      await api().removePerson(member.person)
      removing.value = false
    })
  return (
    <li>
      <div class="line">
        <span class="main">
          {name}
          {member.me && <span class="soft"> ({words.you})</span>}
          <small>
            {[
              ...(asked && called === undefined ? [words.nameless] : []),
              words.devices(member.devices.length),
              member.paper ? words.paper : words.noPaper,
            ].join(' · ')}
          </small>
        </span>
        {isCoordinator() && !member.me && (
          <Button look="plain" label={`${words.remove} ${name}`} onClick={() => (removing.value = true)}>
            {words.remove}
          </Button>
        )}
      </div>
      <Devices member={member} seen={seen} />
      {removing.value && (
        <Dialog
          title={words.removeAsk(name)}
          onClose={() => (removing.value = false)}
          actions={
            <>
              <Button onClick={() => (removing.value = false)}>{t().common.cancel}</Button>
              <Button look="filled" busy={busy.value} onClick={() => remove()}>
                {words.removeAct}
              </Button>
            </>
          }
        >
          <p>{words.removeText}</p>
          <Held role={member.role} seen={seen} devices={member.devices} />
          {problem.value && <p class="problem">{problem.value}</p>}
        </Dialog>
      )}
    </li>
  )
}

function Open() {
  const words = t().members
  const invitations = useMembers()?.invitations ?? []
  const nameOf = useNames()
  const { busy, problem, run } = useAct()
  const withdraw = (holder: string) =>
    run(async () => {
      await api().withdraw([holder])
      toast(words.withdrawn)
    })
  return (
    <section>
      <h2 class="label">{words.open}</h2>
      {invitations.length === 0 && <p class="soft">{words.openNone}</p>}
      <ul class="lines">
        {invitations.map((one, index) => (
          <li key={one.holder}>
            <div class="line">
              <Icon of={UserPlus} />
              <span class="main">
                {nameOf(one.holder) ?? t().roles[one.role]}
                <small>
                  {[
                    nameOf(one.holder) && t().roles[one.role],
                    one.until && (one.until < isoDay() ? words.ranOut : words.until)(shortDay(new Date(one.until))),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </small>
              </span>
              <Button
                look="plain"
                busy={busy.value}
                label={`${words.withdraw} ${index + 1}`}
                onClick={() => withdraw(one.holder)}
              >
                {words.withdraw}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {problem.value && <p class="problem">{problem.value}</p>}
    </section>
  )
}
