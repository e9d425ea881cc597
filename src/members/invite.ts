import type { Bytes } from '../crypto/bytes.ts'
import { makeCode, toLinkCode, toPaperCode } from '../crypto/code.ts'
import { importPair, makePair } from '../crypto/pairs.ts'
import type { Draft, Role } from '../wire/entry.ts'
import { isDay } from '../wire/entry.ts'
import { holderId } from '../wire/ids.ts'
import { problemError } from '../wire/problem.ts'
import { inTurn } from './in-turn.ts'
import { type KeptDoor, keepDoor, keptDoors, keptParcel } from './kept.ts'
import { type Lock, lockOf } from './keys.ts'
import { coordinates, type Membership } from './membership.ts'
import { perform } from './perform.ts'
import { personOf } from './person.ts'
import type { Plan } from './post.ts'

/** A person to invite. Dates are YYYY-MM-DD; a coordinator has no rights listed, for she writes everywhere. */
export type Invitee = { role: Role; rights: [zone: string, level: 1 | 2][]; until?: string; ends?: string }

/** An invitation made: its holder id, which is also the new person's id, and the code for `#join.<code>`. */
export type Invitation = { id: string; code: string; until?: string }

type NewDoor = Pick<KeptDoor, 'paper' | 'role' | 'rights' | 'until' | 'ends' | 'code'> & { lock: Lock }

async function makeDoor(m: Membership, { lock, ...says }: NewDoor): Promise<string> {
  const pair = await makePair()
  const { public: open } = await importPair(pair)
  const id = await holderId(open)
  await keepDoor(m, id, { ...pair, publicSign: open.sign, publicSeal: open.seal, ...lock, ...says })
  return id
}

function draftOf(m: Membership, door: KeptDoor): Draft {
  const keys = { sign: door.publicSign, seal: door.publicSeal }
  const until = door.until ? { until: door.until } : {}
  if (!door.role) return { t: 'invite', ...keys, person: personOf(m), paper: door.paper, ...until }
  const ends = door.ends ? { ends: door.ends } : {}
  return { t: 'invite', ...keys, role: door.role, rights: door.rights ?? [], ...until, ...ends }
}

async function planDoors(m: Membership, ids: readonly string[]): Promise<Plan | undefined> {
  if (!m.state.holders.has(m.me.id)) throw problemError('members-differ', 'not in the list')
  const waiting = (await keptDoors(m)).filter(({ id }) => ids.includes(id) && !m.state.holders.has(id))
  const open = waiting.filter(({ id, what }) => !m.state.barred.has(id) && (!what.role || coordinates(m)))
  if (open.length === 0) return undefined
  const parcels = await Promise.all(open.map(({ id }) => keptParcel(m, id)))
  return { drafts: open.map(({ what }) => draftOf(m, what)), parcels: parcels.flatMap(parcel => parcel ?? []) }
}

/** Puts stored invitations and papers into the log, those that are not there yet; also after a fork. */
export const sendDoors = (m: Membership, ids: readonly string[]): Promise<void> => perform(m, () => planDoors(m, ids))

const codeOf = (code: Bytes | undefined): string => (code ? toLinkCode(code) : '')

async function doorFor(m: Membership, says: Omit<NewDoor, 'lock' | 'code' | 'paper'>): Promise<Invitation> {
  const code = makeCode()
  const id = await makeDoor(m, { ...says, lock: await lockOf(code), code, paper: false })
  return { id, code: codeOf(code), ...(says.until ? { until: says.until } : {}) }
}

/** Invites new people, all in one act; only coordinators. The names are rows, not part of this. */
export async function invite(m: Membership, people: readonly Invitee[]): Promise<Invitation[]> {
  if (!coordinates(m)) throw problemError('only-coordinator')
  return inTurn(m, async () => {
    const made: Invitation[] = []
    // What the list would refuse must not be kept: it would be tried again at each contact.
    if (people.some(({ until, ends }) => [until, ends].some(one => one !== undefined && !isDay(one))))
      throw problemError('no-day')
    for (const { role, rights, until, ends } of people) {
      const dates = { ...(until ? { until } : {}), ...(ends ? { ends } : {}) }
      made.push(await doorFor(m, { role, rights, ...dates }))
    }
    const ids = made.map(({ id }) => id)
    await sendDoors(m, ids)
    return made
  })
}

/** Lets the own person's second device in; `until` is tomorrow's date. */
export const secondDevice = (m: Membership, until: string): Promise<Invitation> =>
  inTurn(m, async () => {
    const made = await doorFor(m, { until })
    await sendDoors(m, [made.id])
    return made
  })

/** Makes one recovery code for these projects and returns it as it is printed; only its lock stays on the device. */
export async function makePaper(memberships: readonly Membership[]): Promise<string> {
  const code = makeCode()
  const lock = await lockOf(code)
  for (const m of memberships) await addPaper(m, lock)
  return toPaperCode(code)
}

/** Makes the recovery code behind the lock open this project too; an older code of the person no longer does. */
export const addPaper = (m: Membership, lock: Lock): Promise<void> =>
  inTurn(m, async () => {
    const id = await makeDoor(m, { lock, paper: true })
    await sendDoors(m, [id])
  })
