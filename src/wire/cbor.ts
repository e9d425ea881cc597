import { decode, encode, rfc8949EncodeOptions } from 'cborg'
import type { Bytes } from '../crypto/bytes.ts'
import { sameBytes } from '../crypto/bytes.ts'
import { countItems } from './cbor-size.ts'

/** What crosses the network in CBOR: no floats beyond numbers, no tags, text keys only. */
export type CborValue =
  | string
  | number
  | boolean
  | null
  | Uint8Array
  | readonly CborValue[]
  | { readonly [key: string]: CborValue | undefined }

const strict = {
  strict: true,
  allowIndefinite: false,
  allowUndefined: false,
  allowNaN: false,
  allowInfinity: false,
  allowBigInt: false,
  rejectDuplicateMapKeys: true,
}

function defined(value: CborValue): unknown {
  if (value instanceof Uint8Array || typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(defined)
  const entries = Object.entries(value).flatMap(([key, part]) => (part === undefined ? [] : [[key, defined(part)]]))
  return Object.fromEntries(entries)
}

/** The one encoding of a value (RFC 8949 §4.2.1); fields that are undefined are left out. */
export const encodeCbor = (value: CborValue): Bytes => new Uint8Array(encode(defined(value), rfc8949EncodeOptions))

function ownMemory(value: unknown): unknown {
  if (value instanceof Uint8Array) return new Uint8Array(value)
  if (Array.isArray(value)) return value.map(ownMemory)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, ownMemory(part)]))
}

/**
 * The value of bytes that are its one encoding; throws on any other bytes, and as `countItems` does. Byte strings come in
 * memory of their own.
 */
export function decodeCbor(bytes: Uint8Array, mostItems?: number): unknown {
  countItems(bytes, mostItems)
  const value: unknown = decode(bytes, strict)
  if (!sameBytes(encode(value, rfc8949EncodeOptions), bytes)) throw new Error('not deterministic CBOR')
  return ownMemory(value)
}

/** The bytes of `encodeCbor` for a long list of rows, in less than half the time: the value is not copied first. */
export const encodeLarge = (value: object): Bytes =>
  new Uint8Array(encode(value, { ...rfc8949EncodeOptions, ignoreUndefinedProperties: true }))

/**
 * The value of bytes that may be any encoding of it, for long lists that nobody signs as CBOR: encoding them again, as
 * `decodeCbor` does, would cost twice the time. It bounds nothing: whoever reads what strangers send counts the items first.
 * A name that stands twice is refused, as the first of the two would be passed over.
 */
export const decodeLarge = (bytes: Uint8Array): unknown => decode(bytes, { rejectDuplicateMapKeys: true })
