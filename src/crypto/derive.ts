import type { Bytes } from './bytes.ts'
import { concat, randomBytes, utf8 } from './bytes.ts'

const ivLength = 12

/** Raw AES-256 bytes as a key that can encrypt and decrypt and cannot be exported. */
export const importAes = (key: Bytes): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', key, 'AES-GCM', false, ['encrypt', 'decrypt'])

/** AES-256-GCM under raw key bytes: iv(12) ‖ ciphertext ‖ tag(16), bound to `aad`. */
export async function encrypt(key: Bytes | CryptoKey, aad: Bytes, plain: Bytes): Promise<Bytes> {
  const iv = randomBytes(ivLength)
  const ready = key instanceof Uint8Array ? await importAes(key) : key
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: aad }, ready, plain)
  return concat(iv, new Uint8Array(sealed))
}

/** What `encrypt` was given; throws on another key, another `aad` or altered bytes. */
export async function decrypt(key: Bytes | CryptoKey, aad: Bytes, sealed: Bytes): Promise<Bytes> {
  const iv = sealed.slice(0, ivLength)
  const ready = key instanceof Uint8Array ? await importAes(key) : key
  const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData: aad }, ready, sealed.slice(ivLength))
  return new Uint8Array(plain)
}

/** HKDF-SHA256 (RFC 5869) without salt: `length` bytes for the purpose named in `info`. */
export async function hkdf(secret: Bytes, info: string, length: number): Promise<Bytes> {
  const key = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveBits'])
  const how = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(0), info: utf8(info) }
  return new Uint8Array(await crypto.subtle.deriveBits(how, key, length * 8))
}

/** How hard a passphrase is to guess: memory in KiB and passes of Argon2id. */
export type Cost = { memoryKiB: number; passes: number }

/** 32 bytes from a passphrase by Argon2id (RFC 9106, one lane). `onProgress` hears 0 before and 1 after: nothing in between can be told. */
export async function derivePassphrase(
  passphrase: string,
  salt: Bytes,
  { memoryKiB, passes, onProgress }: Cost & { onProgress?: (part: number) => void },
): Promise<Bytes> {
  onProgress?.(0)
  const { argon2id } = await import('hash-wasm')
  const password = passphrase.normalize('NFKC')
  const how = { password, salt, parallelism: 1, iterations: passes, memorySize: memoryKiB, hashLength: 32 }
  const key = await argon2id({ ...how, outputType: 'binary' })
  onProgress?.(1)
  return new Uint8Array(key)
}
