import { deflateSync, inflateSync } from 'fflate'
import { type AesKey, decrypt, encrypt } from './aes.ts'
import { type Bytes, concat } from './bytes.ts'

const format = 1
/** The most an opened body may take, against compressed bombs. */
const largestBody = 4 * 1024 * 1024

/** A zone's key. */
export type ZoneKey = AesKey

/**
 * Length to which `length` bytes are padded, so that it tells at most O(log log length) bits.
 * Padmé: Nikitin et al., Reducing Metadata Leakage from Encrypted Files and Communication with PURBs, PoPETs 2019.
 */
export function padme(length: number): number {
  if (length < 2) return length
  const exponent = Math.floor(Math.log2(length))
  const lastBits = exponent - (Math.floor(Math.log2(exponent)) + 1)
  if (lastBits <= 0) return length
  const step = 2 ** lastBits
  return Math.ceil(length / step) * step
}

/**
 * First byte of a body that was deflated against dictionary 1. No body begins with it, so an app that does not know it
 * takes what it opened for that of a newer one.
 */
const byDictionary = 0xd1
const head = 5

let loading: Promise<Bytes> | undefined

/** The dictionary, once somebody has asked for it; it lies beside the first load. Tried again after it could not be had. */
export function dictionaryOf(): Promise<Bytes> {
  loading ??= import('./dictionary.ts').then(
    found => found.dictionary,
    error => {
      loading = undefined
      throw error
    },
  )
  return loading
}

/** The body deflated against the dictionary: {@link byDictionary}, its length (4), and the rest. */
function shortened(body: Uint8Array, dictionary: Bytes): Bytes {
  const small = deflateSync(body, { level: 6, dictionary })
  const short = new Uint8Array(head + small.length)
  short[0] = byDictionary
  new DataView(short.buffer).setUint32(1, body.length)
  short.set(small, head)
  return short
}

function packed(body: Uint8Array, dictionary: Bytes | undefined): Bytes {
  const within = dictionary ? shortened(body, dictionary) : body
  const small = deflateSync(within, { level: dictionary ? 0 : 6 })
  const plain = new Uint8Array(padme(8 + small.length))
  const view = new DataView(plain.buffer)
  view.setUint32(0, within.length)
  view.setUint32(4, small.length)
  plain.set(small, 8)
  return plain
}

/** Exactly `length` bytes out of deflated ones; throws on any other length. */
function inflated(small: Uint8Array, length: number, dictionary?: Bytes): Bytes {
  if (length > largestBody) throw new Error('lengths do not fit')
  const body = new Uint8Array(length)
  if (inflateSync(small, { out: body, ...(dictionary && { dictionary }) }).length !== length)
    throw new Error('lengths do not fit')
  return body
}

/** What lies in deflated bytes that are nothing but one stored block; it need not be inflated. */
function storedIn(small: Bytes, length: number): Bytes | undefined {
  const is = small[0] === 1 && small.length === 5 + length && small.length > 5
  const told = (small[1] ?? 0) | ((small[2] ?? 0) << 8)
  return is && told === length ? small.subarray(5) : undefined
}

async function unpacked(plain: Bytes): Promise<Bytes> {
  const view = new DataView(plain.buffer)
  const end = 8 + view.getUint32(4)
  if (end > plain.length) throw new Error('lengths do not fit')
  const [small, length] = [plain.subarray(8, end), view.getUint32(0)]
  const within = storedIn(small, length) ?? inflated(small, length)
  if (within[0] !== byDictionary) return within
  return inflated(
    within.subarray(head),
    new DataView(within.buffer, within.byteOffset).getUint32(1),
    await dictionaryOf(),
  )
}

/** Format byte 1 and {@link encrypt}: IV (12) and AES-256-GCM of `plain`, bound to `aad`. */
export const encrypted = async (key: ZoneKey, aad: Bytes, plain: Bytes): Promise<Bytes> =>
  concat(Uint8Array.of(format), await encrypt(key, aad, plain))

/** Bytes that nobody will ever open: the key named for them is here, and they are not what it sealed at that place. */
export class Unopenable extends Error {}

/** What {@link encrypted} was given; throws on another key, other `aad`, an unknown format or any damage. */
export async function opened(key: ZoneKey, aad: Bytes, sealed: Uint8Array): Promise<Bytes> {
  if (sealed[0] !== format) throw new Error('unknown format of a seal')
  return decrypt(key, aad, sealed.subarray(1) as Bytes).catch(error => {
    throw new Unopenable(String(error))
  })
}

/**
 * Seals a body: {@link encrypted} over length of body (4), length of deflated body (4), the deflated body and zeros up to
 * its Padmé length, the body before that deflated against the dictionary. Only {@link openRow} with the same key and
 * `aad` opens it. Without the dictionary it is sealed as apps before it did: nothing anybody writes waits for a file.
 */
export const sealRow = async (key: ZoneKey, aad: Bytes, body: Uint8Array): Promise<Bytes> =>
  encrypted(key, aad, packed(body, await dictionaryOf().catch(() => undefined)))

/** Opens what {@link sealRow} made, now or before there was a dictionary; throws on another key, other `aad`, an unknown format or any damage. */
export const openRow = async (key: ZoneKey, aad: Bytes, sealed: Uint8Array): Promise<Bytes> =>
  unpacked(await opened(key, aad, sealed))
