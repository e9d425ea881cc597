import * as v from 'valibot'
import type { Bytes } from '../crypto/bytes.ts'
import { concat, fromHex, toHex, utf8 } from '../crypto/bytes.ts'
import type { PublicPair } from '../crypto/pairs.ts'
import { sign, verify } from '../crypto/pairs.ts'
import { shortSha256 } from '../crypto/short-hash.ts'
import { type CborValue, decodeCbor, encodeCbor } from './cbor.ts'
import { limits } from './limits.ts'
import { ownBytes } from './own-bytes.ts'
import { newestRules, type RulesVersion, rulesVersions } from './rules.ts'

const signatureLength = 64

const hexOf = (length: number) =>
  v.pipe(
    v.instance(Uint8Array),
    v.check(bytes => bytes.length === length),
    v.transform(bytes => toHex(bytes)),
  )
const point = v.pipe(
  ownBytes,
  v.check(bytes => bytes.length === 65 && bytes[0] === 4),
)
const id = hexOf(16)
const hash = hexOf(32)
const day = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\d$/),
  v.check(text => new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) ?? false),
)
/** Whether a text is a day as the list of members takes it (YYYY-MM-DD). */
export const isDay = (text: string): boolean => v.is(day, text)

const kind = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,23}$/))
const keys = v.array(v.tuple([id, hash]))
const rights = v.array(v.tuple([id, v.picklist([1, 2])]))
const role = v.picklist(['coordinator', 'interviewer', 'participant', 'leader', 'guest'])
const common = { v: v.picklist(rulesVersions), by: id }
const later = { ...common, prev: hash }
const pair = { sign: point, seal: point }

const body = v.union([
  v.strictObject({ ...common, t: v.literal('found'), salt: id, ...pair, zones: v.array(v.tuple([id, kind, hash])) }),
  v.strictObject({
    ...later,
    t: v.literal('invite'),
    ...pair,
    role,
    rights,
    until: v.optional(day),
    ends: v.optional(day),
  }),
  v.strictObject({ ...later, t: v.literal('invite'), ...pair, person: id, paper: v.boolean(), until: v.optional(day) }),
  v.strictObject({ ...later, t: v.literal('join'), ...pair }),
  v.strictObject({
    ...later,
    t: v.literal('role'),
    person: id,
    role,
    rights,
    ends: v.optional(day),
    keys: v.optional(keys),
  }),
  v.strictObject({ ...later, t: v.literal('remove'), persons: v.array(id), holders: v.array(id), keys }),
  v.strictObject({ ...later, t: v.literal('epoch'), keys, zones: v.optional(v.array(v.tuple([id, kind]))) }),
  v.strictObject({ ...later, t: v.literal('close'), drop: v.array(id), keys }),
])

/** The roles a person can have; to the protocol only the coordinator is special. */
export type Role = v.InferOutput<typeof role>

/** What an entry of the member log says; ids and hashes as hex, public keys as bytes. */
export type Body = v.InferOutput<typeof body>

type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never

/** An entry still to be placed in the chain and signed. */
export type Draft = Without<Body, 'v' | 'prev' | 'by'>

/** An entry read from its bytes: what it says, and its hash (64 hex), which does not cover the signature. */
export type Entry = { bytes: Bytes; hash: string; body: Body }

const entryHash = async (bytes: Bytes): Promise<string> =>
  toHex(await shortSha256(utf8('rinnalla 1 entry hash\0'), bytes.subarray(signatureLength)))

const signedPart = (bytes: Uint8Array): Bytes => concat(utf8('rinnalla 1 entry\0'), bytes)

const hexFields = new Set(['prev', 'by', 'salt', 'person', 'persons', 'holders', 'drop', 'keys', 'zones', 'rights'])

/** Ids as byte strings; kinds are too short to be mistaken for one. */
function packed(value: CborValue): CborValue {
  if (typeof value === 'string') return /^([0-9a-f]{32}|[0-9a-f]{64})$/.test(value) ? fromHex(value) : value
  return Array.isArray(value) ? value.map(packed) : value
}

/** Signs an entry for its place after `prev` (nothing for the first), as the holder `by`, by the rules `v`. */
export async function signEntry(
  draft: Draft,
  place: { prev?: string; by: string; signKey: CryptoKey; v?: RulesVersion },
): Promise<Bytes> {
  const fields = Object.entries<CborValue | undefined>({
    ...draft,
    v: place.v ?? newestRules,
    by: place.by,
    prev: place.prev,
  })
  const packedFields = fields.map(([name, value]) => [
    name,
    value !== undefined && hexFields.has(name) ? packed(value) : value,
  ])
  const bytes = encodeCbor(Object.fromEntries(packedFields))
  return concat(await sign(place.signKey, signedPart(bytes)), bytes)
}

/** The entry in these bytes, its signature not yet checked; throws when they are not one, to the last byte. */
export async function readEntry(bytes: Bytes): Promise<Entry> {
  if (bytes.length > limits.entry) throw new Error('entry too long')
  return { bytes, hash: await entryHash(bytes), body: v.parse(body, decodeCbor(bytes.subarray(signatureLength))) }
}

/** Whether the entry was signed by the owner of the public pair. */
export const signedBy = (entry: Entry, owner: Pick<PublicPair, 'sign'>): Promise<boolean> =>
  verify(owner.sign, signedPart(entry.bytes.subarray(signatureLength)), entry.bytes.slice(0, signatureLength))
