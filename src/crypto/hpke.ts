import type { Bytes } from './bytes.ts'
import { concat } from './bytes.ts'
import { importSealing } from './pairs.ts'

const encapsulated = 65

// Loaded with the first seal or opening: nothing on the first screen needs it.
const suite = async () => {
  const { Aes256Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } = await import('@hpke/core')
  return new CipherSuite({ kem: new DhkemP256HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes256Gcm() })
}

/** `plain` readable only by the owner of the public key `to` (65 bytes): RFC 9180 base mode, P-256; enc(65) ‖ ciphertext + 16. */
export async function sealTo(to: Bytes, info: Bytes, plain: Bytes): Promise<Bytes> {
  const how = { recipientPublicKey: await importSealing(to), info }
  const sealed = await (await suite()).seal(how, plain)
  return concat(new Uint8Array(sealed.enc), new Uint8Array(sealed.ct))
}

/** What `sealTo` was given; throws when it was made for another key or info, or was altered. */
export async function openFrom(keys: CryptoKeyPair, info: Bytes, sealed: Bytes): Promise<Bytes> {
  const enc = sealed.slice(0, encapsulated)
  const opened = await (await suite()).open({ recipientKey: keys, enc, info }, sealed.slice(encapsulated))
  return new Uint8Array(opened)
}
