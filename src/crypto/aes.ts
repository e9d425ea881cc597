import { type Bytes, concat, randomBytes } from './bytes.ts'

const ivLength = 12

/** A key of AES-256: 32 raw bytes, or already imported. */
export type AesKey = CryptoKey | Bytes

/** Raw AES-256 bytes as a key that can encrypt and decrypt and cannot be exported. */
export const importAes = (key: Bytes): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', key, 'AES-GCM', false, ['encrypt', 'decrypt'])

const imported = async (key: AesKey): Promise<CryptoKey> => (key instanceof Uint8Array ? importAes(key) : key)

/** AES-256-GCM: iv(12) ‖ ciphertext ‖ tag(16), bound to `aad`. */
export async function encrypt(key: AesKey, aad: Bytes, plain: Bytes): Promise<Bytes> {
  const iv = randomBytes(ivLength)
  const how = { name: 'AES-GCM', iv, additionalData: aad }
  return concat(iv, new Uint8Array(await crypto.subtle.encrypt(how, await imported(key), plain)))
}

/** What `encrypt` was given; throws on another key, another `aad` or altered bytes. */
export async function decrypt(key: AesKey, aad: Bytes, sealed: Bytes): Promise<Bytes> {
  const how = { name: 'AES-GCM', iv: sealed.subarray(0, ivLength), additionalData: aad }
  return new Uint8Array(await crypto.subtle.decrypt(how, await imported(key), sealed.subarray(ivLength)))
}
