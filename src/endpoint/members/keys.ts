import type { Hono } from 'hono'
import { sha256, toHex, utf8 } from '../../crypto/bytes.ts'
import type { Seal, Wrap } from '../../wire/members.ts'
import { levelOf, zonesOf } from '../../wire/state.ts'
import type { Parts } from '../parts.ts'
import { refuse } from '../requests/refusal.ts'
import { missingFor } from './keys-store.ts'
import { type Site, signedRequest, siteOf } from './signed.ts'

/** The version of a set of wraps, `mark` on the wire: another set has another. */
async function versionOf(wraps: readonly Wrap[]): Promise<string> {
  const names = wraps.map(({ under, key, bytes }) => `${under}${key}${toHex(bytes)}`).sort()
  return toHex(await sha256(utf8(names.join(' ')))).slice(0, 32)
}

async function keysFor(site: Site, known: string | undefined) {
  const { tx, state, holder } = site
  const seals = 'SELECT zone, key, holder, bytes FROM seal WHERE project = ? AND holder IN (?, ?)'
  const wraps: Wrap[] = []
  for (const zone of zonesOf(state, holder.person)) {
    const sql = 'SELECT zone, under, key, bytes FROM wrap WHERE project = ? AND zone = ?'
    wraps.push(...(await tx.all<Wrap>(sql, state.project, zone)))
  }
  const mark = await versionOf(wraps)
  return {
    seals: await tx.all<Seal>(seals, state.project, holder.id, holder.by),
    wraps: mark === known ? [] : wraps,
    missing: await missingFor(site),
    // Apps of version 0.4 do not ask with it, and their strict schema refuses an answer that has it.
    ...(known ? { mark } : {}),
  }
}

/** Routes of the keys beside the log. */
export function keyRoutes(app: Hono, parts: Parts): void {
  app.get('/api/p/:project/keys', async c => {
    const request = await signedRequest(c, parts, 0)
    const answer = await parts.database.read(async tx =>
      keysFor(await siteOf(tx, parts, request), c.req.query('wraps')),
    )
    return parts.answer(c, {
      seals: answer.seals.map(({ zone, key, holder, bytes }) => ({ zone, key, holder, bytes })),
      wraps: answer.wraps.map(({ zone, under, key, bytes }) => ({ zone, under, key, bytes })),
      missing: answer.missing,
      ...(answer.mark ? { mark: answer.mark } : {}),
    })
  })

  app.delete('/api/p/:project/keys/:zone', async c => {
    const request = await signedRequest(c, parts, 0)
    const sql = 'DELETE FROM seal WHERE project = ? AND zone = ? AND holder = ?'
    await parts.database.transaction(async tx => {
      const { state, holder } = await siteOf(tx, parts, request)
      await tx.run(sql, state.project, c.req.param('zone'), holder.id)
    })
    return c.body(null, 204)
  })

  // Only those who write in a zone make its wraps; they may also report that one does not open.
  app.delete('/api/p/:project/keys/:zone/wraps/:under/:key', async c => {
    const request = await signedRequest(c, parts, 0)
    const { zone, under, key } = c.req.param()
    await parts.database.transaction(async tx => {
      const { state, holder } = await siteOf(tx, parts, request)
      if (levelOf(state, holder.person, zone) < 2) throw refuse(403, 'not-yours')
      const sql = 'DELETE FROM wrap WHERE project = ? AND zone = ? AND under = ? AND key = ?'
      await tx.run(sql, state.project, zone, under, key)
    })
    return c.body(null, 204)
  })
}
