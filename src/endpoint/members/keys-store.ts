import { limits } from '../../wire/limits.ts'
import type { Act, Missing, Parcel, Seal, Wrap } from '../../wire/members.ts'
import { levelOf, readersOf, type State, zonesOf } from '../../wire/state.ts'
import type { Transaction } from '../database/database.ts'
import { refuse } from '../requests/refusal.ts'
import { countBytes, deleteChunks, sqlOfRow } from '../room.ts'
import { dropPlaces } from '../rounds/places.ts'
import type { Site } from './signed.ts'
import { inUse } from './states.ts'

const may = ({ state, holder }: Site, zone: string, level: number): boolean =>
  levelOf(state, holder.person, zone) >= level

async function storeSeal(site: Site, seal: Seal): Promise<void> {
  const { tx, state, today } = site
  if (!may(site, seal.zone, 1)) throw refuse(403, 'not-yours')
  if (seal.bytes.length !== limits.seal) throw refuse(422, 'invalid', { why: 'seal' })
  const reader = state.holders.get(seal.holder)
  // Another act may have made this seal pointless meanwhile: it is skipped, and the answer lists what is still missing.
  if (!reader || !inUse(state, reader, today) || levelOf(state, reader.person, seal.zone) === 0) return
  if (state.zones.get(seal.zone)?.key !== seal.key) return
  const sql = `INSERT INTO seal (project, zone, key, holder, bytes) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT (project, zone, key, holder) DO NOTHING`
  await tx.run(sql, state.project, seal.zone, seal.key, seal.holder, seal.bytes)
}

async function storeWrap(site: Site, wrap: Wrap): Promise<void> {
  const { tx, state } = site
  if (!may(site, wrap.zone, 1)) throw refuse(403, 'not-yours')
  if (wrap.bytes.length !== limits.wrap) throw refuse(422, 'invalid', { why: 'wrap' })
  // The first wrap stays, so one of rubbish would keep others from sending the true one; keys not in the log are not
  // stored at all.
  if (!may(site, wrap.zone, 2)) return
  const zone = state.zones.get(wrap.zone)
  if (zone?.key !== wrap.under || wrap.key === wrap.under || !zone.keys.includes(wrap.key)) return
  const sql = `INSERT INTO wrap (project, zone, under, key, bytes) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT (project, zone, under, key) DO NOTHING`
  await tx.run(sql, state.project, wrap.zone, wrap.under, wrap.key, wrap.bytes)
}

async function storeParcel({ tx, state, holder, today }: Site, parcel: Parcel): Promise<void> {
  const door = state.holders.get(parcel.holder)
  if (!door || door.kind === 'device') throw refuse(422, 'invalid', { why: 'parcel' })
  if (door.by !== holder.id && door.person !== holder.person) throw refuse(403, 'not-yours')
  if (parcel.bytes.length > limits.parcel) throw refuse(413, 'too-large', { most: limits.parcel })
  if (!inUse(state, door, today) || state.closed) return
  const sql = `INSERT INTO parcel (project, holder, locator, until, bytes) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT (project, holder) DO NOTHING`
  await tx.run(sql, state.project, door.id, parcel.locator, door.until ?? null, parcel.bytes)
}

/** How many seals and wraps there can be in a project. */
export const keyCounts = ({ holders, zones }: State) => ({
  seals: holders.size * zones.size,
  wraps: [...zones.values()].reduce((sum, { keys }) => sum + keys.length, 0),
})

/** Stores seals, wraps and parcels of an act; refuses those that are not the holder's to bring. */
export async function storeKeys(site: Site, act: Pick<Act, 'seals' | 'wraps' | 'parcels'>): Promise<void> {
  const { seals, wraps } = keyCounts(site.state)
  if (act.seals.length > seals || act.wraps.length > wraps) throw refuse(413, 'too-large', { most: seals + wraps })
  for (const seal of act.seals) await storeSeal(site, seal)
  for (const wrap of act.wraps) await storeWrap(site, wrap)
  for (const parcel of act.parcels) await storeParcel(site, parcel)
}

/** The former keys of a zone that the endpoint has under a newer one. */
export async function wrappedKeys(tx: Transaction, project: string, zone: string): Promise<Set<string>> {
  const sql = 'SELECT DISTINCT key FROM wrap WHERE project = ? AND zone = ?'
  const rows = await tx.all<{ key: string }>(sql, project, zone)
  return new Set(rows.map(row => row.key))
}

/** Erases all that a zone held: keys, rows, and pieces of files that no other row names. */
async function eraseZone(tx: Transaction, project: string, zone: string): Promise<void> {
  await tx.run('DELETE FROM seal WHERE project = ? AND zone = ?', project, zone)
  await tx.run('DELETE FROM wrap WHERE project = ? AND zone = ?', project, zone)
  const refs =
    'DELETE FROM chunk_ref WHERE project = ? AND row_id IN (SELECT id FROM row WHERE project = ? AND zone = ?)'
  await tx.run(refs, project, project, zone)
  const rows = `SELECT SUM(${sqlOfRow}) AS bytes FROM row WHERE project = ? AND zone = ?`
  const size = await tx.get<{ bytes: number | bigint | null }>(rows, project, zone)
  await tx.run('DELETE FROM row WHERE project = ? AND zone = ?', project, zone)
  await countBytes(tx, project, -Number(size?.bytes ?? 0))
  // The row of a round stays, closed, so that its link still shows the published result.
  const rounds = 'SELECT id FROM round WHERE project = ? AND zone = ?'
  for (const { id } of await tx.all<{ id: string }>(rounds, project, zone)) await dropPlaces(tx, id)
  await tx.run('UPDATE round SET closed = 1 WHERE project = ? AND zone = ?', project, zone)
  const which = 'id IN (SELECT chunk FROM chunk_zone WHERE project = ? AND zone = ?)'
  await deleteChunks(tx, project, { which, values: [project, zone] })
  await tx.run('DELETE FROM chunk_zone WHERE project = ? AND zone = ?', project, zone)
}

/**
 * Erases what nobody needs: seals of former keys that are wrapped, and seals and parcels of holders that are not in
 * use any more.
 */
export async function tidy({ tx, state, today }: Omit<Site, 'holder'>): Promise<void> {
  const { project } = state
  const formerSeals = `DELETE FROM seal WHERE project = ? AND zone = ? AND key <> ?
    AND key IN (SELECT key FROM wrap WHERE project = ? AND zone = ?)`
  for (const { id, key } of state.zones.values()) await tx.run(formerSeals, project, id, key, project, id)
  for (const zone of state.dropped) await eraseZone(tx, project, zone)
  const held = `SELECT holder FROM seal WHERE project = ? UNION SELECT holder FROM parcel WHERE project = ?`
  for (const row of await tx.all<{ holder: string }>(held, project, project)) {
    const holder = state.holders.get(row.holder)
    const over = !holder || !inUse(state, holder, today)
    if (over) await tx.run('DELETE FROM seal WHERE project = ? AND holder = ?', project, row.holder)
    if (over || state.closed) await tx.run('DELETE FROM parcel WHERE project = ? AND holder = ?', project, row.holder)
  }
}

/** What the endpoint lacks of the zones this holder reads, and of the links and papers that are its own to bring. */
export async function missingFor({ tx, state, holder, today }: Site): Promise<Missing> {
  const { project } = state
  const missing: Missing = { seals: [], wraps: [], parcels: [] }
  for (const id of zonesOf(state, holder.person)) {
    const { key = '', keys = [] } = state.zones.get(id) ?? {}
    const sql = 'SELECT holder FROM seal WHERE project = ? AND zone = ? AND key = ?'
    const have = new Set((await tx.all<{ holder: string }>(sql, project, id, key)).map(row => row.holder))
    const readers = readersOf(state, id).filter(reader => inUse(state, reader, today) && !have.has(reader.id))
    missing.seals.push(...readers.map(reader => ({ zone: id, holder: reader.id })))
    if (levelOf(state, holder.person, id) < 2) continue
    const wrapped = await wrappedKeys(tx, project, id)
    missing.wraps.push(...keys.filter(old => old !== key && !wrapped.has(old)).map(old => ({ zone: id, key: old })))
  }
  const parcels = await tx.all<{ holder: string }>('SELECT holder FROM parcel WHERE project = ?', project)
  const stored = new Set(parcels.map(row => row.holder))
  for (const door of state.holders.values()) {
    const own = door.kind !== 'device' && (door.by === holder.id || door.person === holder.person)
    if (own && !state.closed && inUse(state, door, today) && !stored.has(door.id)) missing.parcels.push(door.id)
  }
  return missing
}
