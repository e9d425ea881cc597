import * as v from 'valibot'
import { type Bytes, fromHex, toHex } from '../crypto/bytes.ts'
import { decodeCbor, encodeCbor } from './cbor.ts'
import { limits } from './limits.ts'
import { ownBytes } from './own-bytes.ts'
import { receiptLength } from './receipt.ts'
import { answerSizes, sealOverhead } from './survey-seal.ts'

const id = v.pipe(
  ownBytes,
  v.length(16),
  v.transform(found => toHex(found)),
)
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
const form = v.pipe(ownBytes, v.maxLength(limits.form))
const sealedLengths: readonly number[] = answerSizes.map(size => size + sealOverhead)
const sealed = v.pipe(
  ownBytes,
  v.check(one => sealedLengths.includes(one.length)),
)

const round = v.object({
  zone: id,
  k: v.pipe(count, v.minValue(5), v.maxValue(1000)),
  closed: v.boolean(),
  content: id,
  form,
  result: v.optional(form),
})
const answer = v.object({ id, sealed })
const takenBack = v.optional(v.array(v.pipe(ownBytes, v.length(receiptLength))), [])
const known = v.array(v.object({ id, closed: v.boolean(), content: id, arrived: count, released: count, takenBack }))

/**
 * A round as the endpoint is told of it: who may read its answers (a zone), its k, whether
 * it takes answers, its sealed form, its sealed result once that is published, and a name of what both say.
 */
export type WireRound = v.InferOutput<typeof round>
/** A sealed answer under a random id, of one of the fixed lengths. */
export type WireAnswer = v.InferOutput<typeof answer>
/**
 * What the endpoint has of each round: `arrived` in steps of k, never fewer; `released` is the exact number handed out;
 * `takenBack` are the receipts of those among them that are gone since.
 */
export type KnownRounds = v.InferOutput<typeof known>

/** A round as CBOR. */
export const encodeRound = (one: WireRound): Bytes =>
  encodeCbor({ ...one, zone: fromHex(one.zone), content: fromHex(one.content) })
/** A round from decoded CBOR; throws when it is none. */
export const readRound = (from: unknown): WireRound => v.parse(round, from)
/** An answer as a respondent's page sends it: its id (16 bytes) and the sealed bytes; throws when it has none of the fixed lengths. */
export const readSentAnswer = (body: Bytes): WireAnswer =>
  v.parse(answer, { id: body.slice(0, 16), sealed: body.slice(16) })
/** Released answers as CBOR bytes give them; throws when they are none. */
export const readReleased = (from: Uint8Array): WireAnswer[] => v.parse(v.array(answer), decodeCbor(from))
/** The endpoint's rounds as CBOR bytes give them; throws when they are none. */
export const readKnownRounds = (from: Uint8Array): KnownRounds => v.parse(known, decodeCbor(from))
