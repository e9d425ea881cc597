import { readFile, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import type { Context, Hono } from 'hono'
import { compress } from 'hono/compress'
import { lostPage, mended } from './lost-page.ts'

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
}

/** The file a path stands for: the two pages by their folder, everything else by its plain name. */
function fileOf(path: string): string | undefined {
  if (path === '/' || path === '/survey/') return `${path}index.html`
  const plain = path
    .split('/')
    .every((part, i) => (i === 0 ? part === '' : /^[A-Za-z0-9_-][A-Za-z0-9._-]*$/.test(part)))
  return plain && Object.hasOwn(types, extname(path)) ? path : undefined
}

/** A place inside the app, opened by its address before the app is stored on the device. */
const isPlace = (c: Context): boolean =>
  /^\/[a-z]+(-[a-z]+)*(\/[0-9a-z]+)*$/.test(c.req.path) &&
  !/^\/(api|survey)(\/|$)/.test(c.req.path) &&
  (c.req.header('accept') ?? '').includes('text/html')

async function serve(c: Context, dist: string) {
  const file = fileOf(c.req.path) ?? (isPlace(c) ? '/index.html' : undefined)
  const found = file ? await stat(join(dist, file)).catch(() => undefined) : undefined
  if (!file || !found?.isFile()) return lost(c)
  const immutable = file.startsWith('/assets/')
  c.header('cache-control', immutable ? 'public, max-age=31536000, immutable' : 'no-cache')
  const etag = `W/"${found.size.toString(36)}-${Math.trunc(found.mtimeMs).toString(36)}"`
  c.header('etag', etag)
  c.header('content-type', types[extname(file)] ?? '')
  if (c.req.header('if-none-match') === etag) return c.body(null, 304)
  return c.body(new Uint8Array(await readFile(join(dist, file))))
}

/** Redirects a link that was damaged on its way; shows the 404 page for any other address. */
function lost(c: Context) {
  const to = mended(new URL(c.req.url).pathname)
  c.header('cache-control', 'no-store')
  return to ? c.redirect(to, 302) : lostPage(c)
}

/** The built app, from the folder `dist`. */
export function staticRoutes(app: Hono, dist: string): void {
  app.get('*', compress(), c => serve(c, dist))
}
