import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join as path } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { sha256, toHex, utf8 } from '../src/crypto/bytes.ts'
import { createApp } from '../src/endpoint/app.ts'
import { openSqlite } from '../src/endpoint/sqlite.ts'
import { closeProject, remove } from '../src/members/change.ts'
import { found } from '../src/members/found.ts'
import { postAct } from '../src/members/heal.ts'
import { invite } from '../src/members/invite.ts'
import { join } from '../src/members/join.ts'
import { makeKey, sealKey } from '../src/members/keys.ts'
import { type Membership, openMembership, sendSigned, signerOf } from '../src/members/membership.ts'
import { refusedOf } from '../src/members/send.ts'
import { syncMembers } from '../src/members/sync.ts'
import { digestOf, signRequest } from '../src/wire/request.ts'
import { decodeAnswer, encodeRequest, noPrev } from '../src/wire/row.ts'
import { device, type Endpoint, endpoint, problemOfWork } from './endpoint-kit.ts'
import { hex } from './log-kit.ts'

const test = suite('the endpoint')

const zoneOf = (m: Membership, kind: string): string =>
  [...m.state.zones.values()].find(zone => zone.kind === kind)?.id ?? ''

async function project(): Promise<{ it: Endpoint; founder: Membership; anna: Membership }> {
  const it = await endpoint()
  const founder = await found(device(it), { setup: await it.setUpCode() })
  const rights: [string, 1 | 2][] = [
    [zoneOf(founder, 'findings'), 2],
    [zoneOf(founder, 'shared'), 1],
  ]
  const [made] = await invite(founder, [{ role: 'participant', rights }])
  const anna = await join(device(it), made?.code ?? '')
  await syncMembers(founder)
  await syncMembers(anna)
  return { it, founder, anna }
}

const refusal = (work: Promise<unknown>) =>
  work.then(
    () => 'none',
    error => `${refusedOf(error)?.status} ${refusedOf(error)?.problem}`,
  )

const problemIn = async (answer: Response): Promise<string> =>
  `${answer.status} ${((await answer.json()) as { problem: string }).problem}`

const exchange = (m: Membership, rows: object[] = [], members = m.state.head) =>
  sendSigned(m, 'POST', 'sync', encodeRequest({ members, cursor: 0, peak: 0, mark: '', rows: rows as never[] }))

const rowFor = (m: Membership, kind: string, id: string) => ({
  id,
  rev: 1,
  prev: noPrev,
  zone: zoneOf(m, kind),
  epoch: m.state.zones.get(zoneOf(m, kind))?.key.slice(0, 32) ?? '',
  gone: false,
  chunks: [],
  sealed: utf8('sealed'),
})

test('every answer carries the rules for browsers and a fresh nonce', async () => {
  const it = await endpoint()
  const answer = await it.app.request('/api/hello')
  assert.is(
    answer.headers.get('content-security-policy'),
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' blob:; media-src 'self' blob:; connect-src 'self'; manifest-src 'self'; frame-ancestors 'none'",
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
  const dist = mkdtempSync(path(tmpdir(), 'rinnalla-dist-'))
  mkdirSync(path(dist, 'assets'))
  mkdirSync(path(dist, 'survey'))
  writeFileSync(path(dist, 'index.html'), '<title>app</title>')
  writeFileSync(path(dist, 'survey/index.html'), '<title>survey</title>')
  writeFileSync(path(dist, 'assets/a-1.js'), 'export {}')
  writeFileSync(path(dist, 'x.wasm'), 'wasm')
  writeFileSync(path(dist, 'manifest.webmanifest'), '{}')
  writeFileSync(path(dist, '.secret.json'), '{}')
  const database = openSqlite(':memory:')
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

test('rows go only where the role may write, and come only where it may read', async () => {
  const { it, founder, anna } = await project()
  const [material, findings, shared, behind] = [hex(16), hex(16), hex(16), hex(16)]
  const first = await exchange(founder, [rowFor(founder, 'material', material), rowFor(founder, 'shared', shared)])
  assert.is(first.status, 200)
  const second = await exchange(anna, [
    rowFor(anna, 'findings', findings),
    rowFor(anna, 'shared', hex(16)),
    rowFor(anna, 'material', hex(16)),
  ])
  const answer = decodeAnswer(second.body)
  assert.ok(!('reset' in answer))
  assert.equal(
    answer.accepted.map(row => row.id),
    [findings],
  )
  assert.equal(
    answer.rejected.map(row => row.why),
    ['forbidden', 'forbidden'],
  )
  assert.equal(
    answer.rows.map(row => row.id),
    [shared],
  )
  assert.is((await exchange(anna, [rowFor(anna, 'findings', behind)], hex(32))).status, 409)
  await it.close()
})

test('a closed project takes erasures only, and what was dropped is erased at once', async () => {
  const { it, founder } = await project()
  const [kept, dropped] = [hex(16), hex(16)]
  await exchange(founder, [rowFor(founder, 'findings', kept), rowFor(founder, 'identity', dropped)])
  await closeProject(founder, [zoneOf(founder, 'identity')])
  const late = decodeAnswer((await exchange(founder, [rowFor(founder, 'findings', hex(16))])).body)
  assert.ok(!('reset' in late))
  assert.equal(
    late.rejected.map(row => row.why),
    ['forbidden'],
  )
  assert.equal(
    late.rows.map(row => row.id),
    [kept],
  )
  const left = await it.database.transaction(tx => tx.all<{ id: string }>('SELECT id FROM row'))
  assert.equal(
    left.map(row => row.id),
    [kept],
  )
  await it.close()
})

test('a piece of a file is kept under its hash and read by those who read a row that names it', async () => {
  const { it, founder, anna } = await project()
  const piece = utf8('sealed piece')
  const id = toHex(await sha256(piece))
  assert.is((await sendSigned(founder, 'PUT', `chunks/${hex(32)}`, piece)).status, 422)
  assert.is((await sendSigned(founder, 'PUT', `chunks/${id}`, piece)).status, 204)
  assert.is((await sendSigned(anna, 'GET', `chunks/${id}`)).status, 404)
  await exchange(founder, [{ ...rowFor(founder, 'material', hex(16)), chunks: [id] }])
  assert.equal((await sendSigned(founder, 'GET', `chunks/${id}`)).body, piece)
  assert.is((await sendSigned(anna, 'GET', `chunks/${id}`)).status, 404)
  await it.close()
})

test('nobody brings keys for a zone she does not read', async () => {
  const { it, founder, anna } = await project()
  const key = await makeKey(zoneOf(founder, 'material'))
  const seal = await sealKey(key, { id: founder.me.id, keys: founder.me.keys.public })
  const act = { entries: [], wraps: [], parcels: [] }
  assert.is(await refusal(postAct(anna, { ...act, seals: [seal] })), '403 not-yours')
  const wrap = { zone: key.zone, under: key.id, key: hex(32), bytes: new Uint8Array(60) }
  assert.is(await refusal(postAct(anna, { ...act, seals: [], wraps: [wrap] })), '403 not-yours')
  await it.close()
})

test('a rubbish seal in a free place is noticed by its holder, sent away and made anew by somebody else', async () => {
  const { it, founder, anna } = await project()
  const zone = zoneOf(founder, 'findings')
  const sql = 'UPDATE seal SET bytes = ? WHERE zone = ? AND holder = ?'
  const rubbish = new Uint8Array(113).fill(4)
  await it.database.transaction(tx => tx.run(sql, rubbish, zone, anna.me.id))
  await anna.context.store.dropBeside(anna.project, zone)
  const fresh = await openMembership(anna.context, anna.project)
  assert.ok(fresh)
  await syncMembers(fresh)
  const current = founder.state.zones.get(zone)?.key ?? ''
  assert.not.ok(fresh.ring.has(current))
  await syncMembers(founder)
  await syncMembers(fresh)
  assert.ok(fresh.ring.has(current))
  await it.close()
})

test('a swapped key is no key: the list says which one is meant', async () => {
  const { it, founder, anna } = await project()
  const zone = zoneOf(founder, 'findings')
  const current = founder.state.zones.get(zone)?.key ?? ''
  const own = await makeKey(zone)
  const posing = await sealKey({ ...own, id: current }, { id: anna.me.id, keys: anna.me.keys.public })
  const sql = 'UPDATE seal SET bytes = ? WHERE zone = ? AND holder = ?'
  await it.database.transaction(tx => tx.run(sql, posing.bytes, zone, anna.me.id))
  await anna.context.store.dropBeside(anna.project, zone)
  const fresh = await openMembership(anna.context, anna.project)
  assert.ok(fresh)
  await syncMembers(fresh)
  assert.not.ok(fresh.ring.has(current))
  await it.close()
})

test('a list that was shortened for a newcomer is refused; one shortened for a member is made whole', async () => {
  const { it, founder, anna } = await project()
  const [made] = await invite(founder, [{ role: 'guest', rights: [] }])
  const newcomer = device(it)
  const { send } = newcomer
  newcomer.send = async request => {
    const answer = await send(request)
    if (!request.target.includes('/members')) return answer
    const short = await it.app.request(`/api/p/${founder.project}/members?after=0`)
    assert.is(short.status, 200)
    const { decodeCbor, encodeCbor } = await import('../src/wire/cbor.ts')
    const piece = decodeCbor(new Uint8Array(await short.arrayBuffer())) as { entries: Uint8Array[] }
    return { ...answer, body: encodeCbor({ ...piece, entries: piece.entries.slice(0, 2) }) }
  }
  assert.is(await problemOfWork(join(newcomer, made?.code ?? '')), 'members-differ')
  const cut = 3
  await it.database.transaction(async tx => {
    await tx.run('DELETE FROM entry WHERE n >= ?', cut)
    await tx.run('UPDATE project SET members_head = ?, members_length = ?', founder.hashes[cut - 1] ?? '', cut)
  })
  await syncMembers(anna)
  await syncMembers(founder)
  await syncMembers(anna)
  assert.is(anna.state.head, founder.state.head)
  assert.ok(founder.state.length > cut)
  await it.close()
})

test('new keys without the former ones under them are refused', async () => {
  const { it, founder } = await project()
  const { signEntry } = await import('../src/wire/entry.ts')
  const zone = zoneOf(founder, 'material')
  const key = await makeKey(zone)
  const place = { prev: founder.state.head, by: founder.me.id, signKey: signerOf(founder.me).signKey }
  const entry = await signEntry({ t: 'epoch', keys: [[zone, key.id]] }, place)
  const act = { entries: [entry], seals: [], wraps: [], parcels: [] }
  assert.is(await refusal(postAct(founder, act)), '422 wrap-missing')
  await syncMembers(founder)
  assert.is(await refusal(postAct(founder, { ...act, lost: true })), 'none')
  await it.close()
})

test('somebody who tries codes is slowed down; an office that joins is not', async () => {
  const it = await endpoint()
  const tryCode = async () => (await it.app.request(`/api/parcels/${hex(16)}`)).status
  for (let i = 0; i < 300; i++) assert.is(await tryCode(), 404)
  assert.is(await tryCode(), 429)
  it.clock.now += 3600_000
  assert.is(await tryCode(), 404)
  await it.close()
})

test.run()
