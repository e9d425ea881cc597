import type { StoredRow } from '../storage/rows.ts'
import type { Device } from './device.ts'

/** More conflicts in a row than two writers can have: something is wrong. */
const mostTries = 100

/** A row to be changed; `known` is how it lies here, null for not at all, as far as one knows without reading it again. */
type Item = { id: string; known?: StoredRow | null }

/**
 * Changes one stored row: `change` opens and seals outside the database and may take its time; if the row was written
 * meanwhile, it is called again with the newer one. It gives the same row to leave it. Returns what is stored then.
 */
export async function changeRow(
  device: Device,
  id: string,
  change: (row: StoredRow | undefined) => Promise<StoredRow | undefined>,
): Promise<StoredRow | undefined> {
  const [row] = await changeRows(device, [{ id }], change)
  return row
}

/**
 * Changes many rows as {@link changeRow} does each: they are read together, changed side by side and written with one
 * commit. Each is compared and written for itself, and one that cannot be changed keeps back no other.
 */
export async function changeRows<I extends Item>(
  device: Device,
  items: readonly I[],
  change: (row: StoredRow | undefined, item: I) => Promise<StoredRow | undefined>,
  tries = 0,
): Promise<(StoredRow | undefined)[]> {
  if (tries === mostTries) throw new Error('row is never at rest')
  const read = async ({ id, known }: Item) =>
    known === undefined || tries > 0 ? device.rows.get(device.project, id) : (known ?? undefined)
  const rows = await Promise.all(items.map(read))
  const next = await Promise.allSettled(items.map((item, i) => change(rows[i], item)))
  const late: number[] = []
  const put = async (i: number): Promise<StoredRow | undefined> => {
    const changed = next[i]
    const to = changed?.status === 'fulfilled' ? changed.value : undefined
    if (to === undefined || to === rows[i]) return rows[i]
    if (await device.rows.putIf(to)) return { ...to, lv: to.lv + 1 }
    late.push(i)
    return undefined
  }
  const stored = await Promise.all(items.map((_, i) => put(i)))
  for (const one of next) if (one.status === 'rejected') throw one.reason
  if (late.length === 0) return stored
  const again = await changeRows(
    device,
    late.flatMap(i => items[i] ?? []),
    change,
    tries + 1,
  )
  for (const [at, i] of late.entries()) stored[i] = again[at]
  return stored
}
