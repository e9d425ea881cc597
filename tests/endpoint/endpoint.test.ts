import { mkdirSync, writeFileSync } from 'node:fs'
import { join as path } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { utf8 } from '../../src/crypto/bytes.ts'
import { createApp } from '../../src/endpoint/app.ts'
import { remove } from '../../src/members/change.ts'
import { postAct } from '../../src/members/send-missing.ts'
import { syncMembers } from '../../src/members/sync.ts'
import { digestOf, signRequest } from '../../src/wire/request.ts'
import { freshFolder } from '../browser/kit/tidy.ts'
import { hex } from '../members/log-kit.ts'
import { endpoint, problemOfWork } from './endpoint-kit.ts'
import { exchange, problemIn, project, refusal } from './endpoint-site.ts'
import { openFresh } from './places-kit.ts'

const test = suite('the endpoint')

test('every answer carries the rules for browsers and a fresh nonce', async () => {
  const it = await endpoint()
  const answer = await it.app.request('/api/hello')
  assert.is(
    answer.headers.get('content-security-policy'),
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' blob:; media-src 'self' blob:; connect-src 'self'; manifest-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
  )
  assert.is(answer.headers.get('cache-control'), 'no-store')
  assert.is(answer.headers.get('x-nonce')?.length, 32)
  const refused = await it.app.request('/api/nothing')
  assert.is(refused.headers.get('x-nonce')?.length, 32)
  assert.is(await problemIn(refused), '404 not-found')
  assert.is((await it.app.request('/api/health')).status, 200)
  await it.close()
})

test('the app’s files come with their types; named ones may be kept, others are asked for again; nothing else is there', async () => {
  const dist = freshFolder('dist')
  mkdirSync(path(dist, 'assets'))
  mkdirSync(path(dist, 'survey'))
  writeFileSync(path(dist, 'index.html'), '<title>app</title>')
  writeFileSync(path(dist, 'survey/index.html'), '<title>survey</title>')
  writeFileSync(path(dist, 'assets/a-1.js'), 'export {}')
  writeFileSync(path(dist, 'x.wasm'), 'wasm')
  writeFileSync(path(dist, 'manifest.webmanifest'), '{}')
  writeFileSync(path(dist, '.secret.json'), '{}')
  const database = await openFresh()
  const app = await createApp({ database, dist, now: () => 0, origin: 'https://office.example' })
  const get = async (target: string) => {
    const answer = await app.request(target)
    return `${answer.status} ${answer.headers.get('content-type')} ${answer.headers.get('cache-control')}`
  }
  assert.is(await get('/'), '200 text/html; charset=utf-8 no-cache')
  assert.is(await get('/survey/'), '200 text/html; charset=utf-8 no-cache')
  assert.is(await get('/assets/a-1.js'), '200 text/javascript; charset=utf-8 public, max-age=31536000, immutable')
  assert.is(await get('/x.wasm'), '200 application/wasm no-cache')
  assert.is(await get('/manifest.webmanifest'), '200 application/manifest+json no-cache')
  for (const none of ['/some/page', '/.secret.json', '/assets/', '/assets/..%2findex.html', '/..%2fpackage.json']) {
    assert.is((await app.request(none)).status, 404, none)
  }
  const first = await app.request('/')
  assert.is(first.headers.get('strict-transport-security'), 'max-age=31536000')
  const again = await app.request('/', { headers: { 'if-none-match': first.headers.get('etag') ?? '' } })
  assert.is(again.status, 304)
  await database.close()
})

test('the log names routes, never a project, a person or a word', async () => {
  const { it, founder, anna } = await project()
  await exchange(anna)
  const text = it.log.join('\n')
  assert.match(text, /POST \/api\/p\/:project\/sync 200 \d+ ms/)
  assert.match(text, /POST \/api\/projects 201/)
  for (const id of [founder.project, anna.me.id]) assert.not.ok(text.includes(id))
  await it.close()
})

test('a signed request is refused for the first thing that is wrong with it', async () => {
  const { it, founder, anna } = await project()
  const target = `/api/p/${anna.project}/keys`
  const none = new Uint8Array(0)
  const ask = async (headers: Record<string, string>, wanted = target) =>
    problemIn(await it.app.request(wanted, { headers }))
  const nonce = anna.context.nonce ?? ''
  const by = { holder: anna.me.id, signKey: anna.me.keys.signKey, nonce }
  const good = await signRequest({ method: 'GET', target, body: none }, by)
  assert.is((await it.app.request(target, { headers: good })).status, 200)
  assert.is(await ask({}), '400 signature')
  assert.is(await ask({ ...good, signature: 'sig=::' }), '400 signature')
  const strange = await signRequest({ method: 'GET', target, body: none }, { ...by, holder: hex(16) })
  assert.is(await ask(strange), '401 unknown-holder')
  const stale = await signRequest({ method: 'GET', target, body: none }, { ...by, nonce: nonce.replace(/^./, 'B') })
  assert.is(await ask(stale), '401 stale-nonce')
  const posing = await signRequest({ method: 'GET', target, body: none }, { ...by, holder: founder.me.id })
  assert.is(await ask(posing), '401 signature')
  const moved = await signRequest({ method: 'DELETE', target, body: none }, by)
  assert.is(await ask(moved), '401 signature')
  assert.is(await ask({ ...good, 'content-digest': await digestOf(utf8('x')) }), '401 signature')
  const other = await signRequest({ method: 'POST', target: `/api/p/${anna.project}/sync`, body: utf8('a') }, by)
  const swapped = { method: 'POST', headers: { ...other }, body: 'b' }
  assert.is(await problemIn(await it.app.request(`/api/p/${anna.project}/sync`, swapped)), '400 digest')
  const huge = { method: 'POST', headers: { ...other, 'content-length': '9999999' }, body: 'b' }
  assert.is(await problemIn(await it.app.request(`/api/p/${anna.project}/sync`, huge)), '413 too-large')
  const long = 'x'.repeat(600 * 1024)
  const unsaid = await signRequest({ method: 'POST', target: `/api/p/${anna.project}/sync`, body: utf8(long) }, by)
  const streamed = { method: 'POST', headers: { ...unsaid }, body: long }
  assert.is(await problemIn(await it.app.request(`/api/p/${anna.project}/sync`, streamed)), '413 too-large')
  await it.close()
})

test('an old nonce costs one more try, and no clock of the device', async () => {
  const { it, anna } = await project()
  it.clock.now += 20 * 60_000
  assert.is((await exchange(anna)).status, 200)
  it.clock.now -= 60 * 60_000
  assert.is((await exchange(anna)).status, 200)
  await it.close()
})

test('a removed device is told so at every door', async () => {
  const { it, founder, anna } = await project()
  await remove(founder, { holders: [anna.me.id] })
  const answer = await exchange(anna)
  assert.is(answer.status, 403)
  assert.match(new TextDecoder().decode(answer.body), /"removed"/)
  assert.is(await problemOfWork(syncMembers(anna)), 'device-removed')
  const act = { entries: [], seals: [], wraps: [], parcels: [] }
  assert.is(await refusal(postAct(anna, act)), '403 removed')
  await it.close()
})

test.run()
