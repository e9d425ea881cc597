import { appendFileSync, readFileSync, writeFileSync } from 'node:fs'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { randomBytes, randomId, sha256, toHex } from '../../src/crypto/bytes.ts'
import { type Erasures, openErasures } from '../../src/endpoint/lists/erasures.ts'
import { linesIn } from '../../src/endpoint/lists/lines-in.ts'
import type { Membership } from '../../src/members/membership.ts'
import { decodeAnswer, type Exchanged } from '../../src/wire/row.ts'
import type { Endpoint } from './endpoint-kit.ts'
import { exchange, project, rowFor } from './endpoint-site.ts'
import { freshFile } from './places-kit.ts'

const test = suite('tombstones of a changed app')

const opened: Erasures[] = []
/** A list of erasures that is closed when all is done. */
function listAt(path: string): Erasures {
  const list = openErasures(path)
  opened.push(list)
  return list
}
test.after(async () => {
  for (const list of opened) await list.close()
})

const answered = async (m: Membership, rows: object[]): Promise<Exchanged> =>
  decodeAnswer((await exchange(m, rows)).body) as Exchanged

const prevOf = async (sealed: Uint8Array) => toHex(await sha256(sealed)).slice(0, 32)
const linesOf = (path: string) => readFileSync(path, 'utf8').split('\n').filter(Boolean)
const grave = (m: Membership) => ({ ...rowFor(m, 'findings', randomId()), gone: true, sealed: randomBytes(60) })
const room = (it: Endpoint) =>
  it.database.transaction(async tx => Number((await tx.get<{ bytes: number }>('SELECT bytes FROM room'))?.bytes ?? 0))
const stored = (it: Endpoint, id: string) =>
  it.database.transaction(async tx => ({
    ...(await tx.get<{ gone: number; rev: number }>('SELECT gone, rev FROM row WHERE id = ?', id)),
  }))

test('the same tombstone a hundred times is one line of the list, and no more room', async () => {
  const list = freshFile()
  const { it, founder } = await project({ erasures: listAt(list) })
  const one = grave(founder)
  await answered(founder, [one])
  const before = await room(it)
  for (let i = 0; i < 20; i++) await answered(founder, [one, one, one, one, one])
  assert.is(await room(it), before)
  assert.is(linesOf(list).length, 1)
  await it.close()
})

test('a device erases so many rows a day; what it sends beyond that waits, and words go on', async () => {
  const { it, founder } = await project()
  let taken = 0
  for (let i = 0; i < 6; i++) {
    const rows = Array.from({ length: 1000 }, () => grave(founder))
    taken += (await answered(founder, rows)).accepted.length
  }
  assert.is(taken, 5000)
  const words = rowFor(founder, 'findings', randomId())
  const answer = await answered(founder, [grave(founder), words])
  assert.equal([answer.accepted.map(one => one.id), answer.full], [[words.id], undefined])
  it.clock.now += 86_400_000
  assert.is((await answered(founder, [grave(founder)])).accepted.length, 1)
  await it.close()
})

test('when the room is used up, tombstones of rows that never were wait; those that erase something do not', async () => {
  const { it, founder } = await project({ quota: 50_000 })
  const live = { ...rowFor(founder, 'findings', randomId()), sealed: randomBytes(60_000) }
  assert.is((await answered(founder, [live])).accepted.length, 1)
  const before = await room(it)
  const made = await answered(founder, [grave(founder), { ...grave(founder), sealed: randomBytes(60_000) }])
  assert.equal([made.accepted, made.full, await room(it)], [[], true, before])
  const true1 = { ...live, rev: 2, prev: await prevOf(live.sealed), gone: true, sealed: randomBytes(60) }
  assert.is((await answered(founder, [true1])).accepted.length, 1)
  assert.ok((await room(it)) < 1000)
  await it.close()
})

test('one’s own sealed bytes sent back as an erasure erase nothing, now or after a restart', async () => {
  const list = freshFile()
  const { it, founder, anna } = await project({ erasures: listAt(list) })
  const live = rowFor(anna, 'findings', randomId())
  await answered(anna, [live])
  for (const rev of [1, 2, 2 ** 50]) {
    const lie = { ...live, rev, gone: true }
    assert.equal((await answered(founder, [lie])).accepted, [], String(rev))
  }
  assert.equal((await answered(founder, [{ ...live, chunks: ['c'.repeat(64)] }])).accepted, [])
  await it.restore(await it.copy())
  assert.equal(await stored(it, live.id), { gone: 0, rev: 1 })
  // Said again as it was, it is known.
  assert.is((await answered(anna, [live])).accepted.length, 1)
  await it.close()
})

test('what is erased stays erased; a tombstone in the place of rubbish goes into the list too, and holds after a restore', async () => {
  const list = freshFile()
  const { it, founder, anna } = await project({ erasures: listAt(list) })
  const live = rowFor(anna, 'findings', randomId())
  await answered(anna, [live])
  const copy = await it.copy()
  const rubbish = { ...live, rev: 2, prev: await prevOf(live.sealed), gone: true, sealed: randomBytes(60) }
  await answered(founder, [rubbish])
  const prev = await prevOf(rubbish.sealed)
  assert.equal((await answered(founder, [{ ...live, rev: 3, prev, sealed: randomBytes(60) }])).accepted, [])
  const huge = { ...rubbish, rev: 3, prev, sealed: randomBytes(9000) }
  assert.equal((await answered(founder, [huge])).accepted, [], 'a tombstone is short')
  const long = { ...grave(founder), sealed: randomBytes(9000) }
  const why = (await answered(founder, [long])).rejected.map(one => one.why)
  assert.equal(why, ['too-big'], 'of what never was, too')
  const named = { ...rubbish, rev: 3, prev, sealed: randomBytes(60), chunks: ['c'.repeat(64)] }
  assert.equal((await answered(founder, [named])).accepted, [], 'and names nothing')
  assert.is((await answered(anna, [{ ...rubbish, rev: 3, prev, sealed: randomBytes(60) }])).accepted.length, 1)
  await it.restore(copy)
  assert.equal(await stored(it, live.id), { gone: 1, rev: 3 })
  await it.close()
})

test('an erasure whose line was not written when the process ended is written at the next start', async () => {
  const list = freshFile()
  let broken = true
  const honest = listAt(list)
  const erasures = {
    ...honest,
    add: (rows: Parameters<typeof honest.add>[0]) => (broken ? Promise.reject(new Error('disk')) : honest.add(rows)),
  }
  const { it, founder } = await project({ erasures })
  const one = grave(founder)
  assert.is((await exchange(founder, [one])).status, 500)
  broken = false
  await it.restore(await it.copy())
  assert.is(linesOf(list).length, 1)
  await it.close()
})

test('a list of erasures with rubbish, lines without an end and lines of other kinds stops no start', async () => {
  const list = freshFile()
  const { it, founder, anna } = await project({ erasures: listAt(list) })
  const live = rowFor(anna, 'findings', randomId())
  await answered(anna, [live])
  const copy = await it.copy()
  await answered(founder, [{ ...live, rev: 2, prev: await prevOf(live.sealed), gone: true, sealed: randomBytes(60) }])
  const good = readFileSync(list, 'utf8')
  const lie = (change: object) => JSON.stringify({ ...JSON.parse(good.trim()), ...change })
  const bad = ['{', 'null', '[]', '"x"', lie({ rev: 'x' }), lie({ rev: -1 }), lie({ sealed: 7 }), lie({ chunks: 'x' })]
  writeFileSync(list, `${bad.join('\n')}\n${'x'.repeat(3_000_000)}\n${good}`)
  appendFileSync(list, `${'{"project":"'}${'y'.repeat(3_000_000)}`)
  await it.restore(copy)
  assert.is(Number((await stored(it, live.id)).gone), 1)
  assert.is(await openErasures(list).damaged(), bad.length + 2)
  await it.close()
})

test('a list is read in parts of bounded length, wherever they end', async () => {
  const file = freshFile()
  const lines = Array.from({ length: 5000 }, (_, i) => 'ä'.repeat(i % 97))
  writeFileSync(file, lines.join('\n'))
  const found: string[] = []
  for await (const line of linesIn(file, 1000)) found.push(line)
  assert.equal(found, lines)
  writeFileSync(file, `kort\n${'z'.repeat(1_000_000)}\nslut`)
  const cut: number[] = []
  for await (const line of linesIn(file, 1000)) cut.push(line.length)
  assert.is(cut.length, 3)
  assert.ok(Math.max(...cut) <= 1001)
  for await (const _ of linesIn(freshFile(), 10)) assert.unreachable()
})

test.run()
