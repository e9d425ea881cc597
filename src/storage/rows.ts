import type { Bytes } from '../crypto/bytes.ts'

/** A version as the endpoint has it: what the next push names as its predecessor, and what a merge may look back to. */
export type Base = {
  rev: number
  /** First 16 bytes of SHA-256 of the sealed bytes, hex; the `prev` of the next version. */
  hash: string
  epoch: string
  gone: boolean
  chunks: string[]
  /** Absent once the row is erased here. */
  sealed?: Bytes
}

/** An own version, sealed to wait here; with a `rev` it is sealed as that one, and leaves as it lies if it still follows. */
export type Mine = { epoch: string; chunks: string[]; sealed: Bytes; rev?: number }

/** Why a row is not sent: the endpoint refused it, or this device lacks the right, the key, or a piece of its file. */
export type Why = 'too-big' | 'forbidden' | 'no-key' | 'no-file'

/** What every stored row has. `lv` counts the writes of this record; `since` is when it began to wait (ms, for people). */
type Common = {
  project: string
  id: string
  zone: string
  lv: number
  /** The generation (see `SyncRecord.heal`) in which the endpoint last showed or took this row. */
  heal: number
  since?: number
  /** A version of the endpoint that cannot be opened yet; tried again at each start. */
  parked?: Base
  /** In how many exchanges it turned out that nobody can ever open it. */
  dead?: number
}

/** One row on this device. `past` are own versions that left the device, oldest first, at most six. */
export type StoredRow = Common &
  (
    | { state: 'clean'; base: Base }
    | { state: 'dirty'; base?: Base; mine: Mine; past: Mine[] }
    | { state: 'held'; why: Why; base?: Base; mine: Mine; past: Mine[] }
    | { state: 'parked'; parked: Base }
    | { state: 'erasing'; base?: Base; mine: Mine }
    | { state: 'gone'; base: Base }
  )

/** How far this device has followed the endpoint's rows of a project. */
export type SyncRecord = {
  cursor: number
  peak: number
  /** The random id of the commit at `peak`, by which an endpoint that was restored is recognized. */
  mark: string
  /** The generation of the endpoint: how many of its restores this device has met. */
  heal: number
  /** Whether a re-pull after a restore is still running. */
  healing: boolean
  /** The zones this device could read when it last asked. */
  known: string[]
  /** Zones granted later, each with a cursor of its own until it has caught up. */
  zones: Record<string, number>
}

/** The record of a project that was never exchanged. */
export const newSync = (): SyncRecord => ({
  cursor: 0,
  peak: 0,
  mark: '',
  heal: 0,
  healing: false,
  known: [],
  zones: {},
})

/** In so many exchanges a version is looked at before it counts as one that nobody will ever open. */
const deadAfter = 3

/** Whether it has turned out often enough that nobody will ever open what lies here or beside. */
export const isBuried = ({ parked, dead = 0 }: StoredRow): boolean => parked !== undefined && dead >= deadAfter

/** What a row waits for: to be sent, to be opened, or for a person or a right; nothing opens one that is dead. */
export type Waiting = 'send' | 'parked' | 'held' | 'dead'

/** By what `row` is found in the index. One with an unopened version beside it is not sent, and is unsent all the same. */
export function waitingOf(row: StoredRow): Waiting | undefined {
  const own = row.state !== 'parked' && row.state !== 'clean'
  if (row.parked) return isBuried(row) && !own ? 'dead' : 'parked'
  if (row.state === 'dirty' || row.state === 'erasing') return 'send'
  return row.state === 'held' ? 'held' : undefined
}

/** The rows of a vault's projects. Each call is one transaction; none waits for anything but the database. */
export type RowStore = {
  get(project: string, id: string): Promise<StoredRow | undefined>
  /** Puts `row` with its `lv` raised by one if the stored `lv` still is `row.lv` (0: nothing stored); tells whether. */
  putIf(row: StoredRow): Promise<boolean>
  /** All rows of a project. */
  all(project: string): Promise<StoredRow[]>
  /** Ids of the rows that wait for `what`. */
  waiting(project: string, what: Waiting): Promise<string[]>
  sync(project: string): Promise<SyncRecord>
  /** Replaces the record by what `change` makes of the stored one; undefined leaves it. Tells whether it was replaced. */
  changeSync(project: string, change: (now: SyncRecord) => SyncRecord | undefined): Promise<boolean>
}
