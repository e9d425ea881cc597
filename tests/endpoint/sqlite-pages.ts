import { readFileSync } from 'node:fs'

/** A record as it lies in the file: its page, its offset there, its bytes whole, and the pages they flow over to. */
export type Cell = { page: number; offset: number; bytes: Buffer; overflow: number[] }

function varint(file: Buffer, at: number): { value: number; next: number } {
  let value = 0
  for (let i = 0; i < 9; i++) {
    const byte = file[at + i] ?? 0
    if (i === 8) return { value: value * 256 + byte, next: at + 9 }
    value = value * 128 + (byte & 0x7f)
    if (byte < 0x80) return { value, next: at + i + 1 }
  }
  return { value, next: at + 9 }
}

/** How much of a record lies in its page, by SQLite's file format, section 1.6. */
function localSize(payload: number, { usable, isTable }: { usable: number; isTable: boolean }): number {
  const most = isTable ? usable - 35 : Math.floor(((usable - 12) * 64) / 255) - 23
  if (payload <= most) return payload
  const least = Math.floor(((usable - 12) * 32) / 255) - 23
  const fit = least + ((payload - least) % (usable - 4))
  return fit <= most ? fit : least
}

/** All records of a SQLite file that lie in pages of trees. */
export function cellsOf(path: string): Cell[] {
  const file = readFileSync(path)
  const told = file.readUInt16BE(16)
  const size = told === 1 ? 65_536 : told
  const usable = size - (file[20] ?? 0)
  const cells: Cell[] = []
  for (let page = 1; page * size <= file.length; page++) {
    const start = (page - 1) * size
    const head = start + (page === 1 ? 100 : 0)
    const kind = file[head] ?? 0
    // Inner pages of tables hold keys alone; whatever else is no page of a tree.
    if (![2, 10, 13].includes(kind)) continue
    const pointers = head + (kind === 2 ? 12 : 8)
    for (let i = 0; i < file.readUInt16BE(head + 3); i++) {
      const offset = file.readUInt16BE(pointers + 2 * i)
      if (offset < 8 || offset >= size || pointers + 2 * i >= start + size - 2) break
      const payload = varint(file, start + offset + (kind === 2 ? 4 : 0))
      const at = kind === 13 ? varint(file, payload.next).next : payload.next
      const local = localSize(payload.value, { usable, isTable: kind === 13 })
      const parts = [file.subarray(at, at + local)]
      const overflow: number[] = []
      let rest = payload.value - local
      let next = rest > 0 ? file.readUInt32BE(at + local) : 0
      while (rest > 0 && next > 0 && next * size <= file.length && overflow.length < 1000) {
        overflow.push(next)
        const from = (next - 1) * size
        parts.push(file.subarray(from + 4, from + 4 + Math.min(rest, usable - 4)))
        rest -= usable - 4
        next = file.readUInt32BE(from)
      }
      cells.push({ page, offset, bytes: Buffer.concat(parts), overflow })
    }
  }
  return cells
}

/** Spearman's rank correlation between the order of the list and its values; equal values share their rank. */
export function rankCorrelation(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const rank = new Map<number, number>()
  for (const value of new Set(sorted)) rank.set(value, (sorted.indexOf(value) + sorted.lastIndexOf(value)) / 2)
  const mean = (values.length - 1) / 2
  let [both, one, other] = [0, 0, 0]
  for (const [i, value] of values.entries()) {
    const [a, b] = [i - mean, (rank.get(value) ?? 0) - mean]
    both += a * b
    one += a * a
    other += b * b
  }
  return other === 0 ? 0 : both / Math.sqrt(one * other)
}
