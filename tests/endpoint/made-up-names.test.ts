import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { randomBytes, randomId, sha256, toHex } from '../../src/crypto/bytes.ts'
import { type Membership, sendSigned } from '../../src/members/membership.ts'
import { decodeAnswer, type Exchanged } from '../../src/wire/row.ts'
import { exchange, project, rowFor } from './endpoint-site.ts'

const test = suite('names of pieces that somebody made up')

const answered = async (m: Membership, rows: object[]): Promise<Exchanged> =>
  decodeAnswer((await exchange(m, rows)).body) as Exchanged

const names = (count: number) => Array.from({ length: count }, () => toHex(randomBytes(32)))
const naming = (m: Membership, count: number) => ({
  ...rowFor(m, 'findings', randomId()),
  chunks: names(count),
  sealed: randomBytes(30),
})

test('take room as anything else does', async () => {
  const { it, founder } = await project({ quota: 1_000_000 })
  let taken = 0
  for (let i = 0; i < 10; i++) taken += (await answered(founder, [naming(founder, 1024)])).accepted.length
  assert.is(taken, 4, '300 bytes for each of 1024 names')
  await it.close()
})

test('are so many in a zone and no more: rows that name others wait, rows that name pieces that are here go on', async () => {
  const { it, founder, anna } = await project()
  for (let i = 0; i < 30; i++) await answered(anna, [naming(anna, 1000)])
  const { n } = (await it.database.transaction(tx =>
    tx.get<{ n: number }>('SELECT COUNT(*) AS n FROM chunk_zone WHERE lacking = 1'),
  )) ?? { n: 0 }
  assert.ok(Number(n) > 20_000 && Number(n) <= 21_000, String(n))
  const bytes = randomBytes(400)
  const id = toHex(await sha256(bytes))
  await sendSigned(founder, 'PUT', `chunks/${id}`, bytes)
  const row = { ...rowFor(founder, 'findings', randomId()), chunks: [id] }
  assert.is((await answered(founder, [row])).accepted.length, 1)
  const elsewhere = { ...rowFor(founder, 'material', randomId()), chunks: names(3) }
  assert.is((await answered(founder, [elsewhere])).accepted.length, 1, 'another zone has its own')
  await it.close()
})

test('cost whoever sends many of them: an exchange counts for its rows and names', async () => {
  const { it, founder, anna } = await project()
  for (let i = 0; i < 21; i++) await answered(anna, [naming(anna, 1000)])
  let asked = 0
  for (; asked < 200; asked++) {
    const rows = Array.from({ length: 1000 }, () => naming(anna, 1))
    if ((await exchange(anna, rows)).status === 429) break
  }
  assert.ok(asked < 60, String(asked))
  assert.is((await exchange(founder)).status, 200)
  await it.close()
})

test('hide none that can come: what is missing is asked for by lot, zone by zone', async () => {
  const { it, founder, anna } = await project()
  for (let i = 0; i < 20; i++) await answered(anna, [naming(anna, 1000)])
  const missing = names(5)
  const row = { ...rowFor(founder, 'material', randomId()), chunks: missing }
  await answered(founder, [row])
  const asked = new Set<string>()
  for (let i = 0; i < 20; i++) {
    const { want } = await answered(founder, [])
    assert.ok(want.length <= 200)
    assert.is(new Set(want).size, want.length)
    for (const id of want) asked.add(id)
  }
  for (const id of missing) assert.ok(asked.has(id), 'asked for within twenty contacts')
  assert.ok(asked.size > 2000, 'and others each time')
  await it.close()
})

test('an erased row takes its own pieces along and none that another row names', async () => {
  const { it, founder } = await project()
  const pieces = await Promise.all(
    [300, 200].map(async size => {
      const bytes = randomBytes(size)
      return { bytes, id: toHex(await sha256(bytes)) }
    }),
  )
  for (const { id, bytes } of pieces) await sendSigned(founder, 'PUT', `chunks/${id}`, bytes)
  const [own, shared] = pieces.map(one => one.id)
  const first = { ...rowFor(founder, 'findings', randomId()), chunks: [own, shared], sealed: randomBytes(30) }
  const second = { ...rowFor(founder, 'findings', randomId()), chunks: [shared], sealed: randomBytes(30) }
  await answered(founder, [first, second])
  const prev = toHex(await sha256(first.sealed)).slice(0, 32)
  await answered(founder, [{ ...first, rev: 2, prev, gone: true, chunks: [], sealed: randomBytes(30) }])
  const left = await it.database.transaction(tx => tx.all<{ id: string }>('SELECT id FROM chunk'))
  assert.equal(
    left.map(one => one.id),
    [shared],
  )
  await it.close()
})

test.run()
