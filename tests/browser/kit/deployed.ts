import { cpSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { basename, join } from 'node:path'
import { type ServerType, serve } from '@hono/node-server'
import type { Page } from 'playwright-core'
import { createApp } from '../../../src/endpoint/app.ts'
import type { Database } from '../../../src/endpoint/database/database.ts'
import { openSqlite } from '../../../src/endpoint/database/sqlite.ts'
import { atEnd, freshFolder } from './tidy.ts'

/** An endpoint within the test, whose builds are put in place one after another. */
export type Site = {
  readonly url: string
  readonly database: Database
  /** Puts another build in the place of the one before: the same app, each of its scripts under another name. */
  deploy(name: string): void
  /** Takes away a script of the build that lies there now. */
  lose(part: string): void
  /** Ends the server, or lets it answer again at the same address. */
  down(): Promise<void>
  up(): Promise<void>
}

const built = join(import.meta.dirname, '../../../dist')

/** What answers a request in place of the site, where anything does; it may be late. */
export type Instead = (request: Request) => Response | Promise<Response> | undefined

/** Starts a site with a copy of the build; `instead` may answer a request in its place. */
export async function startSite(instead: Instead = () => undefined): Promise<Site> {
  const dist = join(freshFolder('dist'), 'dist')
  cpSync(built, dist, { recursive: true })
  const database = openSqlite(':memory:')
  const app = await createApp({ database, now: Date.now, dist })
  const answer = (request: Request) => instead(request) ?? app.fetch(request)
  let server: ServerType | undefined
  const up = (port = 0): Promise<number> =>
    new Promise(resolve => {
      server = serve({ fetch: answer, port, hostname: '127.0.0.1' }, info => resolve((info as AddressInfo).port))
    })
  const down = (): Promise<void> =>
    new Promise(resolve => {
      const open = server
      server = undefined
      if (!open) return resolve()
      open.close(() => resolve())
      if ('closeAllConnections' in open) open.closeAllConnections()
    })
  const port = await up()
  atEnd(down)
  return {
    url: `http://127.0.0.1:${port}`,
    database,
    deploy: name => layBuild(dist, name),
    lose: part => rmSync(join(dist, 'assets', scriptsIn(dist).find(file => file.startsWith(part)) ?? '')),
    down,
    up: async () => void (await up(port)),
  }
}

const filesIn = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' })
const scriptsIn = (dist: string) => filesIn(join(dist, 'assets')).filter(file => file.endsWith('.js'))

function layBuild(dist: string, name: string): void {
  rmSync(dist, { recursive: true })
  cpSync(built, dist, { recursive: true })
  const scripts = scriptsIn(dist)
  const names = new RegExp(`(?<![\\w-])(${scripts.map(file => basename(file).replaceAll('.', '\\.')).join('|')})`, 'g')
  const renamed = (file: string) => file.replace(/\.js$/, `-${name}.js`)
  for (const file of filesIn(dist).filter(one => /\.(js|html)$/.test(one))) {
    const path = join(dist, file)
    writeFileSync(path, revised(readFileSync(path, 'utf8').replace(names, renamed), name))
  }
  for (const file of scripts) renameSync(join(dist, 'assets', file), join(dist, 'assets', renamed(file)))
}

/** The list of files names a page by what is in it, so another page has another revision. */
const revised = (text: string, name: string): string =>
  text.replace(/(index\.html[`"'],revision:[`"'])[0-9a-z]+/g, `$1${name}`)

/** Looks for a newer build; answers, once the service worker knows, whether one waits to be taken. */
export const lookForNewer = (page: Page): Promise<boolean> =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    await registration.update().catch(() => undefined)
    const coming = registration.installing
    if (coming)
      await new Promise<void>(resolve => {
        coming.addEventListener('statechange', () => resolve())
      })
    return registration.waiting !== null
  })

/** The file name of the build that runs in the page. */
export const mainFile = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector<HTMLScriptElement>('script[type=module]')?.src.split('/').at(-1) ?? 'none')
