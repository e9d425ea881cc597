import * as v from 'valibot'
import { ownBytes } from './own-bytes.ts'

const hex = (length: number) => v.pipe(v.string(), v.regex(/^[0-9a-f]+$/), v.length(length))
const id = hex(32)
const key = hex(64)
const count = v.pipe(v.number(), v.integer(), v.minValue(0))

const seal = v.strictObject({ zone: id, key, holder: id, bytes: ownBytes })
const wrap = v.strictObject({ zone: id, under: key, key, bytes: ownBytes })
const parcel = v.strictObject({ locator: id, holder: id, bytes: ownBytes })

/** A zone's key sealed to one holder (113 bytes). */
export type Seal = v.InferOutput<typeof seal>

/** A zone's former key under a newer one (60 bytes). */
export type Wrap = v.InferOutput<typeof wrap>

/** A holder's private keys, locked with a code, at the place the code names. */
export type Parcel = v.InferOutput<typeof parcel>

/** One act of membership: entries and all that goes with them, taken whole or not at all. */
export const actSchema = v.strictObject({
  entries: v.pipe(v.array(ownBytes), v.maxLength(5000)),
  seals: v.pipe(v.array(seal), v.maxLength(64_000)),
  wraps: v.pipe(v.array(wrap), v.maxLength(64_000)),
  parcels: v.pipe(v.array(parcel), v.maxLength(1000)),
  lost: v.optional(v.boolean()),
})
export type Act = v.InferOutput<typeof actSchema>

/** Founding a project at an endpoint. */
export const foundingSchema = v.strictObject({ setup: v.string(), entry: ownBytes, seals: v.array(seal) })

/** What the endpoint lacks and the asking device might have. */
export const missingSchema = v.strictObject({
  seals: v.array(v.strictObject({ zone: id, holder: id })),
  wraps: v.array(v.strictObject({ zone: id, key })),
  parcels: v.array(id),
})
export type Missing = v.InferOutput<typeof missingSchema>

/** The answer to an act. */
export const actAnswerSchema = v.strictObject({ head: key, length: count, missing: missingSchema })

/** A piece of the log, from the entry asked for on. */
export const logAnswerSchema = v.strictObject({ entries: v.array(ownBytes), length: count, head: key })

/** The keys beside the log, for one holder. `mark` stands for the wraps: who asks with it is given none while it holds. */
export const keysAnswerSchema = v.strictObject({
  seals: v.array(seal),
  wraps: v.array(wrap),
  missing: missingSchema,
  mark: v.optional(v.string()),
})

/** Whether the text is an id of a project, 64 hex characters. */
export const isProjectId = (text: string): boolean => v.is(key, text)
