import type { Bytes } from '../crypto/bytes.ts'

/** A version as the endpoint has it: what the next push names as its predecessor, and what a merge may look back to. */
export type Base = {
  rev: number
  /** First 16 bytes of SHA-256 of the sealed bytes, hex; the `prev` of the next version. */
  hash: string
  zone: string
  epoch: string
  gone: boolean
  chunks: string[]
  /** Absent once the row is erased here. */
  sealed?: Bytes
}

/** An own version, sealed with the local AAD (no rev). */
export type Mine = { epoch: string; chunks: string[]; sealed: Bytes }

/** Why the endpoint did not take a row, or why this device did not offer it. */
export type Why = 'too-big' | 'forbidden' | 'old-epoch' | 'no-key'

/** What every stored row has. `lv` counts the writes of this record; `since` is when it began to wait (ms, for people). */
type Common = {
  project: string
  id: string
  zone: string
  lv: number
  /** The heal number under which the endpoint last showed or took this row. */
  heal: number
  since?: number
  /** A version of the endpoint that cannot be opened yet; tried again at each start. */
  parked?: Base
}

/** One row on this device. `past` are own versions that left the device, oldest first, at most six. */
export type StoredRow = Common &
  (
    | { state: 'clean'; base: Base }
    | { state: 'dirty'; base?: Base; mine: Mine; past: Mine[] }
    | { state: 'held'; why: Why; base?: Base; mine: Mine; past: Mine[] }
    | { state: 'parked'; parked: Base }
    | { state: 'erasing'; base?: Base; epoch: string; seen: Bytes }
    | { state: 'gone'; base: Base }
  )

/** How far this device has followed the endpoint's rows of a project. */
export type SyncRecord = {
  cursor: number
  peak: number
  /** The mark the endpoint gave with `peak`. */
  mark: string
  /** Counts the restores of the endpoint this device has met. */
  heal: number
  /** Whether a re-pull after a restore is still running. */
  healing: boolean
  /** Zones granted later, each with a cursor of its own until it has caught up. */
  zones: Record<string, number>
}
