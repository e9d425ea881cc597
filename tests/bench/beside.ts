// PouchDB and RxDB beside us: `npm run bench` installs what they need.
import { existsSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import { join } from 'node:path'
import { getRequestListener } from '@hono/node-server'
import type { Hono } from 'hono'
import { build } from 'vite'
import type { Database } from '../../src/endpoint/database/database.ts'
import type { Measured } from './measured.ts'
import { plainRoutes } from './plain-routes.ts'

const here = join(import.meta.dirname, 'peers')

/** Whether the peers are installed. */
export const hasPeers = existsSync(join(here, 'node_modules'))

/** Builds what the page needs of them into the folder of the bench's page. */
export const buildPeers = (dist: string) =>
  build({
    configFile: false,
    root: here,
    logLevel: 'error',
    define: { global: 'globalThis', 'process.env.NODE_ENV': '"production"' },
    base: '/peers/',
    build: { outDir: join(dist, 'peers'), target: 'es2022', modulePreload: { polyfill: false } },
  })

/** What each peer took for the steps, under their names. */
export type PeerResults = Readonly<Record<string, Readonly<Record<string, Measured>>>>

/** Plain routes as RxDB's users write them. */
export const peerRoutes = (app: Hono, db: Database) =>
  plainRoutes(
    app,
    { db, name: 'peer' },
    {
      read: c => c.req.json<{ id: string; text: string }[]>(),
      give: (c, { rows, last }) => c.json({ rows: rows.map(({ id, text }) => ({ id, text })), last }),
    },
  )

/** Serves the app, and PouchDB's own server beside it when that is installed; answers the port. */
export async function serveBeside(app: Hono, folder: string): Promise<number> {
  const ours = getRequestListener(app.fetch)
  const pouch: RequestListener | undefined = hasPeers
    ? (await import('./peers/server.mjs')).pouchServer(folder)
    : undefined
  const server = createServer((request, answer) => {
    if (pouch && request.url?.startsWith('/pouch')) pouch(request, answer)
    else ours(request, answer)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('no port')
  return address.port
}
