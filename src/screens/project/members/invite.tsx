import { type Signal, useSignal } from '@preact/signals'
import { Copy, Printer } from 'lucide'
import { hasLongLine, linesIn, shortText } from '../../../domain/plain-text.ts'
import { wholeIn } from '../../../domain/whole-in.ts'
import { mayRead, type Role } from '../../../domain/zone.ts'
import type { MadeInvitation } from '../../../project/members/member-list.ts'
import { Button } from '../../../ui/button.tsx'
import { Callout, Trouble } from '../../../ui/callout.tsx'
import { CountField } from '../../../ui/count-field.tsx'
import { isoDay } from '../../../ui/dates.ts'
import { Field, Select, TextField } from '../../../ui/field.tsx'
import { shortDay, t } from '../../../ui/language.ts'
import { Qr } from '../../../ui/qr.tsx'
import { toast } from '../../../ui/toast.tsx'
import { keep } from '../../editing/saving.ts'
import { Screen } from '../../frame/screen.tsx'
import { useLeft } from '../../frame/use-left.ts'
import { useAct } from '../../worker/act.ts'
import { api } from '../../worker/api.ts'
import { roomName, useGroups } from '../../worker/group.ts'
import { useNames } from '../../worker/names.ts'
import { problemText } from '../../worker/problem.ts'
import { useThings } from '../../worker/things.ts'

/** What somebody is about to invite; `into` is the room of the group it leads into. */
export type InviteOptions = { readonly role: Role; readonly count: number; readonly into?: string }

const roles: readonly Role[] = ['interviewer', 'coordinator', 'participant', 'guest', 'leader']
/** How many go out at once. */
const bounds = { least: 1, most: 50 }

/** Why these people cannot be invited by name; all of it before the first invitation is made. */
function problemOf(named: readonly string[]): string | undefined {
  if (named.length > bounds.most) return t().members.atMost(bounds.most, named.length)
  return named.some(name => hasLongLine({ name })) ? problemText('line-too-long') : undefined
}

function Names({ names, problem }: { names: Signal<string>; problem: string | undefined }) {
  const words = t().members
  return (
    <TextField
      label={words.invitedNames}
      hint={words.invitedNamesHint}
      problem={problem}
      rows={3}
      value={names.value}
      onInput={value => (names.value = value)}
    />
  )
}

/** Inviting: role and number, then a link, a QR code and a sheet to print for each. */
export function Invite({ wish, onClose }: { wish: InviteOptions; onClose: () => void }) {
  const words = t().members
  const made = useSignal<readonly MadeInvitation[]>([])
  const role = useSignal<Role>(wish.role)
  const count = useSignal(String(wish.count))
  const names = useSignal('')
  const until = useSignal(isoDay(new Date(Date.now() + 14 * 86_400_000)))
  const into = useSignal(wish.into ?? '')
  const ends = useSignal('')
  const rooms = useGroups() ?? []
  const grouped = role.value === 'participant' || role.value === 'guest'
  const room = into.value || rooms[0]?.zone
  const { busy, problem, run } = useAct()
  const left = useLeft()
  const named = mayBeNamed(role.value) ? namesIn(names.value) : []
  const number = named.length || (wholeIn(count.value, bounds) ?? 0)
  const ready =
    number > 0 && number <= bounds.most && !problemOf(named) && !(role.value === 'guest' && isPast(ends.value))
  if (made.value.length > 0) return <Sheets made={made.value} until={until.value} onClose={onClose} />
  const make = () =>
    run(async () => {
      const invitations = await api().invite({
        role: role.value,
        count: number,
        until: until.value,
        ...(grouped && room ? { groups: [room] } : {}),
        ...(role.value === 'guest' && ends.value ? { ends: ends.value } : {}),
      })
      // The holder of an invitation becomes the person, so her name can stand there before she has come.
      for (const [index, name] of named.entries()) {
        const person = invitations[index]?.holder
        if (person && !left.current) await keep(() => api().create('name', { name, person, expected: true }))
      }
      // Nobody has seen their links, and nobody can any more.
      if (left.current) await api().withdraw(invitations.map(one => one.holder))
      else made.value = invitations
    })
  return (
    <Screen title={words.inviteTitle}>
      <form
        class="page stack"
        onSubmit={event => {
          event.preventDefault()
          if (ready) void make()
        }}
      >
        <Select
          label={words.role}
          value={role.value}
          options={roles.map(one => [one, t().roles[one]] as const)}
          onInput={value => (role.value = value as Role)}
          hint={role.value === 'interviewer' ? words.leaderAsk : t().founding.joinSees[role.value]}
        />
        {grouped && <Into into={into} room={room} />}
        {role.value === 'guest' && <LastDay ends={ends} />}
        {named.length === 0 && (
          <CountField
            {...bounds}
            label={words.howMany}
            hint={words.howManyHint}
            value={count.value}
            onInput={value => (count.value = value)}
          />
        )}
        {mayBeNamed(role.value) && <Names names={names} problem={problemOf(named)} />}
        <Field label={words.valid} type="date" value={until.value} onInput={value => (until.value = value)} />
        <Trouble text={problem.value} />
        {busy.value && <p class="soft">{words.making}</p>}
        <div class="row">
          <Button look="filled" type="submit" disabled={!ready && !busy.value} busy={busy.value}>
            {words.make(Math.max(1, number))}
          </Button>
          <Button look="plain" onClick={onClose}>
            {t().common.cancel}
          </Button>
        </div>
      </form>
    </Screen>
  )
}

/** The group an invitation leads into, where there are several. */
function Into({ into, room }: { into: Signal<string>; room: string | undefined }) {
  const words = t().groups
  const rooms = useGroups() ?? []
  if (rooms.length < 2) return null
  return (
    <Select
      label={words.intoGroups}
      value={room ?? ''}
      options={rooms.map(one => [one.zone, roomName(one)] as const)}
      hint={words.fromBeginning}
      onInput={value => (into.value = value)}
    />
  )
}

const isPast = (day: string): boolean => day !== '' && day < isoDay()

/** A partner's last day. */
const LastDay = ({ ends }: { ends: Signal<string> }) => (
  <Field
    label={t().groups.lastDay}
    hint={t().groups.lastDayHint}
    problem={isPast(ends.value) ? t().groups.lastDayPast : undefined}
    type="date"
    value={ends.value}
    onInput={value => (ends.value = value)}
  />
)

/** Names of colleagues only: what a client is called is her own to say. */
const mayBeNamed = (role: Role): boolean => mayRead(role, 'material')

const namesIn = (text: string): readonly string[] =>
  linesIn(text)
    // As an address book hands it over: the name stands before its address.
    .map(line => shortText(line.replace(/<[^>]*>|\S+@\S+\.\S+/g, '')))
    .filter(line => line !== '')

type SheetsProps = { readonly made: readonly MadeInvitation[]; readonly until: string; readonly onClose: () => void }

function Sheets({ made, until, onClose }: SheetsProps) {
  const words = t().members
  const project = useThings('project')?.[0]?.values.name ?? ''
  const nameOf = useNames()
  const local = made.some(({ link }) => /^https?:\/\/(127\.0\.0\.1|localhost|\[::1\])/.test(link))
  return (
    <Screen title={words.open}>
      <div class="stack no-print page">
        <Callout tone="good">
          <p>{words.made}</p>
        </Callout>
        {local && (
          <Callout tone="waits">
            <p>{problemText('address-local')}</p>
          </Callout>
        )}
        <div class="row">
          <Button look="filled" icon={Printer} onClick={() => print()}>
            {words.printSheets}
          </Button>
          <Button onClick={onClose}>{t().common.close}</Button>
        </div>
      </div>
      <ul class="sheets">
        {made.map(({ holder, link }, index) => (
          <li key={holder} class="sheet invitation">
            <div>
              <p class="label">{nameOf(holder) ?? words.sheet(index + 1, made.length)}</p>
              <h2>{words.sheetHeading(project)}</h2>
              <p>{words.sheetText}</p>
              <ol>
                {words.sheetSteps.map(step => (
                  <li key={step}>{step}</li>
                ))}
              </ol>
              <p class="link">{link}</p>
              {until && <p class="small soft">{words.until(shortDay(new Date(until)))}</p>}
              <div class="no-print">
                <Button icon={Copy} onClick={() => navigator.clipboard.writeText(link).then(() => toast(words.copied))}>
                  {words.copy}
                </Button>
              </div>
            </div>
            <Qr text={link} label={words.qr} />
          </li>
        ))}
      </ul>
    </Screen>
  )
}
