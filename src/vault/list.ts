import { Dexie, type Table } from 'dexie'
import type { Bytes } from '../crypto/bytes.ts'
import type { Cost } from '../crypto/derive.ts'

/** What lies in the clear about one person's vault on this device: nothing that tells whose it is or what it holds. */
export type VaultRecord = {
  readonly id: string
  /** A word she chose to know her own by, never a name. */
  readonly word: string
  readonly colour: number
  readonly salt: Bytes
  readonly cost: Cost
  /** The master key under the passphrase. */
  readonly wrapped: Bytes
  /** The master key under what a passkey gives, if she wanted one. */
  readonly passkey?: { readonly credential: Bytes; readonly salt: Bytes; readonly wrapped: Bytes }
  readonly failures: number
  /** Device time before which no further words are tried. */
  readonly notBefore: number
  /** Changes not yet sent, and since when. */
  readonly waiting: number
  readonly since: number
  /** A project has been laid open in it; it is not empty unless the browser has emptied it. */
  readonly full?: boolean
}

/** The people of this device. */
export type VaultList = Dexie & { vault: Table<VaultRecord, string> }

/** Opens the list of people on this device; it is empty on a new one. */
export function openVaultList(name = 'rinnalla'): VaultList {
  const list = new Dexie(name, { chromeTransactionDurability: 'strict' }) as VaultList
  list.version(1).stores({ vault: 'id' })
  return list
}
