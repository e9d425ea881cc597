import { randomId } from '../../crypto/bytes.ts'
import type { ExchangeAnswer, Exchanged, ExchangeRequest } from '../../wire/row.ts'
import type { Transaction } from '../database/database.ts'
import { bytesOfCommit, countBytes } from '../room.ts'
import type { Asker } from './asker.ts'
import { judgeAll } from './judged-rows.ts'
import { columns, type Stored, servedRow } from './stored-rows.ts'
import { wantedChunks } from './wanted.ts'

/** The head of the project's rows; one who will write locks them for this transaction. */
async function headOf(tx: Transaction, project: string, writes: boolean): Promise<number> {
  // A write locks in every database; SELECT … FOR UPDATE does not exist in SQLite.
  if (writes) await tx.run('UPDATE project SET head = head WHERE id = ?', project)
  const found = await tx.get<{ head: number }>('SELECT head FROM project WHERE id = ?', project)
  return Number(found?.head ?? 0)
}

/** Rows of `zones` with `after < seq <= upTo` in order, as many as an answer holds; `more` if some are left. */
async function pageOf(
  tx: Transaction,
  asker: Asker,
  part: { zones: readonly string[]; after: number; upTo: number },
): Promise<{ rows: Stored[]; more: boolean }> {
  if (part.zones.length === 0) return { rows: [], more: false }
  const found = await tx.all<Stored>(
    `SELECT ${columns} FROM row WHERE project = ? AND seq > ? AND seq <= ?
     AND zone IN (${part.zones.map(() => '?').join(', ')}) ORDER BY seq LIMIT ?`,
    ...[asker.project, part.after, part.upTo, ...part.zones, asker.page + 1],
  )
  let size = 0
  const fitting = found.findIndex((row, i) => {
    size += row.sealed.length
    return i > 0 && (i >= asker.page || size > asker.maxAnswer)
  })
  return fitting < 0 ? { rows: found, more: false } : { rows: found.slice(0, fitting), more: true }
}

/** The part of an answer that a zone granted later gets, up to the cursor of the others. */
async function grantedRows(tx: Transaction, asker: Asker, request: ExchangeRequest) {
  const { zone, cursor } = request
  if (!zone) return undefined
  const zones = asker.rightOf(zone.id) > 0 ? [zone.id] : []
  const { rows, more } = await pageOf(tx, asker, { zones, after: zone.cursor, upTo: cursor })
  return { rows, zone: { id: zone.id, cursor: more ? Number(rows.at(-1)?.seq ?? cursor) : cursor, done: !more } }
}

const commitIdAt = async (tx: Transaction, project: string, seq: number): Promise<string> =>
  (await tx.get<{ mark: string }>('SELECT mark FROM mark WHERE project = ? AND seq = ?', project, seq))?.mark ?? ''

/**
 * One exchange, inside a transaction of its own, which may be one that only reads when no row is pushed; its answer is
 * sent only after the commit. Each pushed row is judged by itself. Two rows with the same id in one request are judged one after the other.
 */
export async function exchangeRows(tx: Transaction, asker: Asker, request: ExchangeRequest): Promise<ExchangeAnswer> {
  const { project } = asker
  const before = await headOf(tx, project, request.rows.length > 0)
  if (request.peak > 0 && (await commitIdAt(tx, project, request.peak)) !== request.mark) return { reset: true }
  const { verdicts, head, bytes } = await judgeAll(tx, asker, { rows: request.rows, head: before })
  if (head > before) {
    await tx.run('UPDATE project SET head = ? WHERE id = ?', head, project)
    await tx.run('INSERT INTO mark (project, seq, mark) VALUES (?, ?, ?)', project, head, randomId())
    await countBytes(tx, project, bytes + bytesOfCommit)
  }
  const granted = await grantedRows(tx, asker, request)
  // Above that lies only what this device has just sent.
  const { rows, more } = await pageOf(tx, asker, { zones: asker.zones, after: request.cursor, upTo: before })
  const accepted = verdicts.flatMap(one => (one.is === 'accepted' ? [{ id: one.id, rev: one.rev, seq: one.seq }] : []))
  const known = new Set(verdicts.flatMap(one => (one.is === 'accepted' || one.is === 'conflict' ? [one.id] : [])))
  const answer: Exchanged = {
    accepted,
    conflicts: verdicts.flatMap(one => (one.is === 'conflict' ? [{ id: one.id, row: one.row }] : [])),
    rejected: verdicts.flatMap(one => (one.is === 'rejected' ? [{ id: one.id, why: one.why }] : [])),
    rows: [...(granted?.rows ?? []), ...rows].filter(row => !known.has(row.id)).map(servedRow),
    want: await wantedChunks(tx, asker),
    cursor: more ? Number(rows.at(-1)?.seq ?? request.cursor) : head,
    head,
    mark: await commitIdAt(tx, project, head),
    more,
    ...(request.brief ? { brief: true as const } : {}),
    ...(asker.full && verdicts.some(one => one.is === 'left') ? { full: true } : {}),
  }
  return granted ? { ...answer, zone: granted.zone } : answer
}
