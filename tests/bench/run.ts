// npm run bench -- 10000
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Hono } from 'hono'
import { build } from 'vite'
import { createApp } from '../../src/endpoint/app.ts'
import { makeSetUpCode } from '../../src/endpoint/set-up.ts'
import { openSqlite } from '../../src/endpoint/sqlite.ts'
import { decodeCbor, encodeCbor } from '../../src/wire/cbor.ts'
import { openProfile } from '../browser/profile.ts'
import { freshFolder, tidyUp } from '../browser/tidy.ts'
import { loadsOf } from '../loads.ts'
import { buildPeers, hasPeers, type PeerResults, peerRoutes, serveBeside } from './beside.ts'
import type { Measured } from './measured.ts'
import type { Results } from './page.ts'
import { plainRoutes } from './plain-routes.ts'

const root = join(import.meta.dirname, '../..')
const count = Number(process.argv[2] ?? 10_000)
const folder = freshFolder('bench')

/** What the floor of the bench talks to: a table in a database like the endpoint's, and CBOR. */
const floorRoutes = (app: Hono) =>
  plainRoutes(
    app,
    { db: openSqlite(join(folder, 'floor.db')), name: 'floor' },
    {
      read: async c => decodeCbor(new Uint8Array(await c.req.arrayBuffer())) as { id: string; text: string }[],
      give: (c, { rows, last }) => c.body(encodeCbor({ rows: [...rows], last })),
    },
  )

async function start(): Promise<{ url: string; setup: string }> {
  const dist = join(folder, 'dist')
  await build({
    configFile: false,
    root: import.meta.dirname,
    logLevel: 'error',
    build: { outDir: dist, target: 'es2022', modulePreload: { polyfill: false } },
  })
  if (hasPeers) await buildPeers(dist)
  const database = openSqlite(join(folder, 'bench.db'))
  const app = new Hono()
  await floorRoutes(app)
  await peerRoutes(app, openSqlite(join(folder, 'peer.db')))
  app.route('/', await createApp({ database, now: Date.now, dist }))
  return { url: `http://127.0.0.1:${await serveBeside(app, folder)}`, setup: await makeSetUpCode(database) }
}

function print(results: Results, peers: PeerResults): void {
  const one = ({ ms, bytes }: Measured) => `${String(ms).padStart(7)} ms ${(bytes / 1e6).toFixed(1).padStart(6)} MB`
  console.log(`${count} notes of 1.5 KB, the app against plain Dexie + fetch`)
  for (const [name, { app, floor }] of Object.entries(results)) {
    const bytes = floor.bytes > 1e5 ? `, bytes ${(app.bytes / floor.bytes).toFixed(2)}` : ''
    console.log(`${name.padEnd(35)}${one(app)}   ${one(floor)}   time ${(app.ms / floor.ms).toFixed(2)}${bytes}`)
    for (const [peer, steps] of Object.entries(peers)) {
      const took = steps[name]
      if (took)
        console.log(`  ${peer.padEnd(33)}${one(took)}   in plain text          time ${(took.ms / floor.ms).toFixed(2)}`)
    }
  }
}

try {
  const { url, setup } = await start()
  const { page } = await openProfile('bench', url, { width: 800, height: 600, locale: 'sv-SE', stored: true })
  page.setDefaultTimeout(0)
  const run = async <R>(address: string): Promise<R> => {
    await page.goto(url + address)
    await page.waitForFunction(() => 'bench' in globalThis)
    return page.evaluate<R>(`bench(${JSON.stringify({ setup, count })})`)
  }
  print(await run<Results>('/'), hasPeers ? await run<PeerResults>('/peers/index.html') : {})
  if (existsSync(join(root, 'dist/index.html')))
    for (const [name, page] of [
      ['survey', 'survey/index.html'],
      ['staff app', 'index.html'],
    ] as const)
      console.log(`first load, ${name}: ${loadsOf(page).kb.toFixed(1)} KB (gzip)`)
} finally {
  await tidyUp()
}
process.exit(0)
