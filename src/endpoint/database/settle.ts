import { utcDay } from '../utc-day.ts'
import { codeOf } from './again.ts'
import type { Database, Transaction, Value } from './database.ts'

/** Rounds whose answers have been written to since they were last written anew; only where versions are kept. */
export const settleTables: readonly string[] = ['CREATE TABLE IF NOT EXISTS unsettled (round TEXT PRIMARY KEY)']

/** Notes, in the transaction that writes to a round's places, that the versions there now tell an order. */
export const noteOrder = async (tx: Transaction, round: string): Promise<void> => {
  if (tx.keepsVersions) await tx.run('INSERT INTO unsettled (round) VALUES (?) ON CONFLICT (round) DO NOTHING', round)
}

/** Tables in which something is erased, or whose versions tell when somebody came. */
const answers = ['answer_place', 'answer_bytes'] as const
const erased = ['unsettled', 'round', 'row', 'chunk', 'chunk_ref', 'chunk_zone', 'seal', 'wrap', 'parcel'] as const

const columnsOf = { answer_place: ['id', 'part', 'released', 'receipt'], answer_bytes: ['bytes'] } as const

/** Places written anew with one statement. */
const together = 128

/** Writes some places of a round anew, in their order. */
async function renew(tx: Transaction, table: (typeof answers)[number], of: { round: string; from: number }) {
  const columns = ['round', 'place', ...columnsOf[table]]
  const some = 'round = ? AND place >= ? AND place < ?'
  const values = [of.round, of.from, of.from + together]
  const sql = `SELECT ${columns.join(', ')} FROM ${table} WHERE ${some} ORDER BY place`
  const rows = await tx.all<Record<string, Value>>(sql, ...values)
  if (rows.length === 0) return false
  await tx.run(`DELETE FROM ${table} WHERE ${some}`, ...values)
  const places = rows.map(() => `(${columns.map(() => '?').join(', ')})`).join(', ')
  const all = rows.flatMap(row => columns.map(column => row[column] ?? null))
  await tx.run(`INSERT INTO ${table} (${columns.join(', ')}) VALUES ${places}`, ...all)
  return true
}

/**
 * Writes all places of a round anew within one transaction and in their order: afterwards each is as old as the others,
 * and lies where its number puts it.
 */
async function settle(tx: Transaction, round: string): Promise<void> {
  for (const table of answers) for (let from = 0; await renew(tx, table, { round, from }); from += together);
  await tx.run('DELETE FROM unsettled WHERE round = ?', round)
}

/** Whether the tables of answers have not been written to fresh files yet today; the one who asks is to do it. */
const dueToday = (tx: Transaction, today: string): Promise<boolean> =>
  tx.get<{ value: string }>("SELECT value FROM setting WHERE name = 'answers-renewed'").then(async row => {
    if (row?.value === today) return false
    const sql = `INSERT INTO setting (name, value) VALUES ('answers-renewed', ?)
      ON CONFLICT (name) DO UPDATE SET value = excluded.value`
    await tx.run(sql, today)
    return true
  })

/** Sees to it, after a while, that former versions go. */
export type Settling = { soon(): void; close(): Promise<void> }

/** Milliseconds after an answer or an erasure before the database is settled. */
const usualCalm = 2000
/** It rests so many times as long as it took, so that it never is more than a small part of the load. */
const rest = 20

type Ways = Pick<Database, 'transaction'> & {
  /** Runs a statement outside of any transaction. */
  statement(text: string): Promise<void>
  calm?: number
}

async function settleAll({ transaction, statement }: Ways): Promise<void> {
  const rounds = await transaction(tx => tx.all<{ round: string }>('SELECT round FROM unsettled'))
  for (const { round } of rounds) await transaction(tx => settle(tx, round), round)
  await statement(`VACUUM ${[...answers, ...erased].join(', ')}`)
  // A vacuum frees the room of a former version and leaves its bytes there; only a fresh file is without them.
  const full = await transaction(tx => dueToday(tx, utcDay(Date.now())))
  if (full) await statement(`VACUUM (FULL) ${answers.join(', ')}`)
}

/** Settles a while after `soon`, and at the end what still waits. What fails is tried again at the next `soon`. */
export function openSettling(ways: Ways): Settling {
  const calm = ways.calm ?? usualCalm
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> | undefined
  let pause = calm
  const run = async () => {
    timer = undefined
    const began = performance.now()
    // Without the message: it may name what somebody sent.
    await settleAll(ways).catch(error => console.error(`settling: ${codeOf(error) || error?.name}`))
    pause = Math.max(calm, rest * (performance.now() - began))
    running = undefined
  }
  const soon = () => {
    timer ??= setTimeout(() => {
      running = (running ?? Promise.resolve()).then(run)
    }, pause).unref()
  }
  return {
    soon,
    close: async () => {
      const waits = timer !== undefined
      clearTimeout(timer)
      await running
      if (waits) await run()
    },
  }
}
