import type { Hono } from 'hono'
import { sha256, toHex } from '../../crypto/bytes.ts'
import { decodeIds, encodeIds } from '../../wire/chunk.ts'
import { epochOf } from '../../wire/ids.ts'
import { limits } from '../../wire/limits.ts'
import { decodeRequest, type ExchangeAnswer, type ExchangeRequest, encodeAnswer, type WireRow } from '../../wire/row.ts'
import { levelOf, zonesOf } from '../../wire/state.ts'
import type { Transaction } from '../database/database.ts'
import { isNoted, noteSeen } from '../members/devices.ts'
import { costOf, type SignedRequest, type Site, signedRequest, siteOf } from '../members/signed.ts'
import type { Parts } from '../parts.ts'
import { refuse } from '../requests/refusal.ts'
import { bytesOf } from '../room.ts'
import type { Asker } from './asker.ts'
import { absentOf, storeChunk } from './chunks.ts'
import { exchangeRows } from './rows.ts'
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
    person: holder.person,
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

type Exchange = { signed: SignedRequest; asked: ExchangeRequest }

/** The site of an exchange; refuses one of a device that does not know the log as it is. */
async function siteFor(tx: Transaction, parts: Parts, { signed, asked }: Exchange): Promise<Site> {
  const site = await siteOf(tx, parts, signed)
  const { head, length } = site.state
  if (asked.members !== head) throw refuse(409, 'members', { head, length })
  return site
}

/** What an exchange gives, and how many erasures it has used up of those that its device has for a day. */
async function exchanged(site: Site, parts: Parts, asked: ExchangeRequest) {
  let erased = 0
  const mayErase = (count: number) => {
    const may = parts.erasing.has(site.holder.id, erased + count)
    if (may) erased += count
    return may
  }
  const full = (await bytesOf(site.tx, site.state.project)) > parts.quota * forText
  const asker = askerOf(site, { room: asked.room, full, mayErase })
  if (!site.state.closed) return { answer: await exchangeRows(site.tx, asker, asked), erased }
  // In a closed project rows can be read and erased, not written.
  const answer = await exchangeRows(site.tx, asker, { ...asked, rows: asked.rows.filter(row => row.gone) })
  if ('reset' in answer) return { answer, erased }
  const refused = asked.rows.filter(row => !row.gone).map(({ id }) => ({ id, why: 'forbidden' as const }))
  return { answer: { ...answer, rejected: [...answer.rejected, ...refused] }, erased }
}

/** The answer to an exchange that changes nothing, as most do; undefined when there is something to be written. */
async function idleAnswer(parts: Parts, one: Exchange): Promise<ExchangeAnswer | undefined> {
  const { asked } = one
  if (asked.rows.length > 0) return undefined
  return parts.database.read(async tx => {
    const site = await siteFor(tx, parts, one)
    return (await isNoted(site, asked.waiting)) ? (await exchanged(site, parts, asked)).answer : undefined
  })
}

async function writingAnswer(parts: Parts, one: Exchange): Promise<ExchangeAnswer> {
  const { signed, asked } = one
  const { answer, erased } = await parts.database.transaction(async tx => {
    const site = await siteFor(tx, parts, one)
    await noteSeen(site, asked.waiting)
    return exchanged(site, parts, asked)
  }, signed.project)
  // Counted once it has happened: the database may have carried it out in a second try.
  if (erased > 0) parts.erasing.charge(signed.holder, erased)
  // Listed before it is confirmed: what was called erased must stay so after a restore.
  if (asked.rows.some(row => row.gone)) await listErased(parts.database, parts.erasures)
  return answer
}

/** The route of rows. A device whose member log differs gets 409 and syncs its log first. */
export function exchangeRoutes(app: Hono, parts: Parts): void {
  app.post('/api/p/:project/sync', async c => {
    const signed = await signedRequest(c, parts, limits.request)
    parts.perDevice.charge(signed.holder, costOf(signed.body))
    const asked = decodedBy(decodeRequest, signed.body)
    parts.perDevice.charge(signed.holder, costOfRows(asked.rows))
    const answer = (await idleAnswer(parts, { signed, asked })) ?? (await writingAnswer(parts, { signed, asked }))
    c.header('content-type', 'application/cbor')
    return c.body(encodeAnswer(answer))
  })
}

/** The routes of the sealed pieces of files. A piece is named by its hash; it is read through a row that names it. */
export function chunkRoutes(app: Hono, parts: Parts): void {
  app.get('/api/p/:project/chunks/:id', async c => {
    const signed = await signedRequest(c, parts, 0)
    const found = await parts.database.read(async tx => {
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
    const lacking = await parts.database.read(async tx => {
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
    // Before it is asked whether there is room: what nobody names would else keep it for good.
    await parts.collect()
    await parts.database.transaction(async tx => {
      const { state, holder, today } = await siteOf(tx, parts, signed)
      const writes = [...state.zones.keys()].some(zone => levelOf(state, holder.person, zone) === 2)
      if (!writes || state.closed) throw refuse(403, 'not-yours')
      const used = await bytesOf(tx, state.project)
      if (used + signed.body.length > parts.quota) throw refuse(507, 'project-full', { used, most: parts.quota })
      const of = { person: holder.person, most: parts.loose }
      await storeChunk(tx, state.project, { id, bytes: signed.body, today, ...of })
    }, signed.project)
    return c.body(null, 204)
  })
}
