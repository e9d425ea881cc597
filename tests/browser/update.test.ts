import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { serve } from '@hono/node-server'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { createApp } from '../../src/endpoint/app.ts'
import { makeSetUpCode } from '../../src/endpoint/set-up.ts'
import { openSqlite } from '../../src/endpoint/sqlite.ts'
import { messages as sv } from '../../src/messages/sv/messages.ts'
import { encodeCbor } from '../../src/wire/cbor.ts'
import { foundProject, go } from './day-one.ts'
import { openProfile, type Profile, pause } from './profile.ts'
import { atEnd, freshFolder, tidyUp } from './tidy.ts'

const test = suite('a new version of the app')
const dist = join(freshFolder('dist'), 'dist')
let anna: Profile
let url = ''
let newer = false

/** What an endpoint of a later version might answer: well-formed, and of a shape that nobody here knows. */
const ofTomorrow = () => new Response(encodeCbor({ tomorrow: 1 }), { headers: { 'content-type': 'application/cbor' } })

test.before(async () => {
  cpSync(join(import.meta.dirname, '../../dist'), dist, { recursive: true })
  const database = openSqlite(':memory:')
  const app = await createApp({ database, now: Date.now, dist })
  const answer = (request: Request) => (newer && request.url.includes('/api/p/') ? ofTomorrow() : app.fetch(request))
  const server = serve({ fetch: answer, port: 0, hostname: '127.0.0.1' })
  atEnd(() => void server.close())
  await pause(100)
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  anna = await openProfile('anna', url, { width: 1180, height: 820, locale: 'sv-SE' })
  const setUpCode = await makeSetUpCode(database)
  await foundProject(anna.page, { url, setUpCode, project: 'Norrvik', name: 'Anna Berg' })
  await anna.page.waitForFunction(() => navigator.serviceWorker.controller !== null)
})
test.after(tidyUp)

/** Puts another build into the folder: the same app under another name of its main file. */
function deploy(name: string): void {
  const page = join(dist, 'index.html')
  const main = /\/assets\/(app-[^"]+\.js)/.exec(readFileSync(page, 'utf8'))?.[1] ?? ''
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter(file => /\.(js|html)$/.test(file))
  cpSync(join(dist, 'assets', main), join(dist, 'assets', `app-${name}.js`))
  for (const file of files) {
    const text = readFileSync(join(dist, file), 'utf8')
    if (text.includes(main)) writeFileSync(join(dist, file), revised(text.replaceAll(main, `app-${name}.js`), name))
  }
}

/** The list of files names the page by what is in it, so another page has another revision. */
const revised = (text: string, name: string): string =>
  text.replace(/(\/index\.html[`"'],revision:[`"'])[0-9a-z]+/, `$1${name}`)

const mainFile = () =>
  anna.page.evaluate(() => document.querySelector<HTMLScriptElement>('script[type=module]')?.src.split('/').at(-1))

test('an endpoint of a newer version: the device says so, sends nothing, and keeps what was written', async () => {
  const { page } = anna
  newer = true
  await go(page, '/sessions/new')
  await page.getByLabel(sv.sessions.name, { exact: true }).fill('Intervju M1')
  await page.getByRole('button', { name: sv.sessions.plan, exact: true }).click()
  await page.getByRole('heading', { name: 'Intervju M1' }).waitFor()
  await go(page, '/sync')
  await page.getByRole('button', { name: sv.sync.sendNow }).click()
  await page.getByText(sv.problems['server-newer']).first().waitFor()
  await page.getByText(sv.common.stopped).waitFor()
  newer = false
  await page.getByRole('button', { name: sv.sync.sendNow }).click()
  await page.getByText(sv.sync.nothing).waitFor()
})

test('waits while somebody writes, and is taken when the person agrees', async () => {
  const { page } = anna
  const before = await mainFile()
  await go(page, '/sessions/new')
  await page.getByLabel(sv.sessions.name, { exact: true }).fill('halvskrivet')
  deploy('second')
  // A look that was under way already may have missed it, as it may in life: the next one finds it.
  const told = page.getByText(sv.common.update)
  while (!(await told.isVisible())) {
    await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()))
    await pause(500)
  }
  await pause(1_000)
  assert.is(await page.getByLabel(sv.sessions.name, { exact: true }).inputValue(), 'halvskrivet')
  assert.is(await mainFile(), before)
  await page.getByRole('button', { name: sv.common.updateNow }).click()
  await page.getByLabel(sv.unlock.phrase).waitFor()
  assert.is(await mainFile(), 'app-second.js')
})

test('never becomes active when a piece of it is missing; the one at hand goes on, also without the endpoint', async () => {
  const { page, context } = anna
  deploy('third')
  rmSync(join(dist, 'assets', 'app-third.js'))
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    await registration.update().catch(() => undefined)
  })
  await pause(2_500)
  const waiting = await page.evaluate(async () => (await navigator.serviceWorker.ready).waiting !== null)
  assert.is(waiting, false)
  await context.setOffline(true)
  await page.reload()
  await page.getByLabel(sv.unlock.phrase).waitFor()
  assert.is(await mainFile(), 'app-second.js')
})

test.run()
