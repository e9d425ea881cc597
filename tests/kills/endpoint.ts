import { zoneKinds } from '../../src/domain/zone.ts'
import 'fake-indexeddb/auto'
import { join } from 'node:path'
import { openSqlite } from '../../src/endpoint/database/sqlite.ts'
import { found } from '../../src/members/found.ts'
import { startEndpoint } from '../browser/kit/endpoint.ts'
import { pause } from '../browser/kit/profile.ts'
import { deviceWith } from '../endpoint/endpoint-kit.ts'
import { exchangeRows, type Tablet, tabletOf } from '../project/tablet-kit.ts'
import { sendOver } from './send-over.ts'

/** What came of killing the endpoint under load: rows said to be there and gone, and rows that never arrived. */
export type Killed = { readonly kills: number; readonly rows: number; readonly lost: number; readonly missing: number }

/** Writes and edits notes and sends them until the endpoint is gone. */
async function load(tablet: Tablet, ids: string[]): Promise<void> {
  const { project } = tablet
  for (let i = 0; ; i++) {
    const values = { session: '', question: '', writer: '', text: `note ${i}`, begun: 0 }
    for (let n = 0; n < 4; n++) ids.push(await project.create('note', values))
    const [some] = ids.slice(-9)
    if (some) await project.edit(some, { text: `edited ${i}` }, project.things.entry(some)?.view ?? 0)
    await exchangeRows(tablet)
  }
}

/** What a device believes to be at the endpoint: versions by row. */
export async function acknowledged({ project: { device } }: Tablet): Promise<Map<string, number>> {
  const rows = await device.rows.all(device.project)
  return new Map(rows.flatMap(row => (row.state === 'clean' ? [[row.id, row.base.rev] as const] : [])))
}

/** The rows in an endpoint's folder: versions by row. */
export async function storedIn(data: string): Promise<Map<string, number>> {
  const database = openSqlite(join(data, 'rinnalla.db'))
  const rows = await database.transaction(tx => tx.all<{ id: string; rev: number | bigint }>('SELECT id, rev FROM row'))
  await database.close()
  return new Map(rows.map(row => [row.id, Number(row.rev)]))
}

/** Kills the endpoint so many times while a device writes and sends; after each the true list is compared with what was promised. */
export async function killEndpoint(times: number, random: () => number): Promise<Killed> {
  const endpoint = await startEndpoint()
  const tablet = tabletOf(
    await found(deviceWith(sendOver(endpoint.url)), { setup: endpoint.setUpCode, kinds: zoneKinds }),
  )
  const ids: string[] = []
  let lost = 0
  for (let kill = 0; kill < times; kill++) {
    const loading = load(tablet, ids).catch(() => undefined)
    // Counted in rows, not in time, so that a slow machine is killed in the midst of as much work as a fast one.
    const enough = ids.length + 12 + Math.floor(random() * 60)
    while (ids.length < enough) await pause(5)
    await endpoint.kill()
    await loading
    const stored = await storedIn(endpoint.data)
    for (const [id, rev] of await acknowledged(tablet)) if ((stored.get(id) ?? 0) < rev) lost++
    await endpoint.restart()
  }
  await exchangeRows(tablet)
  const stored = await storedIn(endpoint.data)
  await endpoint.kill()
  return { kills: times, rows: ids.length, lost, missing: ids.filter(id => !stored.has(id)).length }
}
