import { readFileSync } from 'node:fs'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { concat, fromHex, randomBytes, randomId, toHex } from '../../src/crypto/bytes.ts'
import { openErasures } from '../../src/endpoint/lists/erasures.ts'
import { sendSigned } from '../../src/members/membership.ts'
import { answerIdOf } from '../../src/wire/receipt.ts'
import { encodeRound } from '../../src/wire/rounds.ts'
import { answerSizes, sealOverhead } from '../../src/wire/survey-seal.ts'
import type { Endpoint } from '../endpoint/endpoint-kit.ts'
import { project, zoneOf } from '../endpoint/endpoint-site.ts'
import { freshFile } from '../endpoint/places-kit.ts'
import { cellsOf, rankCorrelation } from '../endpoint/sqlite-pages.ts'

const test = suite('the order in which answers came')

const times = 200
/** Of 200 things in an order drawn by lot this is passed once in some 10,000 looks. */
const chance = 4 / Math.sqrt(times - 1)

type Sent = { id: string; receipt: Uint8Array<ArrayBuffer>; trace: Buffer }

async function sendOne(it: Endpoint, round: string): Promise<Sent> {
  const receipt = randomBytes(16)
  const id = await answerIdOf(receipt)
  const sealed = randomBytes(answerSizes[0] + sealOverhead)
  const body = concat(fromHex(id), sealed)
  const answer = await it.app.request(`/api/rounds/${round}/answers`, { method: 'POST', body })
  assert.is(answer.status, 204)
  return { id, receipt, trace: Buffer.from(sealed.subarray(-24)) }
}

/** Every way in which the file may tell an order: where ids and bytes lie, in which page, where in it, and what they flow over to. */
function looks(path: string, sent: readonly { find: Buffer }[]): Record<string, number> {
  const cells = cellsOf(path)
  const found = sent.map(({ find }) => cells.find(cell => cell.bytes.includes(find)))
  assert.is(found.filter(Boolean).length, sent.length, 'all of them are in the file')
  const of = (value: (cell: NonNullable<(typeof found)[number]>) => number) =>
    rankCorrelation(found.map(cell => (cell ? value(cell) : 0)))
  return {
    page: of(cell => cell.page),
    offset: of(cell => cell.offset),
    overflow: of(cell => cell.overflow[0] ?? 0),
    length: of(cell => cell.bytes.length),
  }
}

async function tellsNothing(it: Endpoint, sent: readonly Sent[], when: string): Promise<void> {
  const path = await it.copy()
  const ways = {
    ids: looks(
      path,
      sent.map(one => ({ find: Buffer.from(one.id) })),
    ),
    bytes: looks(
      path,
      sent.map(one => ({ find: one.trace })),
    ),
  }
  for (const [what, found] of Object.entries(ways))
    for (const [way, value] of Object.entries(found))
      assert.ok(Math.abs(value) < chance, `${when}: ${way} of ${what} tells the order: ${value.toFixed(3)}`)
}

test('nothing in the file tells in which order answers came or were taken back, whatever becomes of them', async () => {
  const list = freshFile()
  const { it, founder } = await project({ erasures: openErasures(list) })
  const round = randomId()
  const put = async (closed: boolean) => {
    const says = { zone: zoneOf(founder, 'answers'), k: 5, closed, content: randomId(), form: randomBytes(300) }
    const answer = await sendSigned(founder, 'PUT', `rounds/${round}`, encodeRound(says))
    assert.is(answer.status, 204)
  }
  await put(false)
  const sent: Sent[] = []
  for (let i = 0; i < times; i++) sent.push(await sendOne(it, round))
  await tellsNothing(it, sent, 'open, released as they came')
  const back = sent.filter((_, i) => i % 2 === 0)
  for (const { receipt } of back)
    assert.is((await it.app.request(`/api/rounds/${round}/taken-back`, { method: 'POST', body: receipt })).status, 204)
  const path = await it.copy()
  const takenBack = looks(
    path,
    back.map(({ receipt }) => ({ find: Buffer.from(toHex(receipt)) })),
  )
  for (const [way, value] of Object.entries(takenBack))
    assert.ok(Math.abs(value) < 4 / Math.sqrt(back.length - 1), `${way} tells what was taken back when: ${value}`)
  for (const { trace } of back) assert.not.ok(readFileSync(path).includes(trace), 'a byte of it is left')
  await put(true)
  await tellsNothing(
    it,
    sent.filter((_, i) => i % 2 === 1),
    'closed',
  )
  const lines = readFileSync(`${list}.answers`, 'utf8').split('\n').filter(Boolean)
  assert.equal(lines, [...lines].sort(), 'the list beside the database lies by its receipts')
  await it.close()
})

test('an answer of any size lies in places of one size, and comes back whole', async () => {
  const { it, founder } = await project()
  const round = randomId()
  const says = { zone: zoneOf(founder, 'answers'), k: 5, closed: false, content: randomId(), form: randomBytes(300) }
  await sendSigned(founder, 'PUT', `rounds/${round}`, encodeRound(says))
  const sent = new Map<string, string>()
  for (const size of [...answerSizes, ...answerSizes, ...answerSizes, ...answerSizes]) {
    const [id, sealed] = [randomBytes(16), randomBytes(size + sealOverhead)]
    sent.set(toHex(id), toHex(sealed))
    await it.app.request(`/api/rounds/${round}/answers`, { method: 'POST', body: concat(id, sealed) })
  }
  await sendSigned(founder, 'PUT', `rounds/${round}`, encodeRound({ ...says, closed: true }))
  const { readReleased } = await import('../../src/wire/rounds.ts')
  const page = readReleased((await sendSigned(founder, 'GET', `rounds/${round}/answers?after=`)).body)
  assert.is(page.length, sent.size)
  for (const { id, sealed } of page) assert.is(toHex(sealed), sent.get(id))
  await it.close()
})

test.run()
