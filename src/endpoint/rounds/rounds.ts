import type { Hono } from 'hono'
import { fromHex } from '../../crypto/bytes.ts'
import { limits } from '../../wire/limits.ts'
import { readRound, type WireRound } from '../../wire/rounds.ts'
import { isCoordinator, levelOf } from '../../wire/state.ts'
import { decoded, type Site, signedRequest, siteOf } from '../members/signed.ts'
import type { Parts } from '../parts.ts'
import { refuse } from '../requests/refusal.ts'
import { answerIds, dropPlaces, openPlaces, sealedOf } from './places.ts'
import { readable, release } from './release.ts'
import { roundOf, type StoredRound } from './stored-round.ts'
import { receiptsOf } from './taken-back.ts'
import { tally } from './tally.ts'

const may = ({ state, holder }: Site, zone: string, level: number): boolean =>
  levelOf(state, holder.person, zone) >= level

/** Takes a round in or brings it up to date. Its k is what was promised at first: neither fewer nor so many that nothing is ever released. */
async function storeRound(site: Site, id: string, given: WireRound): Promise<void> {
  const { tx, state } = site
  // The zone is that of the answers, whose key only coordinators have: whoever opened a round elsewhere could read them.
  if (!isCoordinator(state, site.holder.id) || state.closed) throw refuse(403, 'not-yours')
  if (state.zones.get(given.zone)?.kind !== 'answers') throw refuse(403, 'not-yours')
  const stored = await roundOf(tx, id)
  if (stored && (stored.project !== state.project || stored.zone !== given.zone)) throw refuse(403, 'not-yours')
  if (!stored) await checkRoom(site)
  const k = Number(stored?.k ?? given.k)
  const sql = `INSERT INTO round (id, project, zone, k, closed, content, form, result) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET closed = excluded.closed, content = excluded.content,
    form = excluded.form, result = excluded.result`
  const { zone, content, form, result = null } = given
  await tx.run(sql, id, state.project, zone, k, given.closed ? 1 : 0, content, form, result)
  if (!stored) await openPlaces(tx, id)
  await release(tx, { id, k, closed: given.closed })
}

async function checkRoom({ tx, state }: Site): Promise<void> {
  const row = await tx.get<{ n: number | bigint }>('SELECT COUNT(*) AS n FROM round WHERE project = ?', state.project)
  if (Number(row?.n ?? 0) >= limits.rounds) throw refuse(422, 'invalid', { why: 'rounds' })
}

/** What the endpoint has of the rounds whose answers this holder may read; never how many came beyond steps of k. */
async function knownRounds(site: Site) {
  const sql = 'SELECT id, zone, k, closed, content FROM round WHERE project = ? ORDER BY id'
  const known = []
  for (const round of await site.tx.all<StoredRound>(sql, site.state.project)) {
    if (!may(site, round.zone, 1)) continue
    const counts = await tally(site.tx, round.id)
    const k = Number(round.k)
    known.push({
      id: fromHex(round.id),
      closed: Number(round.closed) === 1,
      content: fromHex(round.content),
      arrived: Math.floor((counts.waiting + counts.released) / k) * k,
      released: readable(counts, k),
      takenBack: counts.backReleased > 0 ? await receiptsOf(site.tx, round.id) : [],
    })
  }
  return known
}

/** One page of released answers after an id, in the order of their random ids. */
async function releasedOf(site: Site, round: string, after: string) {
  const stored = await roundOf(site.tx, round)
  if (!stored || stored.project !== site.state.project) throw refuse(404, 'no-round')
  if (!may(site, stored.zone, 1)) throw refuse(403, 'not-yours')
  if (readable(await tally(site.tx, round), Number(stored.k)) === 0) return []
  const ids = await answerIds(site.tx, round, { released: true, after, most: limits.answerPage })
  const sealed = await sealedOf(site.tx, round, ids)
  return ids.map((id, i) => ({ id: fromHex(id), sealed: sealed[i] ?? new Uint8Array() }))
}

/** The stored round of an id, for a coordinator of its project alone. */
async function roundFor({ tx, state, holder }: Site, id: string): Promise<StoredRound> {
  const stored = await roundOf(tx, id)
  if (!stored || stored.project !== state.project) throw refuse(404, 'no-round')
  if (!isCoordinator(state, holder.id)) throw refuse(403, 'not-yours')
  return stored
}

/** Closes a round whose row no device has any more, and releases what may be read. */
async function closeRound(site: Site, id: string): Promise<void> {
  const { k } = await roundFor(site, id)
  await site.tx.run('UPDATE round SET closed = 1 WHERE id = ?', id)
  await release(site.tx, { id, k: Number(k), closed: true })
}

/** Erases a round with all its answers. Whoever still has its row may open it again, empty. */
async function deleteRound(site: Site, id: string): Promise<void> {
  await roundFor(site, id)
  await dropPlaces(site.tx, id)
  await site.tx.run('DELETE FROM round WHERE id = ?', id)
}

/** The routes by which a project's devices open and close rounds and fetch what was released. */
export function roundRoutes(app: Hono, parts: Parts): void {
  app.get('/api/p/:project/rounds', async c => {
    const signed = await signedRequest(c, parts, 0)
    return parts.answer(c, await parts.database.read(async tx => knownRounds(await siteOf(tx, parts, signed))))
  })

  app.put('/api/p/:project/rounds/:round', async c => {
    const signed = await signedRequest(c, parts, 2 * limits.form + 1024)
    const id = roundId(c.req.param('round'))
    const given = decoded(signed.body, readRound)
    await parts.database.transaction(async tx => storeRound(await siteOf(tx, parts, signed), id, given), id)
    return c.body(null, 204)
  })

  app.post('/api/p/:project/rounds/:round/closed', async c => {
    const signed = await signedRequest(c, parts, 0)
    const id = roundId(c.req.param('round'))
    await parts.database.transaction(async tx => closeRound(await siteOf(tx, parts, signed), id), id)
    return c.body(null, 204)
  })

  app.delete('/api/p/:project/rounds/:round', async c => {
    const signed = await signedRequest(c, parts, 0)
    const id = roundId(c.req.param('round'))
    await parts.database.transaction(async tx => deleteRound(await siteOf(tx, parts, signed), id), id)
    await parts.database.checkpoint()
    return c.body(null, 204)
  })

  app.get('/api/p/:project/rounds/:round/answers', async c => {
    const signed = await signedRequest(c, parts, 0)
    const id = roundId(c.req.param('round'))
    const after = c.req.query('after') ?? ''
    const page = await parts.database.read(async tx => releasedOf(await siteOf(tx, parts, signed), id, after))
    return parts.answer(c, page)
  })
}

/** The id in a route; refuses what cannot be one. */
export function roundId(text: string): string {
  if (!/^[0-9a-f]{32}$/.test(text)) throw refuse(404, 'no-round')
  return text
}
