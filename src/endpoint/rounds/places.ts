import { type Bytes, concat, randomBytes } from '../../crypto/bytes.ts'
import { drawn, shuffled } from '../../crypto/random.ts'
import { answerSizes, sealOverhead } from '../../wire/survey-seal.ts'
import type { Transaction } from '../database/database.ts'
import { noteOrder } from '../database/settle.ts'
import { none, numbered, placeSize, placesFor, tally } from './tally.ts'

/** Places a round begins with. */
const firstPlaces = 128
/** An answer that is there or was taken back: then its receipt is known. */
export type Placed = { readonly place: number; readonly released: boolean; readonly receipt: string | undefined }

type Row = { place: number; id: string; part: string; released: string; receipt: string }

/** The answer of an id. */
export async function placedAt(tx: Transaction, round: string, id: string): Promise<Placed | undefined> {
  const sql = "SELECT place, released, receipt FROM answer_place WHERE round = ? AND id = ? AND part = '00'"
  const row = await tx.get<Row>(sql, round, id)
  if (!row) return undefined
  return {
    place: Number(row.place),
    released: row.released === '1',
    receipt: row.receipt === none ? undefined : row.receipt,
  }
}

/**
 * Overwrites a place. Each column keeps its length, so that SQLite moves nothing and the page keeps no order of
 * arrival.
 */
async function write(tx: Transaction, round: string, { place, id, part, released, receipt }: Row): Promise<void> {
  const sql = 'UPDATE answer_place SET id = ?, part = ?, released = ?, receipt = ? WHERE round = ? AND place = ?'
  await tx.run(sql, id, part, released, receipt, round, place)
}

const fill = (tx: Transaction, round: string, place: number, bytes: Uint8Array): Promise<void> =>
  tx.run('UPDATE answer_bytes SET bytes = ? WHERE round = ? AND place = ?', bytes, round, place)

async function layOut(tx: Transaction, round: string, from: number, to: number): Promise<void> {
  for (let place = from; place < to; place++) {
    const sql = 'INSERT INTO answer_place (round, place, id, part, released, receipt) VALUES (?, ?, ?, ?, ?, ?)'
    await tx.run(sql, round, place, none, '00', '0', none)
    const bytes = 'INSERT INTO answer_bytes (round, place, bytes) VALUES (?, ?, ?)'
    await tx.run(bytes, round, place, randomBytes(placeSize))
  }
}

/** Doubles the places and spreads all answers over them again, or later answers would be those in the new half. */
async function grow(tx: Transaction, round: string, size: number): Promise<void> {
  const columns = 'SELECT place, id, part, released, receipt FROM answer_place WHERE round = ?'
  const rows = await tx.all<Row>(columns, round)
  const all = await tx.all<{ place: number; bytes: Uint8Array }>(
    'SELECT place, bytes FROM answer_bytes WHERE round = ?',
    round,
  )
  const bytes = new Map(all.map(one => [Number(one.place), one.bytes]))
  const larger = Math.max(firstPlaces, 2 * size)
  await layOut(tx, round, size, larger)
  const order = shuffled(Array.from({ length: larger }, (_, place) => place))
  for (const place of order.slice(rows.length)) {
    await write(tx, round, { place, id: none, part: '00', released: '0', receipt: none })
    await fill(tx, round, place, randomBytes(placeSize))
  }
  for (const [i, row] of rows.entries()) {
    const place = order[i] ?? 0
    await write(tx, round, { ...row, place })
    await fill(tx, round, place, bytes.get(Number(row.place)) ?? randomBytes(placeSize))
  }
}

/** Places tried by lot before all are looked at; a quarter of them is free. */
const mostTries = 400

async function isFree(tx: Transaction, round: string, place: number): Promise<boolean> {
  const sql = 'SELECT id FROM answer_place WHERE round = ? AND place = ?'
  return (await tx.get<{ id: string }>(sql, round, place))?.id === none
}

/** So many free places of a round, drawn by lot; there are more than those. */
async function drawFree(tx: Transaction, round: string, of: { wanted: number; places: number }): Promise<number[]> {
  const found = new Set<number>()
  for (let tries = 0; tries < mostTries && found.size < of.wanted; tries++) {
    const place = drawn(of.places)
    if (!found.has(place) && (await isFree(tx, round, place))) found.add(place)
  }
  if (found.size === of.wanted) return [...found]
  const sql = 'SELECT place FROM answer_place WHERE round = ? AND id = ?'
  const all = await tx.all<{ place: number }>(sql, round, none)
  return shuffled(all.map(({ place }) => Number(place))).slice(0, of.wanted)
}

/** So many free places of a round, drawn by lot; the round is given more places before they become few. */
async function free(tx: Transaction, round: string, wanted: number): Promise<number[]> {
  for (;;) {
    const { places, taken } = await tally(tx, round)
    if (places - taken >= wanted + places / 4) return drawFree(tx, round, { wanted, places })
    await grow(tx, round, places)
  }
}

/** Lays out a round's first places, before any answer is there. */
export async function openPlaces(tx: Transaction, round: string): Promise<void> {
  await free(tx, round, 1)
}

/** Puts an answer that is not there yet into places drawn by lot. */
export async function putAnswer(
  tx: Transaction,
  round: string,
  one: { id: string; sealed: Uint8Array; released?: boolean },
): Promise<void> {
  const places = await free(tx, round, placesFor(one.sealed.length))
  await putAt(tx, round, { ...one, places })
  await noteOrder(tx, round)
}

async function putAt(
  tx: Transaction,
  round: string,
  one: { id: string; sealed: Uint8Array; released?: boolean; places: readonly number[] },
): Promise<void> {
  for (const [n, place] of one.places.entries()) {
    const part = numbered(n)
    await write(tx, round, { place, id: one.id, part, released: one.released ? '1' : '0', receipt: none })
    const bytes = randomBytes(placeSize)
    bytes.set(one.sealed.subarray(n * placeSize, (n + 1) * placeSize))
    await fill(tx, round, place, bytes)
  }
}

/** Puts many answers at once into a round that is new, without counting again for each. */
export async function putAnswers(
  tx: Transaction,
  round: string,
  all: readonly { id: string; sealed: Uint8Array; released: boolean }[],
): Promise<void> {
  const count = all.reduce((sum, one) => sum + placesFor(one.sealed.length), 0)
  const places = shuffled(await free(tx, round, count))
  for (const one of all) await putAt(tx, round, { ...one, places: places.splice(0, placesFor(one.sealed.length)) })
  await noteOrder(tx, round)
}

/** Erases an answer and keeps its receipt; of one that is not here (any more) the receipt alone comes in. */
export async function takeAway(
  tx: Transaction,
  round: string,
  { id, receipt, released }: { id: string; receipt: string; released: boolean },
): Promise<void> {
  const rows = await tx.all<Row>('SELECT place, part FROM answer_place WHERE round = ? AND id = ?', round, id)
  const kept = rows.find(row => row.part === '00')?.place ?? (await free(tx, round, 1))[0] ?? 0
  for (const { place, part } of rows) {
    await fill(tx, round, Number(place), randomBytes(placeSize))
    if (part !== '00') await write(tx, round, { place, id: none, part: '00', released: '0', receipt: none })
  }
  await write(tx, round, { place: kept, id, part: '00', released: released ? '1' : '0', receipt })
  await noteOrder(tx, round)
}

/** The ids of a round's answers that have been released, or not, after an id; without those taken back; sorted. */
export async function answerIds(
  tx: Transaction,
  round: string,
  { released, after = '', most = 100_000 }: { released: boolean; after?: string; most?: number },
): Promise<string[]> {
  const sql = `SELECT id FROM answer_place
    WHERE round = ? AND part = '00' AND id <> ? AND receipt = ? AND released = ? AND id > ? ORDER BY id LIMIT ?`
  const found = await tx.all<{ id: string }>(sql, round, none, none, released ? '1' : '0', after, most)
  return found.map(row => row.id)
}

/** The receipts of a round's answers that were taken back after they had been released; sorted by id. */
export async function receipts(tx: Transaction, round: string): Promise<string[]> {
  const sql = "SELECT receipt FROM answer_place WHERE round = ? AND receipt <> ? AND released = '1' ORDER BY id"
  return (await tx.all<{ receipt: string }>(sql, round, none)).map(row => row.receipt)
}

/** Marks an answer as released. */
export const markReleased = (tx: Transaction, round: string, id: string): Promise<void> =>
  tx.run("UPDATE answer_place SET released = '1' WHERE round = ? AND id = ?", round, id)

/** The sealed bytes of some answers, in the order of the ids. */
export async function sealedOf(tx: Transaction, round: string, ids: readonly string[]): Promise<Bytes[]> {
  if (ids.length === 0) return []
  const places = new Map<string, number[]>(ids.map(id => [id, []]))
  const sql = `SELECT id, place FROM answer_place
    WHERE round = ? AND id IN (${ids.map(() => '?').join(', ')}) ORDER BY part`
  for (const { id, place } of await tx.all<Row>(sql, round, ...ids)) places.get(id)?.push(Number(place))
  const all: Bytes[] = []
  for (const id of ids) all.push(await bytesAt(tx, round, places.get(id) ?? []))
  return all
}

async function bytesAt(tx: Transaction, round: string, places: readonly number[]): Promise<Bytes> {
  const parts: Uint8Array[] = []
  for (const place of places) {
    const sql = 'SELECT bytes FROM answer_bytes WHERE round = ? AND place = ?'
    const row = await tx.get<{ bytes: Uint8Array }>(sql, round, place)
    if (row) parts.push(row.bytes)
  }
  const all = concat(...parts)
  const lengths = answerSizes.map(size => size + sealOverhead)
  return all.slice(
    0,
    lengths.findLast(length => length <= all.length),
  )
}

/** Lets go of all of a round's answers. */
export async function dropPlaces(tx: Transaction, round: string): Promise<void> {
  await tx.run('DELETE FROM answer_place WHERE round = ?', round)
  await tx.run('DELETE FROM answer_bytes WHERE round = ?', round)
}
