import type { Bytes } from './bytes.ts'
import { concat, fromBase64url, toHex } from './bytes.ts'

const ecdsa = { name: 'ECDSA', namedCurve: 'P-256' } as const
const ecdh = { name: 'ECDH', namedCurve: 'P-256' } as const
const signature = { name: 'ECDSA', hash: 'SHA-256' } as const

/** The two public keys of a holder, each an uncompressed P-256 point of 65 bytes: one checks signatures, one is sealed to. */
export type PublicPair = { sign: Bytes; seal: Bytes }

/** The two private keys of a holder as PKCS#8. Secret: never stored or sent unless encrypted. */
export type PrivatePair = { sign: Bytes; seal: Bytes }

/** A holder's keys ready for use; the private ones cannot be exported again. */
export type HolderKeys = { public: PublicPair; signKey: CryptoKey; sealKey: CryptoKeyPair }

/** The 65 bytes of a key's public point. */
export async function publicPoint(key: CryptoKey): Promise<Bytes> {
  const { x = '', y = '' } = await crypto.subtle.exportKey('jwk', key)
  return concat(new Uint8Array([4]), fromBase64url(x), fromBase64url(y))
}

const pkcs8 = async (key: CryptoKey): Promise<Bytes> => new Uint8Array(await crypto.subtle.exportKey('pkcs8', key))

/** Two fresh private keys, for a device, an invitation or a printed code. */
export async function makePair(): Promise<PrivatePair> {
  const sign = await crypto.subtle.generateKey(ecdsa, true, ['sign', 'verify'])
  const seal = await crypto.subtle.generateKey(ecdh, true, ['deriveBits'])
  return { sign: await pkcs8(sign.privateKey), seal: await pkcs8(seal.privateKey) }
}

/** A fresh pair that is only sealed to: the private key as PKCS#8 (secret) and the public one, 65 bytes. */
export async function makeSealing(): Promise<{ secret: Bytes; public: Bytes }> {
  const { privateKey, publicKey } = await crypto.subtle.generateKey(ecdh, true, ['deriveBits'])
  return { secret: await pkcs8(privateKey), public: await publicPoint(publicKey) }
}

/** A pair to open with, from its private key; throws when that is no P-256 key in PKCS#8. */
export async function importOpening(secret: Bytes): Promise<CryptoKeyPair> {
  const { subtle } = crypto
  // The public point is read from an extractable import that goes at once; the key kept cannot be exported.
  const point = await publicPoint(await subtle.importKey('pkcs8', secret, ecdh, true, ['deriveBits']))
  return {
    privateKey: await subtle.importKey('pkcs8', secret, ecdh, false, ['deriveBits']),
    publicKey: await importSealing(point),
  }
}

/** Keys for use from the private ones; throws when they are not P-256 keys in PKCS#8. */
export async function importPair(secret: PrivatePair): Promise<HolderKeys> {
  const { subtle } = crypto
  const sign = await publicPoint(await subtle.importKey('pkcs8', secret.sign, ecdsa, true, ['sign']))
  const sealKey = await importOpening(secret.seal)
  return {
    public: { sign, seal: await publicPoint(sealKey.publicKey) },
    signKey: await subtle.importKey('pkcs8', secret.sign, ecdsa, false, ['sign']),
    sealKey,
  }
}

/** A public key to seal to, from its 65 bytes; throws when they are not a point of the curve. */
export const importSealing = (point: Bytes): Promise<CryptoKey> => crypto.subtle.importKey('raw', point, ecdh, true, [])

/** Imported keys that are kept: whoever sends goes on sending, and an import takes longer than the check itself. */
const mostKept = 1000
const kept = new Map<string, Promise<CryptoKey>>()

function importVerifying(point: Bytes): Promise<CryptoKey> {
  const name = toHex(point)
  const known = kept.get(name)
  if (known) return known
  const imported = crypto.subtle.importKey('raw', point, ecdsa, true, ['verify'])
  if (kept.size >= mostKept) kept.delete(kept.keys().next().value ?? '')
  kept.set(name, imported)
  return imported
}

/** Whether both keys are uncompressed points of the curve. */
export async function isPublicPair(pair: PublicPair): Promise<boolean> {
  if ([pair.sign, pair.seal].some(point => point.length !== 65 || point[0] !== 4)) return false
  try {
    await importVerifying(pair.sign)
    await importSealing(pair.seal)
    return true
  } catch {
    return false
  }
}

/** ECDSA P-256 with SHA-256 over the message: r and s, 64 bytes. */
export const sign = async (key: CryptoKey, message: Bytes): Promise<Bytes> =>
  new Uint8Array(await crypto.subtle.sign(signature, key, message))

/** Whether `signed` (64 bytes) is a signature of the message by the owner of the public key; false for rubbish too. */
export async function verify(point: Bytes, message: Bytes, signed: Bytes): Promise<boolean> {
  if (signed.length !== 64) return false
  try {
    return await crypto.subtle.verify(signature, await importVerifying(point), signed, message)
  } catch {
    return false
  }
}
