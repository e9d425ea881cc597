import 'fake-indexeddb/auto'
import { join } from 'node:path'
import { type Bytes, randomBytes } from '../../src/crypto/bytes.ts'
import { decrypt, encrypt } from '../../src/crypto/derive.ts'
import { openSqlite } from '../../src/endpoint/sqlite.ts'
import { found } from '../../src/members/found.ts'
import { type Membership, sendSigned } from '../../src/members/membership.ts'
import type { Context, Send } from '../../src/members/ports.ts'
import { syncMembers } from '../../src/members/sync.ts'
import { openProject, type Project } from '../../src/project/open-project.ts'
import { openDatabase } from '../../src/storage/database.ts'
import { exchange } from '../../src/sync/exchange.ts'
import { problemError } from '../../src/wire/problem.ts'
import { startEndpoint } from '../browser/endpoint.ts'
import { memoryLog } from '../simulation/memory-log.ts'

/** What came of killing the endpoint under load: rows said to be there and gone, and rows that never arrived. */
export type Killed = { readonly kills: number; readonly rows: number; readonly lost: number; readonly missing: number }

const sendTo =
  (url: string): Send =>
  async ({ method, target, headers, body }) => {
    try {
      const answer = await fetch(`${url}${target}`, { method, headers, ...(body.length > 0 ? { body } : {}) })
      return { status: answer.status, headers: answer.headers, body: new Uint8Array(await answer.arrayBuffer()) }
    } catch (error) {
      throw problemError('offline', String(error))
    }
  }

function contextFor(url: string): Context {
  const key = randomBytes(32)
  const aad: Bytes = new Uint8Array(0)
  const vault = { seal: (plain: Bytes) => encrypt(key, aad, plain), open: (sealed: Bytes) => decrypt(key, aad, sealed) }
  return { store: memoryLog(), send: sendTo(url), vault }
}

/** One exchange as the app makes it. */
const exchangeOnce = ({ device }: Project, membership: Membership) =>
  exchange(device, {
    send: (_, body) => sendSigned(membership, 'POST', 'sync', body),
    members: membership.state.head,
    refreshKeys: () => syncMembers(membership),
  })

/** Writes and edits notes and sends them until the endpoint is gone. */
async function load(project: Project, membership: Membership, ids: string[]): Promise<void> {
  for (let i = 0; ; i++) {
    const values = { session: '', question: '', writer: '', text: `note ${i}`, begun: 0 }
    for (let n = 0; n < 4; n++) ids.push(await project.create('note', values))
    const [some] = ids.slice(-9)
    if (some) await project.edit(some, { text: `edited ${i}` }, project.shelf.book(some)?.view ?? 0)
    await exchangeOnce(project, membership)
  }
}

/** What the device believes to be at the endpoint: versions by row. */
async function acknowledged({ device }: Project): Promise<Map<string, number>> {
  const rows = await device.rows.all(device.project)
  return new Map(rows.flatMap(row => (row.state === 'clean' ? [[row.id, row.base.rev] as const] : [])))
}

async function storedIn(data: string): Promise<Map<string, number>> {
  const database = openSqlite(join(data, 'rinnalla.db'))
  const rows = await database.transaction(tx => tx.all<{ id: string; rev: number | bigint }>('SELECT id, rev FROM row'))
  await database.close()
  return new Map(rows.map(row => [row.id, Number(row.rev)]))
}

/** Kills the endpoint so many times while a device writes and sends; after each the true list is compared with what was promised. */
export async function killEndpoint(times: number, random: () => number): Promise<Killed> {
  const endpoint = await startEndpoint()
  const membership = await found(contextFor(endpoint.url), { setup: endpoint.setUpCode })
  const project = openProject(openDatabase(`kills-${Math.random()}`), membership, () => undefined)
  const ids: string[] = []
  let lost = 0
  for (let kill = 0; kill < times; kill++) {
    const loading = load(project, membership, ids).catch(() => undefined)
    await new Promise(resolve => setTimeout(resolve, 30 + random() * 400))
    await endpoint.kill()
    await loading
    const stored = await storedIn(endpoint.data)
    for (const [id, rev] of await acknowledged(project)) if ((stored.get(id) ?? 0) < rev) lost++
    await endpoint.restart()
  }
  await exchangeOnce(project, membership)
  const stored = await storedIn(endpoint.data)
  await endpoint.kill()
  return { kills: times, rows: ids.length, lost, missing: ids.filter(id => !stored.has(id)).length }
}
