import { join } from 'node:path'
import { Hono } from 'hono'
import type { Page } from 'playwright-core'
import { build } from 'vite'
import { createApp } from '../../src/endpoint/app.ts'
import { openSqlite } from '../../src/endpoint/database/sqlite.ts'
import { makeSetUpCode } from '../../src/endpoint/set-up.ts'
import { decodeCbor, encodeCbor } from '../../src/wire/cbor.ts'
import { openProfile } from '../browser/kit/profile.ts'
import { buildPeers, hasPeers, peerRoutes, serveBeside } from './beside.ts'
import { plainRoutes } from './plain-routes.ts'

/** What the floor of the bench talks to: a table in a database like the endpoint's, and CBOR. */
const floorRoutes = (app: Hono, folder: string) =>
  plainRoutes(
    app,
    { db: openSqlite(join(folder, 'floor.db')), name: 'floor' },
    {
      read: async c => decodeCbor(new Uint8Array(await c.req.arrayBuffer())) as { id: string; text: string }[],
      give: (c, { rows, last }) => c.body(encodeCbor({ rows: [...rows], last })),
    },
  )

async function serve(folder: string): Promise<{ url: string; setup: string }> {
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
  await floorRoutes(app, folder)
  await peerRoutes(app, openSqlite(join(folder, 'peer.db')))
  app.route('/', await createApp({ database, now: Date.now, dist }))
  return { url: `http://127.0.0.1:${await serveBeside(app, folder)}`, setup: await makeSetUpCode(database) }
}

/** An endpoint with the floor's and the peers' beside it, and a page of Chromium in which the app's own code is measured. */
export async function benchPage(folder: string): Promise<{ page: Page; url: string; setup: string }> {
  const { url, setup } = await serve(folder)
  const { page } = await openProfile('bench', url, { width: 800, height: 600, locale: 'sv-SE', stored: true })
  page.setDefaultTimeout(0)
  return { page, url, setup }
}
