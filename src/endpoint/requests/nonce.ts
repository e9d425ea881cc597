import { createHmac } from 'node:crypto'
import type { Bytes } from '../../crypto/bytes.ts'
import { concat, fromBase64url, fromHex, randomBytes, sameBytes, toBase64url, toHex } from '../../crypto/bytes.ts'
import { limits } from '../../wire/limits.ts'
import type { Database } from '../database/database.ts'

/** Makes the values that requests are signed over, and tells whether one is this endpoint's and still good. */
export type Nonces = { make(): Promise<string>; good(nonce: string): Promise<boolean> }

/** The secret behind nonces, made once and shared by all processes on the database. */
function nonceSecret(database: Database): Promise<Bytes> {
  return database.transaction(async tx => {
    const insert = "INSERT INTO setting (name, value) VALUES ('nonce', ?) ON CONFLICT (name) DO NOTHING"
    await tx.run(insert, toHex(randomBytes(32)))
    const row = await tx.get<{ value: string }>("SELECT value FROM setting WHERE name = 'nonce'")
    return fromHex(row?.value ?? '')
  })
}

/** Nonces by the endpoint's clock (`now` in ms): time in seconds and 16 bytes of HMAC-SHA-256, base64url. */
export function openNonces(database: Database, now: () => number): Nonces {
  let ready: Promise<Bytes> | undefined
  const key = () => {
    ready ??= nonceSecret(database).catch(error => {
      // A database that did not answer does so later.
      ready = undefined
      throw error
    })
    return ready
  }
  const at = async (seconds: number): Promise<Bytes> => {
    const time = new Uint8Array(8)
    new DataView(time.buffer).setBigUint64(0, BigInt(seconds))
    const mac = createHmac('sha256', await key())
      .update('rinnalla 1 nonce\0')
      .update(time)
      .digest()
    return concat(time, mac.subarray(0, 16))
  }
  return {
    make: async () => toBase64url(await at(Math.floor(now() / 1000))),
    good: async nonce => {
      if (nonce.length !== 32) return false
      const bytes = fromBase64url(nonce)
      const seconds = Number(new DataView(bytes.buffer).getBigUint64(0))
      const age = now() / 1000 - seconds
      return age >= -60 && age <= limits.nonceAge && sameBytes(await at(seconds), bytes)
    },
  }
}
