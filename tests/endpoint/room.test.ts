import 'fake-indexeddb/auto'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { randomBytes, randomId, sha256, toHex } from '../../src/crypto/bytes.ts'
import { sendSigned } from '../../src/members/membership.ts'
import { decodeCbor } from '../../src/wire/cbor.ts'
import { problemError } from '../../src/wire/problem.ts'
import { decodeAnswer, type Exchanged } from '../../src/wire/row.ts'
import { noise, photo } from '../files/file-kit.ts'
import { newNote, office } from '../files/hand-over-kit.ts'
import { exchangeRows, sync } from '../project/tablet-kit.ts'
import { sendTo } from './endpoint-kit.ts'
import { exchange, project, rowFor } from './endpoint-site.ts'

const test = suite('the room of a project at the endpoint')
const DAY = 86_400_000
const MB = 1024 * 1024

const answered = async (work: ReturnType<typeof exchange>): Promise<Exchanged> =>
  decodeAnswer((await work).body) as Exchanged

let made = 0
const piece = async (size: number) => {
  const bytes = noise(size, ++made)
  return { bytes, id: toHex(await sha256(bytes)) }
}

type Site = Awaited<ReturnType<typeof project>>['it']
const pieces = (it: Site) =>
  it.database.transaction(async tx => (await tx.all<{ id: string }>('SELECT id FROM chunk')).map(one => one.id))

/** What is counted, and what lies there when each byte is added up, with 300 for each row and each name of a piece and 200 for each exchange. */
async function counted(it: Site): Promise<[number, number]> {
  return it.database.transaction(async tx => {
    const told = await tx.get<{ bytes: number }>('SELECT bytes FROM room')
    const rows = await tx.all<{ sealed: Uint8Array; chunks: string }>('SELECT sealed, chunks FROM row')
    const names = rows.flatMap(row => row.chunks.split(' ').filter(Boolean))
    const pieces = await tx.get<{ bytes: number }>('SELECT COALESCE(SUM(LENGTH(bytes)), 0) AS bytes FROM chunk')
    const marks = await tx.get<{ n: number }>('SELECT COUNT(*) AS n FROM mark')
    const sealed = rows.reduce((sum, row) => sum + row.sealed.length, 0)
    return [
      Number(told?.bytes ?? 0),
      sealed + 300 * (rows.length + names.length) + 200 * Number(marks?.n) + Number(pieces?.bytes),
    ]
  })
}

test('a piece that no row names is kept for three days, then it goes; one that a row names stays', async () => {
  const { it, founder } = await project()
  const [named, loose] = [await piece(300), await piece(200)]
  for (const { id, bytes } of [named, loose]) await sendSigned(founder, 'PUT', `chunks/${id}`, bytes)
  await exchange(founder, [{ ...rowFor(founder, 'material', randomId()), chunks: [named.id] }])
  for (const [days, left] of [
    [3, [named.id, loose.id]],
    [1, [named.id]],
  ] as const) {
    it.clock.now += days * DAY
    const other = await piece(10)
    await sendSigned(founder, 'PUT', `chunks/${other.id}`, other.bytes)
    const there = await pieces(it)
    assert.equal([named.id, loose.id].filter(id => there.includes(id)).sort(), [...left].sort(), `day ${it.clock.now}`)
    const [told, sum] = await counted(it)
    assert.is(told, sum)
  }
  await it.close()
})

test('pieces that no row names have a share for each member; those that a row names are not counted in it', async () => {
  const { it, founder, anna } = await project({ quota: 8 * MB, loose: 2 * MB })
  const put = async (m: typeof founder, { id, bytes }: Awaited<ReturnType<typeof piece>>) =>
    (await sendSigned(m, 'PUT', `chunks/${id}`, bytes)).status
  const [first, second, third, fourth, fifth] = await Promise.all([1, 2, 3, 4, 5].map(n => piece(MB - n)))
  if (!first || !second || !third || !fourth || !fifth) return assert.unreachable()
  assert.equal([await put(anna, first), await put(anna, second), await put(anna, first)], [204, 204, 204])
  const refused = await sendSigned(anna, 'PUT', `chunks/${third.id}`, third.bytes)
  const told = { problem: 'share-full', used: 2 * MB - 3, most: 2 * MB }
  assert.equal([refused.status, JSON.parse(new TextDecoder().decode(refused.body))], [507, told])
  assert.is(await put(founder, fourth), 204)
  await exchange(anna, [{ ...rowFor(anna, 'findings', randomId()), chunks: [first.id, fifth.id] }])
  assert.is(await put(anna, fifth), 204, 'one that a row waits for')
  assert.is(await put(anna, third), 204)
  assert.is(await put(anna, await piece(MB)), 507)
  it.clock.now += 4 * DAY
  for (let i = 0; i < 2; i++) assert.is(await put(founder, await piece(10)), 204)
  assert.is(await put(anna, await piece(MB)), 204, 'what was collected is hers again')
  for (let i = 0; i < 16; i++) assert.is(await put(anna, await piece(16)), 204)
  assert.is(await put(anna, await piece(16)), 507, 'a small one takes room too')
  await it.close()
})

test('a piece that a row names again stays, also when it came only after that', async () => {
  const { it, founder } = await project()
  const { id: name, bytes } = await piece(300)
  const first = { ...rowFor(founder, 'material', randomId()), chunks: [name], sealed: randomBytes(30) }
  const after = async (row: typeof first, chunks: string[]) => {
    const prev = toHex(await sha256(row.sealed)).slice(0, 32)
    return { ...row, rev: row.rev + 1, prev, chunks, sealed: randomBytes(30) }
  }
  const without = await after(first, [])
  const again = await after(without, [name])
  for (const row of [first, without, again]) await exchange(founder, [row])
  const put = async () => (await sendSigned(founder, 'PUT', `chunks/${name}`, bytes)).status
  assert.is(await put(), 204)
  const counts = 'SELECT COUNT(*) AS n FROM loose_of'
  const { n } = (await it.database.transaction(tx => tx.get<{ n: number }>(counts))) ?? { n: 1 }
  assert.is(Number(n), 0, 'a row names it: it is in nobody’s share')
  for (let i = 0; i < 2; i++) {
    it.clock.now += 4 * DAY
    const other = await piece(10 + i)
    await sendSigned(founder, 'PUT', `chunks/${other.id}`, other.bytes)
    assert.ok((await pieces(it)).includes(name))
  }
  await exchange(founder, [{ ...(await after(again, [])), gone: true }])
  assert.not((await pieces(it)).includes(name))
  assert.is(await put(), 204)
  await it.close()
})

test('a share, or a project, that is full of what nobody names has room again after some days', async () => {
  for (const full of [
    { quota: 50 * MB, loose: 2 * MB },
    { quota: 2 * MB + 400_000, loose: 9 * MB },
  ]) {
    const { it, anna } = await project(full)
    const put = async ({ id, bytes }: Awaited<ReturnType<typeof piece>>) =>
      (await sendSigned(anna, 'PUT', `chunks/${id}`, bytes)).status
    assert.equal([await put(await piece(MB - 10)), await put(await piece(MB - 20))], [204, 204])
    const third = await piece(MB - 30)
    assert.is(await put(third), 507)
    it.clock.now += 5 * DAY
    assert.is(await put(third), 204)
    await it.close()
  }
})

test('a piece that a newer version of its row no longer names goes too, unless another row names it', async () => {
  const { it, founder } = await project()
  const [mine, shared] = [await piece(300), await piece(200)]
  for (const { id, bytes } of [mine, shared]) await sendSigned(founder, 'PUT', `chunks/${id}`, bytes)
  const first = { ...rowFor(founder, 'material', randomId()), chunks: [mine.id, shared.id] }
  const second = { ...rowFor(founder, 'material', randomId()), chunks: [shared.id], sealed: randomBytes(20) }
  await exchange(founder, [first, second])
  const prev = toHex(await sha256(first.sealed)).slice(0, 32)
  await exchange(founder, [{ ...first, rev: 2, prev, chunks: [], sealed: randomBytes(30) }])
  it.clock.now += 4 * DAY
  const { id, bytes } = await piece(10)
  await sendSigned(founder, 'PUT', `chunks/${id}`, bytes)
  assert.equal((await pieces(it)).sort(), [shared.id, id].sort())
  await it.close()
})

test('a recording that is erased while it is being sent leaves nothing at the endpoint', async () => {
  const { it, aino, ylva } = await office()
  const honest = sendTo(it)
  let left = 4
  aino.membership.context.send = request => {
    if (request.method === 'PUT' && left-- === 0) return Promise.reject(problemError('offline'))
    return honest(request)
  }
  const id = await photo(aino, noise(MB))
  await exchangeRows(aino).catch(() => undefined)
  assert.is((await pieces(it)).length, 4, 'four had gone before the line was cut')
  aino.membership.context.send = honest
  await aino.project.erase(id)
  await sync(aino)
  assert.equal(await pieces(it), [])
  assert.is(aino.project.things.standing().waiting, 0)
  await sync(ylva)
  assert.is(ylva.project.things.entry(id)?.thing, undefined)
  const [told, sum] = await counted(it)
  assert.is(told, sum)
  await it.close()
})

test('a tombstone takes no piece with it that another row names, whatever it claims', async () => {
  const { it, founder, anna } = await project()
  const { id, bytes } = await piece(300)
  await sendSigned(founder, 'PUT', `chunks/${id}`, bytes)
  await exchange(founder, [{ ...rowFor(founder, 'findings', randomId()), chunks: [id] }])
  const own = rowFor(anna, 'findings', randomId())
  await exchange(anna, [own])
  const prev = toHex(await sha256(own.sealed)).slice(0, 32)
  const grave = { ...own, rev: 2, prev, gone: true, chunks: [id], sealed: randomBytes(30) }
  assert.is((await answered(exchange(anna, [grave]))).accepted.length, 1)
  assert.equal(await pieces(it), [id])
  await it.close()
})

test('when the room is used up recordings wait with the reason, and what is written still goes', async () => {
  const { it, aino } = await office({ quota: 2 * MB })
  await photo(aino, noise(3 * MB))
  await newNote(aino, 'skrivet medan det var fullt')
  const ended = await exchangeRows(aino).then(
    () => 'done',
    (error: Error & { problem?: string }) => error.problem ?? error.message,
  )
  assert.is(ended, 'project-full')
  const { waiting } = aino.project.things.standing()
  assert.is(waiting, 1, 'the picture alone; the note has gone')
  const [told, sum] = await counted(it)
  assert.is(told, sum)
  assert.ok(told <= 2 * MB)
  await it.close()
})

test('rows that go beyond the room are left out and told; erasing makes room again', async () => {
  const { it, founder } = await project({ quota: 200_000 })
  const big = (kind: string) => ({ ...rowFor(founder, kind, randomId()), sealed: randomBytes(60_000) })
  const rows = [big('findings'), big('findings'), big('findings'), big('findings')]
  for (const row of rows) assert.is((await answered(exchange(founder, [row]))).full, undefined)
  const late = big('findings')
  const refused = await answered(exchange(founder, [late]))
  assert.equal([refused.full, refused.accepted.length], [true, 0])
  const [first] = rows
  const prev = toHex(await sha256(first?.sealed ?? new Uint8Array())).slice(0, 32)
  const grave = { ...first, rev: 2, prev, gone: true, sealed: randomBytes(30) }
  const both = await answered(exchange(founder, [grave, late]))
  assert.equal([both.full, both.accepted.map(one => one.id)], [true, [first?.id]])
  assert.is((await answered(exchange(founder, [late]))).full, undefined)
  await it.close()
})

test('when not even words are taken any more, nothing says that they are sent', async () => {
  const { it, aino } = await office({ quota: 60_000 })
  for (let i = 0; i < 6; i++) await newNote(aino, toHex(randomBytes(20_000)))
  const end = () =>
    exchangeRows(aino).then(
      () => 'done',
      (error: Error) => error.message,
    )
  await end()
  await newNote(aino, 'ett ord till')
  assert.is(await end(), 'project-overfull')
  assert.ok(aino.project.things.standing().waiting > 0)
  await it.close()
})

test('a member reads how much of the room is used; a stranger does not', async () => {
  const { it, founder, anna } = await project({ quota: 5 * MB })
  const { id, bytes } = await piece(50_000)
  await sendSigned(founder, 'PUT', `chunks/${id}`, bytes)
  const answer = await sendSigned(anna, 'GET', 'room')
  assert.equal(decodeCbor(answer.body), { used: 50_000, most: 5 * MB })
  assert.is((await it.app.request(`/api/p/${founder.project}/room`)).status, 400)
  await it.close()
})

test.run()
