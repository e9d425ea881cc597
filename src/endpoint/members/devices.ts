import type { Hono } from 'hono'
import type { DeviceContact } from '../../wire/devices.ts'
import type { Parts } from '../parts.ts'
import { bytesOf } from '../room.ts'
import { type Site, signedRequest, siteOf } from './signed.ts'

/** When a device was last heard from, by day, and how many changes waited on it then. Days and counts, no more. */
export const deviceTables: readonly string[] = [
  `CREATE TABLE IF NOT EXISTS device_seen (
    project TEXT NOT NULL, holder TEXT NOT NULL, day TEXT NOT NULL, waiting BIGINT NOT NULL,
    PRIMARY KEY (project, holder))`,
]

/** Whether it is noted that a device was here today and how many changes wait on it, or there is nothing to note. */
export async function isNoted({ tx, state, holder, today }: Site, waiting: number | undefined): Promise<boolean> {
  if (waiting === undefined) return true
  const sql = 'SELECT day, waiting FROM device_seen WHERE project = ? AND holder = ?'
  const before = await tx.get<{ day: string; waiting: number }>(sql, state.project, holder.id)
  return before?.day === today && Number(before.waiting) === waiting
}

/** Notes that a device was here today and how many changes wait on it after this; writes only what is new. */
export async function noteSeen(site: Site, waiting: number | undefined): Promise<void> {
  if (waiting === undefined || (await isNoted(site, waiting))) return
  const { tx, state, holder, today } = site
  await tx.run(
    `INSERT INTO device_seen (project, holder, day, waiting) VALUES (?, ?, ?, ?)
      ON CONFLICT (project, holder) DO UPDATE SET day = excluded.day, waiting = excluded.waiting`,
    state.project,
    holder.id,
    today,
    waiting,
  )
}

/** The routes by which a member learns what may lie on devices that are lost, and how much room is left here. */
export function deviceRoutes(app: Hono, parts: Parts): void {
  app.get('/api/p/:project/devices', async c => {
    const request = await signedRequest(c, parts, 0)
    const devices = await parts.database.read(async tx => {
      const { state } = await siteOf(tx, parts, request)
      const sql = 'SELECT holder, day, waiting FROM device_seen WHERE project = ? ORDER BY holder'
      return tx.all<DeviceContact>(sql, state.project)
    })
    return parts.answer(c, {
      devices: devices.map(({ holder, day, waiting }) => ({ holder, day, waiting: Number(waiting) })),
    })
  })

  app.get('/api/p/:project/room', async c => {
    const request = await signedRequest(c, parts, 0)
    const used = await parts.database.read(async tx => {
      const { state } = await siteOf(tx, parts, request)
      return bytesOf(tx, state.project)
    })
    return parts.answer(c, { used, most: parts.quota })
  })
}
