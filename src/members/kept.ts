import * as v from 'valibot'
import type { Bytes } from '../crypto/bytes.ts'
import { decodeCbor, encodeCbor } from '../wire/cbor.ts'
import { readEntry } from '../wire/entry.ts'
import { holderId } from '../wire/ids.ts'
import type { Parcel } from '../wire/members.ts'
import { ownBytes } from '../wire/own-bytes.ts'
import type { State } from '../wire/state.ts'
import { type Lock, makeParcel } from './keys.ts'
import { coordinates, type Membership } from './membership.ts'
import { personOf } from './person.ts'

const rights = v.array(v.tuple([v.string(), v.picklist([1, 2])]))

const doorSchema = v.strictObject({
  sign: ownBytes,
  seal: ownBytes,
  publicSign: ownBytes,
  publicSeal: ownBytes,
  locator: v.string(),
  key: ownBytes,
  /** The code itself, for showing the link again; papers keep none. */
  code: v.optional(ownBytes),
  paper: v.boolean(),
  /** For somebody new: what the person will be. Absent for the own person. */
  role: v.optional(v.picklist(['coordinator', 'interviewer', 'participant', 'leader', 'guest'])),
  rights: v.optional(rights),
  until: v.optional(v.string()),
  ends: v.optional(v.string()),
})

/** An invitation or paper this device made: its private keys, its lock and what it says in the log. */
export type KeptDoor = v.InferOutput<typeof doorSchema>

const taskSchema = v.strictObject({
  persons: v.array(v.string()),
  holders: v.array(v.string()),
})

/** A removal that must happen; the ids it is about. */
export type KeptRemoval = v.InferOutput<typeof taskSchema>

/** Stores an invitation or paper before it is sent; its id is the holder's. */
export async function keepDoor(m: Membership, id: string, door: KeptDoor): Promise<void> {
  const secret = await m.context.vault.seal(encodeCbor(door))
  await m.context.store.keepAct(m.project, { id, kind: 'door', secret })
}

/** Stores a removal before it is sent. */
export async function keepRemoval(m: Membership, id: string, removal: KeptRemoval): Promise<void> {
  const secret = await m.context.vault.seal(encodeCbor(removal))
  await m.context.store.keepAct(m.project, { id, kind: 'remove', secret })
}

async function kept<S extends v.GenericSchema>(m: Membership, kind: string, schema: S) {
  const acts = (await m.context.store.acts(m.project)).filter(act => act.kind === kind)
  const opened: { id: string; what: v.InferOutput<S> }[] = []
  for (const { id, secret } of acts) {
    const plain: Bytes = await m.context.vault.open(secret)
    opened.push({ id, what: v.parse(schema, decodeCbor(plain)) })
  }
  return opened
}

/** Invitations and papers of this device that are open, or not yet seen in the log. */
export const keptDoors = (m: Membership) => kept(m, 'door', doorSchema)

/** Removals whose effect has not been seen in the log. */
export const keptRemovals = (m: Membership) => kept(m, 'remove', taskSchema)

/** The lock of a kept invitation or paper. */
export const lockOfDoor = ({ locator, key }: KeptDoor): Lock => ({ locator, key })

/** The parcel of an invitation or paper this device made, made again; nothing when another device made it. */
export async function keptParcel(m: Membership, holder: string): Promise<Parcel | undefined> {
  const door = (await keptDoors(m)).find(({ id }) => id === holder)?.what
  if (!door) return undefined
  const content = { project: m.project, head: m.state.head, sign: door.sign, seal: door.seal }
  return makeParcel(lockOfDoor(door), holder, content)
}

/** Forgets invitations and papers that the log shows to be used or removed. */
export async function forgetEnded(m: Membership): Promise<void> {
  for (const { id } of await keptDoors(m)) {
    const status = m.state.holders.get(id)?.status
    if (status === 'used' || status === 'removed') await m.context.store.forgetAct(m.project, id)
  }
}

/** Stores the invitations of our branch that theirs lacks and this device may repeat there, before our branch goes. */
export async function keepRepeats(m: Membership, { from, theirs }: { from: number; theirs: State }): Promise<void> {
  const { vault, store } = m.context
  const coordinator = coordinates(m)
  for (const bytes of m.entries.slice(from)) {
    const { body } = await readEntry(bytes)
    if (body.t !== 'invite') continue
    const id = await holderId(body)
    const own = 'person' in body ? body.person === personOf(m) : coordinator
    if (!own || theirs.holders.has(id) || theirs.barred.has(id) || m.state.holders.get(id)?.status === 'removed')
      continue
    const { v: _, prev: __, by: ___, ...draft } = body
    await store.keepAct(m.project, { id, kind: 'repeat', secret: await vault.seal(encodeCbor(draft)) })
  }
}
