import { useSignal } from '@preact/signals'
import type { Role } from '../../../domain/zone.ts'
import type { DeviceSeen, Member } from '../../../project/members/member-list.ts'
import { Button } from '../../../ui/button.tsx'
import { Trouble } from '../../../ui/callout.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { dayAndMonth, longDay, t } from '../../../ui/language.ts'
import { useAct } from '../../worker/act.ts'
import { api } from '../../worker/api.ts'
import { isCoordinator } from '../../worker/role.ts'
import { here } from '../../worker/things.ts'

/** A day of the endpoint as people say it. */
export const seenDay = (day: string): string => longDay(new Date(`${day}T12:00:00`))

/** The same without the weekday, for a list. */
const shortSeen = (day: string): string => dayAndMonth(new Date(`${day}T12:00:00`))

type Seen = readonly DeviceSeen[] | null

/** A person's devices, each with the day of its last contact and what waited on it then. */
export function Devices({ member, seen }: { member: Member; seen: Seen }) {
  return (
    <ul class="devices small">
      {member.devices.map((holder, index) => (
        <Device key={holder} holder={holder} member={member} n={index + 1} seen={seen} />
      ))}
    </ul>
  )
}

type Shown = { readonly holder: string; readonly member: Member; readonly n: number; readonly seen: Seen }

function Device({ holder, member, n, seen }: Shown) {
  const words = t().storage
  const removing = useSignal(false)
  const mine = holder === here.value?.holder
  const last = seen?.find(one => one.holder === holder)
  const parts = [
    mine ? words.thisDevice : '',
    ...(last ? [words.contact(shortSeen(last.day)), words.waited(last.waiting)] : seen ? [words.noContact] : []),
  ]
  return (
    <li>
      <span class="main">
        {words.device(n)} <span class="soft">{parts.filter(part => part !== '').join(', ')}</span>
      </span>
      {isCoordinator() && !mine && (
        <Button look="plain" label={`${words.removeDevice} ${n}`} onClick={() => (removing.value = true)}>
          {words.removeDevice}
        </Button>
      )}
      {removing.value && (
        <RemoveDevice holder={holder} n={n} role={member.role} seen={seen} onClose={() => (removing.value = false)} />
      )}
    </li>
  )
}

type Removing = {
  readonly holder: string
  readonly n: number
  readonly role: Role
  readonly seen: Seen
  readonly onClose: () => void
}

/** Before a device is removed: what it held, what had not been sent, and what to do if it turns up. */
function RemoveDevice({ holder, n, role, seen, onClose }: Removing) {
  const words = t().storage
  const { busy, problem, run } = useAct()
  const remove = () =>
    run(async () => {
      await api().withdraw([holder])
      onClose()
    })
  return (
    <Dialog
      title={words.removeDeviceAsk(n)}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t().common.cancel}</Button>
          <Button look="filled" busy={busy.value} onClick={() => remove()}>
            {t().members.removeAct}
          </Button>
        </>
      }
    >
      <p>{words.removeDeviceText}</p>
      <Held role={role} seen={seen} devices={[holder]} />
      <Trouble text={problem.value} />
    </Dialog>
  )
}

/** What some devices of a person held, and how much of it had not been sent. */
export function Held({ role, seen, devices }: { role: Role; seen: Seen; devices: readonly string[] }) {
  const words = t().storage
  const known = (seen ?? []).filter(one => devices.includes(one.holder))
  return (
    <>
      <p>{words.held[role]}</p>
      {known.map(one => (
        <p key={one.holder}>{words.unsent(seenDay(one.day), one.waiting)}</p>
      ))}
      {known.length === 0 && <p>{words.unsentUnknown}</p>}
      <p>{words.turnsUp}</p>
    </>
  )
}
