import 'fake-indexeddb/auto'
import { type AddressInfo, connect, createServer } from 'node:net'
import { zoneKinds } from '../../src/domain/zone.ts'
import type { Database } from '../../src/endpoint/database/database.ts'
import { openPostgres } from '../../src/endpoint/database/postgres.ts'
import { makeSetUpCode } from '../../src/endpoint/set-up.ts'
import { found } from '../../src/members/found.ts'
import { invite } from '../../src/members/invite.ts'
import { join } from '../../src/members/join.ts'
import { startEndpoint } from '../browser/kit/endpoint.ts'
import { pause } from '../browser/kit/profile.ts'
import { atEnd } from '../browser/kit/tidy.ts'
import { deviceWith } from '../endpoint/endpoint-kit.ts'
import { zoneOf } from '../endpoint/endpoint-site.ts'
import { startPostgres } from '../endpoint/postgres-server.ts'
import { exchangeRows, sync, type Tablet, tabletOf } from '../project/tablet-kit.ts'
import { acknowledged } from './endpoint.ts'
import { sendOver } from './send-over.ts'

const processes = 3
const writers = 4

/** One address before several; the next connection goes to the next of them that answers. */
function oneAddress(ports: readonly number[]): Promise<string> {
  let turn = 0
  const proxy = createServer({ noDelay: true }, from => {
    from.on('error', () => from.destroy())
    const attempt = (left: number): void => {
      const to = connect({ port: ports[turn++ % ports.length] ?? 0, host: '127.0.0.1', noDelay: true })
      let open = false
      to.once('connect', () => {
        open = true
        from.pipe(to).pipe(from)
      })
      to.on('error', () => {
        if (open || left === 0) from.destroy()
        else attempt(left - 1)
      })
      to.on('close', () => open && from.destroy())
      from.on('close', () => to.destroy())
    }
    attempt(ports.length)
  })
  atEnd(() => void proxy.close())
  return new Promise(resolve => {
    proxy.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${(proxy.address() as AddressInfo).port}`))
  })
}

/** Saves of each row that was made. */
type Saves = Map<string, number>

/** Writes and edits notes and sends them until told to stop, whatever becomes of the endpoint's processes. */
async function load(tablet: Tablet, saves: Saves, on: () => boolean): Promise<void> {
  const { project } = tablet
  const own: string[] = []
  for (let i = 0; on(); i++) {
    const values = { session: '', question: '', writer: '', text: `note ${i}`, begun: 0 }
    const id = await project.create('note', values)
    own.push(id)
    saves.set(id, 1)
    const some = own[Math.floor(i / 2)] ?? id
    await project.edit(some, { text: `edited ${i}` }, project.things.entry(some)?.view ?? 0)
    saves.set(some, (saves.get(some) ?? 0) + 1)
    await exchangeRows(tablet).catch(() => pause(20))
  }
}

const revisions = (database: Database): Promise<Map<string, number>> =>
  database.read(async tx => {
    const rows = await tx.all<{ id: string; rev: number }>('SELECT id, rev FROM row')
    return new Map(rows.map(row => [row.id, row.rev]))
  })

/** What is counted of a project's room, and what lies there: a commit that was carried out twice would count twice. */
const room = (database: Database): Promise<[number, number]> =>
  database.read(async tx => {
    const sql = `SELECT (SELECT SUM(300 + LENGTH(sealed)) FROM row) + (SELECT COUNT(*) * 200 FROM mark) AS there,
      (SELECT SUM(bytes) FROM room) AS counted`
    const { there, counted } = (await tx.get<{ there: number; counted: number }>(sql)) ?? { there: 0, counted: -1 }
    return [counted, there]
  })

/** What came of it. `doubled`: rows nobody made, rows with more versions than saves, and room counted twice. */
export type Toll = {
  readonly kills: number
  readonly rows: number
  readonly lost: number
  readonly doubled: number
  readonly missing: number
}

async function writersAt(url: string, database: Database): Promise<Tablet[]> {
  const device = () => deviceWith(sendOver(url))
  const founder = await found(device(), { setup: await makeSetUpCode(database), kinds: zoneKinds })
  const rights: [string, 2][] = [[zoneOf(founder, 'material'), 2]]
  const wanted = Array.from({ length: writers - 1 }, () => ({ role: 'interviewer' as const, rights }))
  const others = []
  for (const { code } of await invite(founder, wanted)) others.push(await join(device(), code))
  const tablets = [founder, ...others].map(tabletOf)
  for (const tablet of tablets) await sync(tablet)
  return tablets
}

/** Several endpoints over one database behind one address, and what can be killed of it. */
async function site() {
  const server = await startPostgres({ durable: true })
  if (!server) throw new Error('there is no PostgreSQL here')
  atEnd(() => server.stop())
  const place = await server.fresh()
  // All at once, on a database without tables.
  const endpoints = await Promise.all(
    Array.from({ length: processes }, () => startEndpoint({ env: { DATABASE_URL: place } })),
  )
  const database = await openPostgres(place)
  const url = await oneAddress(endpoints.map(one => Number(new URL(one.url).port)))
  return { server, endpoints, database, tablets: await writersAt(url, database) }
}

/**
 * Kills each second one of several processes over one PostgreSQL, or that itself, while devices write through one address,
 * so many times and until so many rows were written; compares what each device was promised with what is there.
 */
export async function killProcesses(
  { times, rows }: { readonly times: number; readonly rows: number },
  what: 'endpoint' | 'database' = 'endpoint',
): Promise<Toll> {
  const { server, endpoints, database, tablets } = await site()
  const saves: Saves = new Map()
  let [going, lost] = [true, 0]
  const loads = tablets.map(tablet => load(tablet, saves, () => going))
  let kill = 0
  for (; kill < times || saves.size < rows; kill++) {
    const one = endpoints[kill % processes]
    await pause(1000)
    if (what === 'endpoint') await one?.kill()
    else await server.crash()
    const promised = await Promise.all(tablets.map(acknowledged))
    if (what === 'database') await server.start()
    const stored = await revisions(database)
    for (const all of promised) for (const [id, rev] of all) if ((stored.get(id) ?? 0) < rev) lost++
    if (what === 'endpoint') await one?.restart()
  }
  going = false
  await Promise.all(loads)
  for (const tablet of tablets) await exchangeRows(tablet)
  const stored = await revisions(database)
  const [counted, there] = await room(database)
  const more = [...stored].filter(([id, rev]) => rev > (saves.get(id) ?? 0)).length
  await database.close()
  return {
    kills: kill,
    rows: saves.size,
    lost,
    doubled: more + (counted === there ? 0 : 1),
    missing: [...saves.keys()].filter(id => !stored.has(id)).length,
  }
}
