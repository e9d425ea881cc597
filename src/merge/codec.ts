import { decode, encode } from 'cborg'
import * as v from 'valibot'
import { type Body, type GoneBody, isGone, type LiveBody } from './body.ts'

const name = v.pipe(
  v.string(),
  v.check(text => text !== '__proto__', 'not a name'),
)
const dot = v.pipe(v.string(), v.regex(/^[^:]+:[1-9][0-9]*$/))
const seen = v.record(name, v.pipe(v.number(), v.integer(), v.minValue(1)))
const sibling = v.looseObject({
  value: v.unknown(),
  by: v.string(),
  at: v.number(),
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

/** The CBOR bytes of a body. */
export const encodeBody = (body: Body): Uint8Array<ArrayBuffer> => new Uint8Array(encode(body))

/** The body in CBOR bytes; throws when they do not hold one that this app understands. */
export function decodeBody(bytes: Uint8Array): Body {
  const found: unknown = decode(bytes)
  if (v.is(gone, found)) return v.parse(gone, found) satisfies GoneBody
  const body = v.parse(live, found) as LiveBody
  if (isGone(body)) throw new Error('neither live nor erased')
  return body
}
