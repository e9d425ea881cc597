import type { Bytes } from '../crypto/bytes.ts'
import { type HolderKeys, importPair } from '../crypto/pairs.ts'
import type { ZoneKeys } from '../crypto/zone-keys.ts'
import type { MembershipRecord } from '../storage/log.ts'
import { follow } from '../wire/extend.ts'
import type { Missing, Seal, Wrap } from '../wire/members.ts'
import { type Problem, problemError } from '../wire/problem.ts'
import { isCoordinator, type State } from '../wire/state.ts'
import { answerTo } from './endpoint-client.ts'
import { type Keyring, keysFor, openAll } from './keyring.ts'
import { openPair } from './keys.ts'
import { personOf } from './person.ts'
import type { Context, Incoming } from './ports.ts'

/** A holder whose private keys this device has. */
export type Owner = { id: string; keys: HolderKeys }

/** This device's part in one project, while the vault is unlocked. Pulls and acts change it in place. */
export type Membership = {
  readonly context: Context
  readonly project: string
  record: MembershipRecord
  readonly me: Owner
  readonly door: Owner | undefined
  /** The log as bytes and its hashes, oldest first. */
  entries: Bytes[]
  hashes: string[]
  state: State
  ring: Keyring
  seals: Seal[]
  wraps: Wrap[]
  missing: Missing | undefined
  /** The version of the wraps the endpoint gave last (`mark` on the wire): while it holds they need not come again. */
  wrapsVersion?: string
  /** Why an act could not be finished in the last pass of `syncMembers`; undefined when all could. */
  unfinished: Problem | undefined
}

/** Whoever signs for a holder. */
export const signerOf = ({ id, keys }: Owner): { id: string; signKey: CryptoKey } => ({ id, signKey: keys.signKey })

/** Whether this device's person coordinates. */
export const coordinates = (m: Membership): boolean => isCoordinator(m.state, m.me.id)

/** The keys of the project's zones, as rows need them; follows each later pull. */
export const keysOf = (m: Membership): ZoneKeys<CryptoKey> =>
  keysFor(() => ({ state: m.state, ring: m.ring, person: personOf(m) }))

/** Opens with this device's private keys whatever the seals and wraps at hand give. */
export async function openRing(m: Membership): Promise<void> {
  await openAll(m.ring, { project: m.project, seals: m.seals, wraps: m.wraps }, keyPairs(m))
}

/** The private keys of this device that open seals, by the holders they are sealed to. */
export function keyPairs({ me, door }: Pick<Membership, 'me' | 'door'>): Map<string, CryptoKeyPair> {
  const pairs = new Map([[me.id, me.keys.sealKey]])
  if (door) pairs.set(door.id, door.keys.sealKey)
  return pairs
}

/** Reads a project's membership from this device and checks its log; nothing when it is not a member here. */
export async function openMembership(context: Context, project: string): Promise<Membership | undefined> {
  const { store, vault } = context
  const record = await store.membership(project)
  if (!record) return undefined
  const entries = await store.entries(project)
  const log = await follow(entries)
  if ('invalid' in log || log.state?.project !== project) throw problemError('members-differ', 'stored log')
  const hashes = log.entries.map(entry => entry.hash)
  const owner = async (id: string, keys: Bytes) => ({ id, keys: await importPair(await openPair(vault, keys)) })
  const door = record.door && (await owner(record.door.holder, record.door.keys))
  const me = await owner(record.device, record.keys)
  const found = await store.keys(project)
  const { state } = log
  const m = {
    context,
    project,
    record,
    me,
    door,
    entries,
    hashes,
    state,
    ring: new Map(),
    ...found,
    missing: undefined,
    unfinished: undefined,
  }
  await openRing(m)
  return m
}

/** Sends a signed request about this project, such as `POST` `sync`; returns whatever comes back. */
export const sendSigned = (m: Membership, method: string, path: string, body?: Bytes): Promise<Incoming> =>
  answerTo(m.context, { method, target: `/api/p/${m.project}/${path}`, by: signerOf(m.me), ...(body ? { body } : {}) })
