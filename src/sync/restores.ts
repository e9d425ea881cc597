import { isGone } from '../merge/body.ts'
import type { StoredRow, SyncRecord } from '../storage/rows.ts'
import { changeRow } from './change.ts'
import type { Device } from './device.ts'
import { afterAbsence, afterEdit } from './states.ts'
import { isRead, openStored, sealMine } from './versions.ts'

/** The record after the endpoint was found restored: a new generation, in which all is pulled again and what does not come is sent again. */
export const afterReset = (now: SyncRecord): SyncRecord => ({
  cursor: 0,
  peak: 0,
  mark: '',
  heal: now.heal + 1,
  healing: true,
  known: now.known,
  zones: {},
})

/** The row as one the endpoint has never had; the same row when it cannot be sent from here. */
async function asNew(device: Device, row: StoredRow): Promise<StoredRow> {
  if (row.state === 'dirty' || row.state === 'held' || row.state === 'erasing') return afterAbsence(row)
  const body = await openStored(device, row)
  const mine = isRead(body) ? await sealMine(device, row, body) : undefined
  if (!mine || !isRead(body)) return row
  if (!isGone(body)) return afterAbsence(afterEdit(row, mine, device.now()))
  const { project, id, zone, lv, heal } = row
  return { project, id, zone, lv, heal, since: device.now(), state: 'erasing', mine }
}

/** After all was pulled again: sends the rows of writable zones that the endpoint did not show in its present generation. */
export async function sweep(device: Device): Promise<void> {
  const { heal: generation, healing } = await device.rows.sync(device.project)
  if (!healing) return
  const missing = (row: StoredRow): boolean => row.heal < generation && device.keys.canWrite(row.zone)
  for (const { id } of (await device.rows.all(device.project)).filter(missing)) {
    await changeRow(device, id, async row => {
      if (!row || !missing(row)) return row
      const next = await asNew(device, row)
      return next === row ? row : { ...next, heal: generation }
    })
  }
  await device.rows.changeSync(device.project, now =>
    now.heal === generation ? { ...now, healing: false } : undefined,
  )
}

/** Gives each zone that became readable since the last exchange a cursor of its own from 0. */
export async function followZones(device: Device): Promise<void> {
  const readable = device.keys.zones()
  await device.rows.changeSync(device.project, now => {
    const fresh = readable.filter(zone => now.cursor > 0 && !now.known.includes(zone))
    const still = Object.entries(now.zones).filter(([zone]) => readable.includes(zone))
    return {
      ...now,
      known: readable,
      zones: { ...Object.fromEntries(still), ...Object.fromEntries(fresh.map(zone => [zone, 0])) },
    }
  })
}
