import type { VaultRecord } from '../vault/list.ts'
import { waitOf } from '../vault/vault.ts'
import type { VaultCard } from './api.ts'

/** What the unlock screen may show of a vault at `now` (ms since 1970). */
export function cardOf(record: VaultRecord, now: number): VaultCard {
  const { id, word, colour, waiting, since, passkey } = record
  const wait = Math.ceil(waitOf(record, now) / 1000)
  const door = passkey ? { passkey: { credential: passkey.credential, salt: passkey.salt } } : {}
  return { id, word, colour, waiting, since, wait, ...door }
}
