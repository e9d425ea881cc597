import { sameBytes } from '../crypto/bytes.ts'
import type { Base, Mine, StoredRow, Why } from '../storage/rows.ts'

/** How many own versions that left the device are kept for merging texts. */
const longestPast = 6

type Common = Pick<StoredRow, 'project' | 'id' | 'zone' | 'lv' | 'heal'> & { since?: number }

const common = ({ project, id, zone, lv, heal, since }: StoredRow): Common => ({
  project,
  id,
  zone,
  lv,
  heal,
  ...(since !== undefined && { since }),
})

const rested = (row: StoredRow): Omit<Common, 'since'> => {
  const { since: _, ...rest } = common(row)
  return rest
}

/** A base as part of a row; nothing where there is none. */
export const withBase = (base: Base | undefined): { base?: Base } => (base ? { base } : {})
const withParked = ({ parked, dead }: StoredRow): { parked?: Base; dead?: number } =>
  parked ? { parked, ...(dead === undefined ? {} : { dead }) } : {}

/** A base that an erased row keeps: what to follow, without the bytes. */
const bare = ({ sealed: _, ...base }: Base): Base => base

/** The version of the endpoint that a row stands on. */
export const baseIn = (row: StoredRow): Base | undefined => (row.state === 'parked' ? undefined : row.base)

/** The row after a person wrote in it, at `now`. */
export function afterEdit(row: StoredRow, mine: Mine, now: number): StoredRow {
  const past = row.state === 'dirty' || row.state === 'held' ? row.past : []
  return {
    ...common(row),
    ...withParked(row),
    ...withBase(baseIn(row)),
    since: row.since ?? now,
    state: 'dirty',
    mine,
    past,
  }
}

/** The row after a version from a file joined it; the file's own version (`past`) may be met again elsewhere. */
export function afterImport(row: StoredRow, file: { mine: Mine; past: readonly Mine[] }, now: number): StoredRow {
  const next = afterEdit(row, file.mine, now)
  return next.state === 'dirty' ? { ...next, past: [...next.past, ...file.past].slice(-longestPast) } : next
}

/** The row after its present version left the device, with an exchange or in a file. */
export function afterLeaving(row: StoredRow): StoredRow {
  if (row.state !== 'dirty' && row.state !== 'held') return row
  const last = row.past.at(-1)
  if (last && sameBytes(last.sealed, row.mine.sealed)) return row
  return { ...row, past: [...row.past, row.mine].slice(-longestPast) }
}

/** What left with a push: the local version it was made of, and what the endpoint then has. */
export type Sent = { mine: Mine; base: Base }

/** The row after the endpoint took `sent`: at rest, unless it was written in meanwhile. */
export function afterAccepted(row: StoredRow, sent: Sent, generation: number): StoredRow {
  if (row.state === 'erasing') {
    if (sent.base.gone) return { ...rested(row), heal: generation, state: 'gone', base: sent.base }
    return { ...common(row), heal: generation, state: 'erasing', base: bare(sent.base), mine: row.mine }
  }
  if (row.state !== 'dirty' && row.state !== 'held') return row
  if (sameBytes(row.mine.sealed, sent.mine.sealed)) {
    return { ...rested(row), ...withParked(row), heal: generation, state: 'clean', base: sent.base }
  }
  return { ...row, heal: generation, base: sent.base }
}

/** The row after the endpoint showed `theirs`, which includes all that is here. */
export const afterAdopting = (row: StoredRow, theirs: Base, generation: number): StoredRow => ({
  ...rested(row),
  heal: generation,
  state: theirs.gone ? 'gone' : 'clean',
  base: theirs,
})

/** The row after the endpoint showed `theirs`, when `mine` holds more: it waits to be sent on top of it. */
export function afterRebase(
  row: StoredRow,
  theirs: Base,
  own: { mine: Mine; generation: number; now: number },
): StoredRow {
  const past = row.state === 'dirty' || row.state === 'held' ? row.past : []
  const { mine, generation, now } = own
  return { ...common(row), heal: generation, since: row.since ?? now, state: 'dirty', base: theirs, mine, past }
}

/** The row after the endpoint showed `theirs`, which cannot be opened yet. */
export const afterParking = (row: StoredRow, theirs: Base, generation: number): StoredRow => {
  const { dead, ...rest } = row
  const still = dead !== undefined && row.parked?.hash === theirs.hash
  return { ...rest, heal: generation, parked: theirs, ...(still ? { dead } : {}) }
}

/** The row after it turned out once more that nobody can ever open what lies beside it. */
export const afterDead = (row: StoredRow): StoredRow => ({ ...row, dead: (row.dead ?? 0) + 1 })

/** The row after it was decided that `mine`, its own version, follows the one that nobody can open. */
export function afterBurying(row: StoredRow, mine: Mine, now: number): StoredRow {
  if (!row.parked || row.state === 'parked' || row.state === 'erasing' || row.state === 'gone') return row
  const past = row.state === 'clean' ? [] : row.past
  return { ...common(row), since: row.since ?? now, state: 'dirty', base: row.parked, mine, past }
}

/** An erased row after the endpoint showed a live version: the tombstone follows that one. */
export const afterRevival = (
  row: StoredRow,
  theirs: Base,
  own: { mine: Mine; generation: number; now: number },
): StoredRow => ({
  ...common(row),
  heal: own.generation,
  since: row.since ?? own.now,
  state: 'erasing',
  base: bare(theirs),
  mine: own.mine,
})

/** The row after a person erased it: nothing of it stays here but the tombstone and what that has to follow. */
export function afterErase(row: StoredRow, mine: Mine, now: number): StoredRow {
  const base = row.parked ?? baseIn(row)
  return { ...common(row), since: row.since ?? now, state: 'erasing', ...withBase(base && bare(base)), mine }
}

/** The row after the endpoint said it has none of it. */
export function afterAbsence(row: StoredRow): StoredRow {
  if (row.state !== 'dirty' && row.state !== 'held' && row.state !== 'erasing') return row
  const { base: _, ...rest } = row
  return rest
}

/** The row after it turned out that it cannot be sent; a person is shown why. */
export const afterHold = (row: StoredRow, why: Why): StoredRow =>
  row.state === 'dirty' ? { ...row, state: 'held', why } : row

/** The row after the reason it was held for is gone. */
export function afterRelease(row: StoredRow): StoredRow {
  if (row.state !== 'held') return row
  const { why: _, ...rest } = row
  return { ...rest, state: 'dirty' }
}
