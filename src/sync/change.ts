import type { StoredRow } from '../storage/rows.ts'
import type { Device } from './device.ts'

/** More conflicts in a row than two writers can have: something is wrong. */
const mostTries = 100

/**
 * Changes one stored row: `change` opens and seals outside the database and may take its time; if the row was written
 * meanwhile, it is called again with the newer one. It gives the same row to leave it. Returns what is stored then.
 */
export async function changeRow(
  device: Device,
  id: string,
  change: (row: StoredRow | undefined) => Promise<StoredRow | undefined>,
): Promise<StoredRow | undefined> {
  for (let i = 0; i < mostTries; i++) {
    const row = await device.rows.get(device.project, id)
    const next = await change(row)
    if (next === undefined || next === row) return row
    if (await device.rows.putIf(next)) return { ...next, lv: next.lv + 1 }
  }
  throw new Error('row is never at rest')
}
