import type { Bytes } from '../crypto/bytes.ts'
import type { ZoneKey } from '../crypto/seal.ts'
import type { ZoneKeys } from '../crypto/zone-keys.ts'
import type { FileStore } from '../storage/files.ts'
import type { RowStore } from '../storage/rows.ts'

/** Seals and opens bodies; `crypto/seal.ts` in the product. */
export type Sealer = {
  seal(key: ZoneKey, aad: Bytes, body: Bytes): Promise<Bytes>
  open(key: ZoneKey, aad: Bytes, sealed: Bytes): Promise<Bytes>
}

/** One project on this device while the vault is open. */
export type Device = {
  project: string
  rows: RowStore
  /** The chunks of files; a device without them sends rows alone. */
  files?: FileStore
  keys: ZoneKeys
  sealer: Sealer
  /** Whether a row may lie here; false saves reading that it does not. */
  mayHave?(id: string): boolean
  /** Whether a kind of thing may live in a zone; what does not is taken from no file. */
  fits?(kind: string, zone: string): boolean
  /** Whether two wordings of a text stand beside each other until somebody chooses, instead of being merged word by word. */
  apart?(kind: string, text: string): boolean
  /** A name no other run or tab ever has; it is renewed when a write starts from an older version than its own last. */
  actor: string
  newActor(): string
  /** The device's time in ms, for people only. */
  now(): number
}

/** Why a row cannot be read here: its key is not here or its bytes are damaged; or a newer app wrote it. */
export type Unread = 'item-locked' | 'item-newer'
