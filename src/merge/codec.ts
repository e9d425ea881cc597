import { decode, encode, Token, Type } from 'cborg'
import * as v from 'valibot'
import { type Body, type GoneBody, isGone, type LiveBody } from './body.ts'
import { type Bounds, bounded } from './bounded.ts'

const name = v.pipe(
  v.string(),
  // Names such as `constructor` would be found on the prototype of every plain object.
  v.check(text => !(text in Object.prototype), 'not a name'),
)
const dot = v.pipe(
  v.string(),
  v.regex(/^[^:]+:[1-9][0-9]{0,15}$/),
  v.check(text => !(text.slice(0, text.indexOf(':')) in Object.prototype), 'not a name'),
)
const seen = v.record(name, v.pipe(v.number(), v.safeInteger(), v.minValue(1)))
/** The farthest a time may lie from 1970 and still be one. */
const farthest = 8.64e15
const sibling = v.looseObject({
  value: v.unknown(),
  by: v.string(),
  at: v.pipe(v.number(), v.minValue(-farthest), v.maxValue(farthest)),
  joined: v.optional(v.literal(true)),
})
const field = v.pipe(
  v.looseObject({ cur: dot, live: v.record(dot, sibling) }),
  v.check(one => Object.hasOwn(one.live, one.cur), 'the shown value is missing'),
)
const fields = v.record(name, field)
const live = v.looseObject({
  kind: v.string(),
  version: v.number(),
  seen,
  fields,
  sets: v.record(name, v.record(name, v.pipe(v.array(dot), v.minLength(1)))),
  text: fields,
  removed: v.record(dot, seen),
})
const gone = v.strictObject({ gone: v.literal(true), seen })

/** Larger than anything a person makes: a survey with all its languages has some thousand parts, a long recording four. */
const most: Bounds = { depth: 64, parts: 50_000 }

/** What joined here with others' parts is read again, however much that made of it. */
export const ownBounds: Bounds = { depth: 72, parts: 1_000_000 }

const strict = {
  strict: true,
  allowIndefinite: false,
  allowNaN: false,
  allowInfinity: false,
  allowBigInt: false,
  rejectDuplicateMapKeys: true,
}

/** What is no number is written as nothing, so that what is kept here can be read again. */
const numbers = {
  typeEncoders: { number: (n: number) => (Number.isFinite(n) ? null : [new Token(Type.null, null)]) },
}

/**
 * The CBOR bytes of a body. Not the encoder of `wire`: a body may hold what a newer app put there, and
 * whatever is no number has to become nothing instead of an error. Nobody compares its bytes: they are sealed.
 */
export const encodeBody = (body: Body): Uint8Array<ArrayBuffer> => new Uint8Array(encode(body, numbers))

/** The body in CBOR bytes; throws when they do not hold one that this app understands, or more than anybody writes. */
export function decodeBody(bytes: Uint8Array, within = most): Body {
  bounded(bytes, within)
  const found: unknown = decode(bytes, strict)
  if (v.is(gone, found)) return v.parse(gone, found) satisfies GoneBody
  const body = v.parse(live, found) as LiveBody
  if (isGone(body)) throw new Error('neither live nor erased')
  return body
}
