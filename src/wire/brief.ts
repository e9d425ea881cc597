import { type Bytes, fromHex, toHex } from '../crypto/bytes.ts'
import { limits } from './limits.ts'

/** A row as it is without being in brief; one that the endpoint hands out follows nothing. */
type Row = {
  id: string
  zone: string
  epoch: string
  rev: number
  prev?: string
  gone: boolean
  chunks: readonly string[]
  sealed: Bytes
}

/** A row in brief: id, which of the keys, rev, what it follows (nothing: empty), gone, names of chunks in one, sealed. */
type BriefRow = readonly [Bytes, number, number, Bytes, boolean, Bytes, Bytes]

/**
 * Rows without what all of them say alike: ids are bytes instead of hex, and zone and epoch, which few share, stand once.
 * A row then takes a fifth of the room beside its seal. Deflating the whole would bring less than that, take longer, and
 * be one more thing to bound.
 */
export type Brief = { keys: readonly (readonly [zone: Bytes, epoch: Bytes])[]; rows: readonly BriefRow[] }

const chunkLength = 32
const nothing: Bytes = new Uint8Array(0)

/** The rows of a request or of an answer in brief. */
export function briefOf(rows: readonly Row[]): Brief {
  const known = new Map<string, number>()
  const keys: [Bytes, Bytes][] = []
  const keyOf = ({ zone, epoch }: Row): number => {
    const name = `${zone}${epoch}`
    const at = known.get(name) ?? keys.push([fromHex(zone), fromHex(epoch)]) - 1
    known.set(name, at)
    return at
  }
  return {
    rows: rows.map(row => {
      const prev = row.prev && !/^0+$/.test(row.prev) ? fromHex(row.prev) : nothing
      return [fromHex(row.id), keyOf(row), row.rev, prev, row.gone, fromHex(row.chunks.join('')), row.sealed]
    }),
    keys,
  }
}

const list = (value: unknown, most: number): readonly unknown[] => {
  if (!Array.isArray(value) || value.length > most) throw new Error('not a list of ours')
  return value
}

const hexOf = (value: unknown): string => {
  if (!(value instanceof Uint8Array)) throw new Error('no bytes')
  return toHex(value)
}

const nameOfChunk = new RegExp(`.{1,${2 * chunkLength}}`, 'g')

function chunksIn(value: unknown): string[] {
  const names = hexOf(value)
  if (names.length > 2 * chunkLength * limits.chunks) throw new Error('too many chunks')
  return names.match(nameOfChunk) ?? []
}

/** At most so many rows in their long form, of which nothing has been checked but that it can be made: the schema of rows comes after. */
export function rowsIn(brief: unknown, most: number): unknown[] {
  if (typeof brief !== 'object' || !brief || !('keys' in brief) || !('rows' in brief)) throw new Error('not brief')
  const keys = list(brief.keys, most).map(key => list(key, 2).map(hexOf))
  return list(brief.rows, most).map(row => {
    const [id, key, rev, prev, gone, chunks, sealed] = list(row, 7)
    const [zone, epoch] = (typeof key === 'number' && keys[key]) || []
    const follows = hexOf(prev) || '0'.repeat(32)
    return { id: hexOf(id), zone, epoch, rev, prev: follows, gone, chunks: chunksIn(chunks), sealed }
  })
}

/** What the endpoint took, in brief. */
export const briefAccepted = (accepted: readonly { id: string; rev: number; seq: number }[]) =>
  accepted.map(({ id, rev, seq }) => [fromHex(id), rev, seq] as const)

/** What the endpoint took, in its long form; unchecked as {@link rowsIn}. */
export const acceptedIn = (brief: unknown): unknown[] =>
  list(brief, limits.requestRows).map(one => {
    const [id, rev, seq] = list(one, 3)
    return { id: hexOf(id), rev, seq }
  })
