import type { Hono } from 'hono'
import { sha256, toHex } from '../crypto/bytes.ts'
import { decodeIds, encodeIds } from '../wire/chunk.ts'
import { epochOf } from '../wire/ids.ts'
import { limits } from '../wire/limits.ts'
import { decodeRequest, encodeAnswer, type WireRow } from '../wire/row.ts'
import { levelOf, zonesOf } from '../wire/state.ts'
import { absentOf, storeChunk } from './chunks.ts'
import { noteSeen } from './devices.ts'
import type { Parts } from './parts.ts'
import { refuse } from './refusal.ts'
import { bytesOf } from './room.ts'
import { type Asker, exchangeRows } from './rows.ts'
import { costOf, type Site, signedRequest, siteOf } from './signed.ts'
import { listErased } from './unlisted.ts'

/** How much of its quota a project may use for rows: recordings stop at the quota, text goes on a little longer. */
const forText = 1.1

/** What the rows need to know of a device, from the member log. */
function askerOf(
  { state, holder, today }: Site,
  { room, ...known }: { room: number | undefined } & Pick<Asker, 'full' | 'mayErase'>,
): Asker {
  return {
    project: state.project,
    rightOf: zone => levelOf(state, holder.person, zone),
    keyOf: zone => {
      const key = state.zones.get(zone)?.key
      return key && epochOf(key)
    },
    zones: zonesOf(state, holder.person),
    maxRow: limits.row,
    maxAnswer: Math.min(limits.request, room ?? limits.request),
    page: limits.page,
    today,
    ...known,
  }
}

function decodedBy<T>(decode: (body: Uint8Array) => T, body: Uint8Array): T {
  try {
    return decode(body)
  } catch {
    throw refuse(400, 'unreadable')
  }
}

/** What rows cost of a device's budget: a look-up for each, and one for each piece it names. */
const costOfRows = (rows: readonly WireRow[]): number =>
  rows.reduce((sum, row) => sum + 1 / 20 + row.chunks.length / 50, 0)

/** The route of rows. A device whose member log differs gets 409 and syncs its log first. */
export function exchangeRoutes(app: Hono, parts: Parts): void {
  app.post('/api/p/:project/sync', async c => {
    const signed = await signedRequest(c, parts, limits.request)
    parts.perDevice.charge(signed.holder, costOf(signed.body))
    const asked = decodedBy(decodeRequest, signed.body)
    parts.perDevice.charge(signed.holder, costOfRows(asked.rows))
    const answer = await parts.database.transaction(async tx => {
      const site = await siteOf(tx, parts, signed)
      const { head, length } = site.state
      if (asked.members !== head) throw refuse(409, 'members', { head, length })
      await noteSeen(site, asked.waiting)
      const full = (await bytesOf(tx, site.state.project)) > parts.quota * forText
      const mayErase = (count: number) => {
        parts.erasing.charge(site.holder.id, count - 1)
        return parts.erasing.take(site.holder.id)
      }
      const asker = askerOf(site, { room: asked.room, full, mayErase })
      if (!site.state.closed) return exchangeRows(tx, asker, asked)
      // In a closed project rows can be read and erased, not written.
      const done = await exchangeRows(tx, asker, {
        ...asked,
        rows: asked.rows.filter(row => row.gone),
      })
      if ('reset' in done) return done
      const refused = asked.rows.filter(row => !row.gone).map(({ id }) => ({ id, why: 'forbidden' as const }))
      return { ...done, rejected: [...done.rejected, ...refused] }
    })
    // Listed before it is confirmed: what was called erased must stay so after a restore.
    if (asked.rows.some(row => row.gone)) await listErased(parts.database, parts.erasures)
    c.header('content-type', 'application/cbor')
    return c.body(encodeAnswer(answer))
  })
}

/** The routes of the sealed pieces of files. A piece is named by its hash; it is read through a row that names it. */
export function chunkRoutes(app: Hono, parts: Parts): void {
  app.get('/api/p/:project/chunks/:id', async c => {
    const signed = await signedRequest(c, parts, 0)
    const found = await parts.database.transaction(async tx => {
      const { state, holder } = await siteOf(tx, parts, signed)
      const id = c.req.param('id')
      const owner = 'SELECT zone FROM chunk_zone WHERE project = ? AND chunk = ?'
      const found = await tx.get<{ zone: string }>(owner, state.project, id)
      if (!found || levelOf(state, holder.person, found.zone) === 0) return undefined
      const sql = 'SELECT bytes FROM chunk WHERE project = ? AND id = ?'
      return tx.get<{ bytes: Uint8Array }>(sql, state.project, id)
    })
    if (!found) throw refuse(404, 'not-found')
    c.header('content-type', 'application/octet-stream')
    return c.body(new Uint8Array(found.bytes))
  })

  app.post('/api/p/:project/chunks/lacking', async c => {
    const signed = await signedRequest(c, parts, limits.request)
    const asked = decodedBy(decodeIds, signed.body)
    const lacking = await parts.database.transaction(async tx => {
      const { state } = await siteOf(tx, parts, signed)
      return absentOf(tx, state.project, asked)
    })
    c.header('content-type', 'application/cbor')
    return c.body(encodeIds(lacking))
  })

  app.put('/api/p/:project/chunks/:id', async c => {
    const signed = await signedRequest(c, parts, limits.chunk)
    const id = c.req.param('id')
    if (toHex(await sha256(signed.body)) !== id) throw refuse(422, 'invalid', { why: 'hash' })
    await parts.database.transaction(async tx => {
      const { state, holder, today } = await siteOf(tx, parts, signed)
      const writes = [...state.zones.keys()].some(zone => levelOf(state, holder.person, zone) === 2)
      if (!writes || state.closed) throw refuse(403, 'not-yours')
      const used = await bytesOf(tx, state.project)
      if (used + signed.body.length > parts.quota) throw refuse(507, 'project-full', { used, most: parts.quota })
      await storeChunk(tx, state.project, { id, bytes: signed.body, today })
    })
    await parts.collect()
    return c.body(null, 204)
  })
}
