import type { Hono } from 'hono'
import type { Parts } from '../parts.ts'
import { refuse } from '../requests/refusal.ts'
import { utcDay } from '../utc-day.ts'

const mostForOneCode = 50

/** The route that hands out what a code opens. Only misses are counted: a whole office may join behind one address. */
export function parcelRoutes(app: Hono, parts: Parts): void {
  app.get('/api/parcels/:locator', async c => {
    const address = parts.addressOf(c)
    if (!parts.misses.has(address)) throw refuse(429, 'too-many')
    const sql = 'SELECT bytes FROM parcel WHERE locator = ? AND (until IS NULL OR until >= ?) LIMIT ?'
    const rows = await parts.database.read(tx =>
      tx.all<{ bytes: Uint8Array }>(sql, c.req.param('locator'), utcDay(parts.now()), mostForOneCode),
    )
    if (rows.length === 0) {
      parts.misses.take(address)
      throw refuse(404, 'no-parcel')
    }
    return parts.answer(
      c,
      rows.map(row => row.bytes),
    )
  })
}
