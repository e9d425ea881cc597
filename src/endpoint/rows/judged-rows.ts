import type { RowRefusal, ServedRow, WireRow } from '../../wire/row.ts'
import type { Transaction } from '../database/database.ts'
import { hashOf } from '../hash.ts'
import { bytesOfRow } from '../room.ts'
import type { Asker } from './asker.ts'
import { manyLack, mayName, type Named, namedBy } from './chunks.ts'
import { namesLoose } from './loose.ts'
import {
  moreBytes,
  noteErased,
  noteNames,
  putRows,
  rowsAt,
  type Stored,
  servedRow,
  storedRow,
  type Taken,
} from './stored-rows.ts'
import { noteUnlisted } from './unlisted.ts'

/** Bytes of a tombstone that tells which writes of many devices it has seen. */
const longGrave = 8192
/** So many pieces named by a tombstone count as one more erasure. */
const namesInOne = 10

/** What becomes of a pushed row. */
export type Verdict =
  /** `bytes` is what it takes beyond what was there. */
  | { is: 'accepted'; id: string; rev: number; seq: number; bytes: number }
  | { is: 'conflict'; id: string; row: ServedRow | null }
  | { is: 'rejected'; id: string; why: RowRefusal }
  /** Neither stored nor refused: the device keeps it and tries again. */
  | { is: 'left'; id: string }

/**
 * Whether a pushed row is the stored version: a retry after a lost answer. The same bytes under another key or as an
 * erasure are not.
 */
const isSame = (now: Stored, row: WireRow, hash: string): boolean =>
  now.hash === hash &&
  Number(now.gone) === (row.gone ? 1 : 0) &&
  now.epoch === row.epoch &&
  now.chunks === row.chunks.join(' ')

/** How long a row may be: a tombstone is short, or no longer than what it erases, which had seen as much. */
const longest = ({ maxRow }: Asker, { row, former }: { row: WireRow; former: Stored | undefined }): number =>
  row.gone ? Math.min(maxRow, Math.max(longGrave, former?.sealed.length ?? 0)) : maxRow

/** Whether storing a tombstone frees room, or at least takes next to none. */
async function givesRoom(tx: Transaction, project: string, { row, former }: Taken) {
  if (former) return bytesOfRow(row) <= bytesOfRow(servedRow(former)) + longGrave
  return namesLoose(tx, project, row.chunks)
}

/** Only a short tombstone may follow a tombstone: one that does not open would else keep an erasure from the others. */
const mayFollowGrave = ({ gone, chunks, sealed }: WireRow): boolean =>
  gone && chunks.length === 0 && sealed.length <= longGrave

/** What is here of some pushed rows and of the pieces they name, which of them have been taken, and the zones in which many pieces are to come, as far as this exchange has looked. */
type Known = { here: Map<string, Stored>; named: Named; taken: Taken[]; crowded: Map<string, boolean> }
type Judged = { known: Known; row: WireRow; hash: string; seq: number; former: Stored | undefined }

/** Whether a row that may be stored has to wait: there is no room, or its device or zone has had more than its share. */
async function mustWait(tx: Transaction, asker: Asker, { known, row, former }: Judged): Promise<boolean> {
  if (!row.gone) return manyLack(tx, asker.project, { row, named: known.named, crowded: known.crowded })
  if (asker.full && !(await givesRoom(tx, asker.project, { row, former }))) return true
  return !asker.mayErase(1 + Math.floor(row.chunks.length / namesInOne))
}

/** Judges one pushed row; if it follows the one that is here, it is `here` now as `seq`, to be put into the table with the others. */
async function judge(tx: Transaction, asker: Asker, one: Judged): Promise<Verdict> {
  const { row, hash, seq, former: now } = one
  const { id } = row
  // Rights come first, and no row is returned: a device that may not write must learn and destroy nothing.
  if ((now && now.zone !== row.zone) || asker.rightOf(row.zone) < 2) return { is: 'rejected', id, why: 'forbidden' }
  if (now && isSame(now, row, hash)) return { is: 'accepted', id, rev: Number(now.rev), seq: Number(now.seq), bytes: 0 }
  if (asker.full && !row.gone) return { is: 'left', id }
  const follows = Number(now?.rev ?? 0) === row.rev - 1 && (!now || now.hash.slice(0, 32) === row.prev)
  if (!follows || (now && Number(now.gone) === 1 && !mayFollowGrave(row)))
    return { is: 'conflict', id, row: now ? servedRow(now) : null }
  if (row.epoch !== asker.keyOf(row.zone)) return { is: 'rejected', id, why: 'old-epoch' }
  if (row.sealed.length > longest(asker, { row, former: now })) return { is: 'rejected', id, why: 'too-big' }
  // A row that names a piece of another zone would give it to readers of this one, and keep it when it is erased there.
  if (!mayName(one.known.named, row)) return { is: 'rejected', id, why: 'forbidden' }
  if (await mustWait(tx, asker, one)) return { is: 'left', id }
  await take(tx, asker, one)
  return { is: 'accepted', id, rev: row.rev, seq, bytes: moreBytes({ row, former: now }) }
}

/** Takes a row; what it names is noted together with the others, and what it erases at once. */
async function take(tx: Transaction, { project }: Asker, one: Judged): Promise<void> {
  const { row, former, known } = one
  known.here.set(row.id, storedRow(row, one))
  if (row.gone) {
    await noteErased(tx, project, one)
    return noteUnlisted(tx, project, row.id)
  }
  known.taken.push({ row, former })
  for (const chunk of row.chunks) known.named.zoneOf.set(chunk, row.zone)
}

/** Pushed rows in stretches whose names can be looked up and noted together, as if one after the other: what is erased stands alone. */
function* stretches(rows: readonly WireRow[]): Generator<WireRow[]> {
  let some: WireRow[] = []
  for (const row of rows) {
    if (some.length > 0 && (row.gone || some.at(-1)?.gone)) {
      yield some
      some = []
    }
    some.push(row)
  }
  if (some.length > 0) yield some
}

/** Pushed rows of which those that are here are looked up together. */
const lookedUp = 128

/** Judges pushed rows one after the other, and puts those that are taken into the table, above `head`. */
export async function judgeAll(tx: Transaction, asker: Asker, from: { rows: readonly WireRow[]; head: number }) {
  const verdicts: Verdict[] = []
  let head = from.head
  const crowded = new Map<string, boolean>()
  for (let first = 0; first < from.rows.length; first += lookedUp) {
    const some = from.rows.slice(first, first + lookedUp)
    const here = await rowsAt(tx, asker.project, [...new Set(some.map(({ id }) => id))])
    const before = head
    for (const rows of stretches(some)) {
      const named = await namedBy(tx, asker.project, rows)
      const known: Known = { here, named, taken: [], crowded }
      for (const row of rows) {
        const one = { known, row, hash: hashOf(row.sealed), seq: head + 1, former: here.get(row.id) }
        const verdict = await judge(tx, asker, one)
        if (verdict.is === 'accepted' && verdict.seq > head) head = verdict.seq
        verdicts.push(verdict)
      }
      const { today, person } = asker
      await noteNames(tx, asker.project, { taken: known.taken, today, person, here: named.here })
    }
    const taken = [...here.values()].filter(({ seq }) => Number(seq) > before)
    await putRows(tx, asker.project, taken)
  }
  const bytes = verdicts.reduce((sum, one) => sum + (one.is === 'accepted' ? one.bytes : 0), 0)
  return { verdicts, head, bytes }
}
