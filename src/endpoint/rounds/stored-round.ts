import type { Transaction } from '../database/database.ts'

/** A round as stored. */
export type StoredRound = {
  readonly id: string
  readonly project: string
  readonly zone: string
  readonly k: number
  readonly closed: number
  readonly content: string
  readonly form: Uint8Array
  readonly result: Uint8Array | null
}

/** The round of an id; nothing when there is none. */
export const roundOf = (tx: Transaction, id: string): Promise<StoredRound | undefined> =>
  tx.get<StoredRound>('SELECT id, project, zone, k, closed, content, form, result FROM round WHERE id = ?', id)
