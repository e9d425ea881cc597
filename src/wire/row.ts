import * as v from 'valibot'
import { type Bytes, toHex } from '../crypto/bytes.ts'
import { shortSha256 } from '../crypto/short-hash.ts'
import { acceptedIn, briefAccepted, briefOf, rowsIn } from './brief.ts'
import { decodeLarge, encodeLarge } from './cbor.ts'
import { encodeFlat } from './cbor-flat.ts'
import { countItems } from './cbor-size.ts'
import { limits } from './limits.ts'
import { ownBytes } from './own-bytes.ts'

/** The `prev` of a row that follows nothing. */
export const noPrev = '0'.repeat(32)

const hex = (characters: number) => v.pipe(v.string(), v.regex(new RegExp(`^[0-9a-f]{${characters}}$`)))
const id = hex(32)
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
const rev = v.pipe(count, v.minValue(1))
const mark = v.union([v.literal(''), id])

/** The checks of what every form of a row has. */
export const rowFields = {
  id,
  rev,
  zone: id,
  epoch: hex(32),
  gone: v.boolean(),
  chunks: v.pipe(v.array(hex(64)), v.maxLength(limits.chunks)),
  sealed: ownBytes,
}
const wireRow = v.object({ ...rowFields, prev: hex(32) })
const servedRow = v.object(rowFields)

const request = v.object({
  members: v.string(),
  cursor: count,
  peak: count,
  mark,
  rows: v.pipe(v.array(wireRow), v.maxLength(limits.requestRows)),
  zone: v.optional(v.object({ id, cursor: count })),
  room: v.optional(count),
  waiting: v.optional(count),
  brief: v.optional(v.boolean()),
})

const refusal = v.picklist(['forbidden', 'old-epoch', 'too-big'])
const answer = v.union([
  v.object({ reset: v.literal(true) }),
  v.object({
    accepted: v.array(v.object({ id, rev, seq: rev })),
    conflicts: v.array(v.object({ id, row: v.nullable(servedRow) })),
    rejected: v.array(v.object({ id, why: refusal })),
    rows: v.array(servedRow),
    want: v.array(hex(64)),
    cursor: count,
    head: count,
    mark,
    more: v.boolean(),
    full: v.optional(v.literal(true)),
    zone: v.optional(v.object({ id, cursor: count, done: v.boolean() })),
    brief: v.optional(v.literal(true)),
  }),
])

/** A row on its way to the endpoint: it follows the version whose hash begins with `prev`. */
export type WireRow = v.InferOutput<typeof wireRow>
/** A row as the endpoint hands it out. */
export type ServedRow = v.InferOutput<typeof servedRow>
/**
 * One exchange. `members` is the head of the device's member log (hex); `cursor` how far it has pulled; `peak` and `mark`
 * the newest head it was told; `zone` a zone granted later, pulled by a cursor of its own up to `cursor`; `room` the most
 * bytes of rows the link is trusted to carry back; `waiting` how many changes will wait on the device when these rows are taken; `brief`
 * says that the device reads an answer in brief.
 */
export type ExchangeRequest = v.InferOutput<typeof request>
/** Why the endpoint did not take a row. */
export type RowRefusal = v.InferOutput<typeof refusal>
/** What an exchange gives; `full` when live rows were left out because the project has no room; `brief` when the endpoint takes requests in brief; `reset` when it was restored to before what this device was told. */
export type ExchangeAnswer = v.InferOutput<typeof answer>
/** An answer that is no reset. */
export type Exchanged = Exclude<ExchangeAnswer, { reset: true }>

/** What a seal is bound to besides its key. */
export type SealedAs = { id: string; zone: string; epoch: string; gone: boolean; chunks: readonly string[] }

/** What a seal on the wire is bound to: everything of the row that the endpoint sees. */
export const wireAad = (project: string, row: SealedAs & { rev: number }): Bytes =>
  encodeFlat(['rinnalla 1 row', project, row.id, row.rev, row.zone, row.epoch, row.gone, row.chunks])

/** What the seal of a version that waits on the device is bound to: no rev, so that following another costs nothing. */
export const localAad = (project: string, row: SealedAs): Bytes =>
  encodeFlat(['rinnalla 1 local row', project, row.id, row.zone, row.epoch, row.gone, row.chunks])

/** The hash by which the next version names this one: the first 16 bytes of SHA-256 of the sealed bytes, hex. */
export const prevOf = async (sealed: Uint8Array): Promise<string> => toHex((await shortSha256(sealed)).subarray(0, 16))

/** More rows than any answer has. */
const mostServed = 20 * limits.page

type Fields = { [key: string]: unknown }
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null

/** Whether rows stand in brief; throws when some stand in the long form beside them, of which nobody would read a word. */
function isInBrief(found: unknown): found is Fields {
  if (!isFields(found) || !('inBrief' in found)) return false
  if ('rows' in found || 'accepted' in found) throw new Error('rows in two forms')
  return true
}

/**
 * The request as CBOR; `brief` has its rows in brief, for an endpoint that has shown that it takes them. What is signed
 * is these very bytes.
 */
export function encodeRequest(one: ExchangeRequest, brief = false): Bytes {
  if (!brief) return encodeLarge(one)
  const { rows, ...rest } = one
  return encodeLarge({ ...rest, inBrief: briefOf(rows) })
}

/** The request in CBOR bytes, whichever form its rows have; throws when it is none. */
export function decodeRequest(from: Uint8Array): ExchangeRequest {
  countItems(from)
  const found = decodeLarge(from)
  return v.parse(request, isInBrief(found) ? { ...found, rows: rowsIn(found.inBrief, limits.requestRows) } : found)
}

/** The answer as CBOR, in brief if it says so. */
export function encodeAnswer(one: ExchangeAnswer): Bytes {
  if ('reset' in one || !one.brief) return encodeLarge(one)
  const { rows, accepted, ...rest } = one
  return encodeLarge({ ...rest, inBrief: { ...briefOf(rows), accepted: briefAccepted(accepted) } })
}

/** The answer in CBOR bytes, whichever form its rows have; throws when it is none. */
export function decodeAnswer(from: Uint8Array): ExchangeAnswer {
  const found = decodeLarge(from)
  if (!isInBrief(found)) return v.parse(answer, found)
  const { inBrief } = found
  if (!isFields(inBrief)) throw new Error('not brief')
  return v.parse(answer, { ...found, rows: rowsIn(inBrief, mostServed), accepted: acceptedIn(inBrief.accepted) })
}
