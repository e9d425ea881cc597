import type { Bytes } from '../../crypto/bytes.ts'
import { advance } from '../../wire/apply.ts'
import { readEntry } from '../../wire/entry.ts'
import { copied } from '../../wire/next.ts'
import type { Holder, State } from '../../wire/state.ts'
import type { Transaction } from '../database/database.ts'

const mostKept = 100

/** What the member logs say, kept in memory and checked against the database at each use. */
export type States = { of(tx: Transaction, project: string): Promise<State | undefined> }

/** A log's state worked out from stored entries, which were checked when they came; only what is new is read. */
export function openStates(): States {
  const kept = new Map<string, State>()

  const known = async (tx: Transaction, project: string): Promise<State | undefined> => {
    const state = kept.get(project)
    if (!state) return undefined
    const sql = 'SELECT hash FROM entry WHERE project = ? AND n = ?'
    const row = await tx.get<{ hash: string }>(sql, project, state.length - 1)
    return row?.hash === state.head ? state : undefined
  }

  return {
    async of(tx, project) {
      const sql = 'SELECT members_head AS head FROM project WHERE id = ?'
      const row = await tx.get<{ head: string }>(sql, project)
      if (!row) return undefined
      if (kept.get(project)?.head === row.head) return kept.get(project)
      const before = await known(tx, project)
      let next = before && copied(before)
      const rest = 'SELECT bytes FROM entry WHERE project = ? AND n >= ? ORDER BY n'
      for (const { bytes } of await tx.all<{ bytes: Uint8Array }>(rest, project, before?.length ?? 0)) {
        const after = await advance(next, await readEntry(new Uint8Array(bytes) as Bytes))
        if ('invalid' in after) throw new Error(`stored entry is ${after.invalid}`)
        next = after
      }
      kept.delete(project)
      if (next) kept.set(project, next)
      if (kept.size > mostKept) kept.delete([...kept.keys()][0] ?? '')
      return next
    },
  }
}

/** Whether the holder counts today: neither removed nor used, not past the invitation's or the person's last day. */
export function inUse(state: State, holder: Holder, today: string): boolean {
  const ends = state.persons.get(holder.person)?.ends
  return holder.status === 'live' && !(holder.until && holder.until < today) && !(ends && ends < today)
}
