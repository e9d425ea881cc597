import { Dexie, type InsertType, type Table } from 'dexie'
import { reopening } from './reopening.ts'
import type { StoredRow, SyncRecord } from './rows.ts'

/**
 * What a vault keeps about a project; the rows' part is `sync`, further fields belong to whoever wrote them. `followed` is
 * `sync` again, as an app wrote it that also notes which rows it touches.
 */
export type ProjectRecord = { id: string; sync?: SyncRecord; followed?: SyncRecord; [field: string]: unknown }

/** An entry of the member log, as received. */
export type EntryRecord = { project: string; n: number; bytes: Uint8Array<ArrayBuffer> }

/** A zone's key sealed to one holder. */
export type SealRecord = { project: string; zone: string; key: string; holder: string; bytes: Uint8Array<ArrayBuffer> }

/** A zone's former key under a newer one. */
export type WrapRecord = { project: string; zone: string; under: string; key: string; bytes: Uint8Array<ArrayBuffer> }

/** An act of membership that waits until its effect is seen in the log. */
export type ActRecord = { project: string; id: string; [field: string]: unknown }

/** A sealed survey answer as it was released; it never changes, goes when its respondent takes it back, and its id says nothing. */
export type AnswerRecord = { project: string; round: string; id: string; sealed: Uint8Array<ArrayBuffer> }

/** A sealed piece of a file, named by its hash, at its place in the file; `at` is where in a recording it ends, in ms. */
export type ChunkRecord = {
  project: string
  id: string
  file: string
  n: number
  at: number
  sealed: Uint8Array<ArrayBuffer>
}

/** A second or so of a recording that is not yet part of a chunk, sealed as it came. */
export type PieceRecord = Omit<ChunkRecord, 'id'>

/** That a chunk was made on this device, and the generation (`SyncRecord.heal`) in which the endpoint acknowledged it; -1 until then. */
export type MadeRecord = { project: string; id: string; file: string; heal: number }

/** A row as the table holds it: `waits` is there for its index alone. */
export type RowRecord = StoredRow & { waits?: string }

/** That a thing was made on this device. */
export type MineRecord = { project: string; id: string }

/** A part of the snapshot of a project: many rows as they were read, under one seal. */
export type PartRecord = { project: string; part: string; sealed: Uint8Array<ArrayBuffer> }

/** Which rows of a project one transaction has written since its snapshot was made. */
export type TouchedRecord = { n: number; project: string; ids: readonly string[] }

/** The tables of one vault: everything that one person keeps on this device. */
export type VaultDatabase = Dexie & {
  project: Table<ProjectRecord, string>
  entry: Table<EntryRecord, [string, number]>
  seal: Table<SealRecord, [string, string, string, string]>
  wrap: Table<WrapRecord, [string, string, string, string]>
  act: Table<ActRecord, [string, string]>
  row: Table<RowRecord, [string, string]>
  answer: Table<AnswerRecord, [string, string, string]>
  chunk: Table<ChunkRecord, [string, string]>
  piece: Table<PieceRecord, [string, string, number]>
  made: Table<MadeRecord, [string, string]>
  mine: Table<MineRecord, [string, string]>
  part: Table<PartRecord, [string, string]>
  touched: Table<TouchedRecord, number, InsertType<TouchedRecord, 'n'>>
}

/** Opens the database of the vault `name`, and again when the browser closes it; a commit is on disk before it is reported. */
export function openDatabase(name: string): VaultDatabase {
  const db = new Dexie(name, { chromeTransactionDurability: 'strict' }) as VaultDatabase
  db.version(1).stores({
    project: 'id',
    entry: '[project+n]',
    seal: '[project+zone+key+holder]',
    wrap: '[project+zone+under+key]',
    act: '[project+id]',
    row: '[project+id], [project+zone], [project+waits]',
  })
  db.version(2).stores({ answer: '[project+round+id]' })
  db.version(3).stores({
    chunk: '[project+id], [project+file+n]',
    piece: '[project+file+n]',
    made: '[project+id], [project+file]',
  })
  db.version(4).stores({ mine: '[project+id]' })
  db.version(5).stores({ part: '[project+part]', touched: '++n, project' })
  // Nobody follows the tables by Dexie: at each commit it would note what changed and tell it to all windows.
  for (const name of ['Observability', 'Cache']) db.unuse({ stack: 'dbcore', name })
  return reopening(db)
}
