import type { Bytes } from './bytes.ts'
import { utf8 } from './bytes.ts'

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
