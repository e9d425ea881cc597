import 'fake-indexeddb/auto'
import { existsSync, readFileSync } from 'node:fs'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { type Bytes, concat, fromHex, randomBytes, randomId, toHex } from '../../src/crypto/bytes.ts'
import { openErasures } from '../../src/endpoint/lists/erasures.ts'
import { makePaper } from '../../src/members/invite.ts'
import { type Membership, sendSigned } from '../../src/members/membership.ts'
import { openProject } from '../../src/project/open-project.ts'
import { openAnswers } from '../../src/project/surveys/round-sync.ts'
import { backupFile, openBackup } from '../../src/project/take-along/backup.ts'
import { openDatabase } from '../../src/storage/database.ts'
import { dexieLog } from '../../src/storage/log.ts'
import { answerIdOf } from '../../src/wire/receipt.ts'
import { encodeRound, readKnownRounds, readReleased } from '../../src/wire/rounds.ts'
import { answerSizes, sealOverhead } from '../../src/wire/survey-seal.ts'
import { deviceWith, type Endpoint, sendTo } from '../endpoint/endpoint-kit.ts'
import { problemIn, project, zoneOf } from '../endpoint/endpoint-site.ts'
import { freshFile } from '../endpoint/places-kit.ts'
import { close, given, said, sendAnswers, sync, takeBackAt, withRound } from './round-kit.ts'

const test = suite('taking an answer back')

const sealed = (): Bytes => randomBytes(answerSizes[0] + sealOverhead)
const put = async (m: Membership, round: string, over: object = {}): Promise<void> => {
  const said = { zone: zoneOf(m, 'answers'), k: 5, closed: false, content: randomId(), form: randomBytes(300), ...over }
  assert.is((await sendSigned(m, 'PUT', `rounds/${round}`, encodeRound(said))).status, 204)
}
const known = async (m: Membership) => readKnownRounds((await sendSigned(m, 'GET', 'rounds')).body)[0]
const released = async (m: Membership, round: string) =>
  readReleased((await sendSigned(m, 'GET', `rounds/${round}/answers?after=`)).body)

type Given = { readonly receipt: Bytes; readonly id: string; readonly body: Bytes; readonly sealed: Bytes }
const post = (it: Endpoint, round: string, body: Bytes) =>
  it.app.request(`/api/rounds/${round}/answers`, { method: 'POST', body })

/** Sends so many answers to a round. */
async function answers(it: Endpoint, round: string, count: number): Promise<Given[]> {
  const all: Given[] = []
  for (let i = 0; i < count; i++) {
    const receipt = randomBytes(16)
    const [id, one] = [await answerIdOf(receipt), sealed()]
    const body = concat(fromHex(id), one)
    assert.is((await post(it, round, body)).status, 204)
    all.push({ receipt, id, body, sealed: one })
  }
  return all
}

async function opened(over: object = {}, setting: object = {}) {
  const site = await project(setting)
  const round = randomId()
  await put(site.founder, round, over)
  return { ...site, round }
}

/** All bytes the endpoint's database has on disk. */
async function diskOf(it: Endpoint): Promise<Buffer> {
  const sql = "SELECT file FROM pragma_database_list WHERE name = 'main'"
  const file = (await it.database.transaction(tx => tx.get<{ file: string }>(sql)))?.file ?? ''
  return Buffer.concat([file, `${file}-wal`, `${file}-journal`].filter(existsSync).map(path => readFileSync(path)))
}

/** How many pieces of 32 bytes of a sealed answer lie there. */
const piecesIn = (disk: Buffer, one: Bytes): number => {
  let count = 0
  for (let at = 0; at + 32 <= one.length; at += 32) if (disk.includes(Buffer.from(one.subarray(at, at + 32)))) count++
  return count
}

test('not a byte of an answer that was taken back is left in the endpoint’s file, free pages or journal', async () => {
  const { it, round } = await opened()
  const all = await answers(it, round, 60)
  const gone = all.filter((_, at) => at % 3 === 0)
  const before = await diskOf(it)
  for (const one of gone) assert.ok(piecesIn(before, one.sealed) > 50, 'what is there must be found')
  for (const one of gone) assert.is((await takeBackAt(it, round, one.receipt)).status, 204)
  const after = await diskOf(it)
  assert.equal(
    gone.map(one => piecesIn(after, one.sealed)),
    gone.map(() => 0),
  )
  assert.ok(piecesIn(after, all[1]?.sealed ?? sealed()) > 50, 'the others stand')
  await it.close()
})

test('taken back twice it is the same; sent again it is refused; a code nobody has erases nothing', async () => {
  const { it, founder, round } = await opened()
  const [one, ...others] = await answers(it, round, 6)
  if (!one) throw new Error('no answer')
  assert.is(await problemIn(await takeBackAt(it, round, randomBytes(16))), '404 no-answer')
  assert.is(await problemIn(await takeBackAt(it, randomId(), one.receipt)), '404 no-answer')
  for (const length of [0, 15]) assert.is((await takeBackAt(it, round, randomBytes(length))).status, 422)
  assert.is((await takeBackAt(it, round, randomBytes(17))).status, 413)
  for (let time = 0; time < 2; time++) assert.is((await takeBackAt(it, round, one.receipt)).status, 204)
  assert.is(await problemIn(await post(it, round, one.body)), '409 taken-back')
  await put(founder, round, { closed: true })
  assert.equal(
    (await released(founder, round)).map(({ id }) => id),
    others.map(({ id }) => id).sort(),
  )
  assert.is(await problemIn(await post(it, round, one.body)), '409 taken-back', 'also when the round is closed')
  await it.close()
})

test('who knows the id of an answer, as the endpoint and the coordinators do, cannot take it back with it', async () => {
  const { it, founder, round } = await opened()
  const all = await answers(it, round, 5)
  await put(founder, round, { closed: true })
  for (const { id } of await released(founder, round)) assert.is((await takeBackAt(it, round, fromHex(id))).status, 404)
  assert.is((await released(founder, round)).length, all.length)
  await it.close()
})

test('of an answer taken back before anybody could read it nobody hears; told is only what was handed out', async () => {
  const { it, founder, round } = await opened()
  const all = await answers(it, round, 12)
  const out = new Set((await released(founder, round)).map(({ id }) => id))
  const [waiting, read] = [all.filter(one => !out.has(one.id)), all.filter(one => out.has(one.id))]
  for (const one of [waiting[0], waiting[1], read[0]]) await takeBackAt(it, round, one?.receipt ?? randomBytes(16))
  const told = await known(founder)
  assert.equal(
    told?.takenBack.map(one => toHex(one)),
    [toHex(read[0]?.receipt ?? randomBytes(16))],
  )
  await it.close()
})

test('taking back never shows fewer than k: counts stay in steps, and what is left of a small round is not handed out', async () => {
  const { it, founder, round } = await opened()
  const all = await answers(it, round, 6)
  await put(founder, round, { closed: true })
  const seen: unknown[] = []
  for (const one of all.slice(0, 3)) {
    await takeBackAt(it, round, one.receipt)
    const told = await known(founder)
    seen.push([told?.arrived, told?.released, (await released(founder, round)).length])
  }
  assert.equal(seen, [
    [5, 5, 5],
    [0, 0, 0],
    [0, 0, 0],
  ])
  await it.close()
})

test('answers that were taken back make no room for more', async () => {
  const { it, round } = await opened()
  const [one] = await answers(it, round, 1)
  await takeBackAt(it, round, one?.receipt ?? randomBytes(16))
  const fill = `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 19999)
    INSERT INTO answer_place (round, place, id, part, released, receipt) SELECT ?, 1000 + i, 'x' || i, '00', '0', 'y' FROM n`
  await it.database.transaction(tx => tx.run(fill, round))
  assert.is(await problemIn(await post(it, round, concat(randomBytes(16), sealed()))), '429 too-many')
  await it.close()
})

test('an older copy of the database does not bring back an answer that was taken back, and its sender cannot either', async () => {
  const list = freshFile()
  const { it, founder, round } = await opened({}, { erasures: openErasures(list) })
  const early = await it.copy()
  const all = await answers(it, round, 7)
  const [one] = all
  if (!one) throw new Error('no answer')
  const copy = await it.copy()
  await put(founder, round, { closed: true })
  await takeBackAt(it, round, one.receipt)
  await takeBackAt(it, round, all[1]?.receipt ?? randomBytes(16))
  await it.restore(copy)
  assert.is(piecesIn(await diskOf(it), one.sealed), 0, 'before any device has been in contact')
  assert.is(await problemIn(await post(it, round, one.body)), '409 taken-back')
  assert.is((await known(founder))?.takenBack.length, 2, 'devices that had it are still told')
  await it.restore(early)
  assert.is(await problemIn(await post(it, round, one.body)), '409 taken-back', 'also where it never was')
  const lines = readFileSync(`${list}.answers`, 'utf8').trim().split('\n')
  assert.equal(lines, [...lines].sort(), 'the list tells no order')
  assert.equal(Object.keys(JSON.parse(lines[0] ?? '{}')), ['round', 'receipt', 'released'])
  await it.close()
})

test('a device that had fetched it lets it go at its next contact: from its disk, the result and the files it writes', async () => {
  const { it, ylva, round } = await withRound()
  const receipts = await sendAnswers(it, ylva, round, [1, 2, 3, 4, 5, 5].map(said))
  await close(ylva, round)
  await sync(ylva)
  assert.equal(given(ylva, round), [1, 2, 3, 4, 5, 5])
  await takeBackAt(it, round, receipts[2] ?? randomBytes(16))
  assert.equal(given(ylva, round), [1, 2, 3, 4, 5, 5], 'not before it has been in contact')
  await sync(ylva)
  assert.equal(given(ylva, round), [1, 2, 4, 5, 5])
  const gone = await answerIdOf(receipts[2] ?? randomBytes(16))
  assert.not.ok((await ylva.db.answer.toArray()).some(({ id }) => id === gone))
  assert.equal(ylva.project.answers.answers(round).length, 5, 'what is shown and written from now on is made of these')
  await sync(ylva)
  assert.equal(given(ylva, round), [1, 2, 4, 5, 5])
  await it.close()
})

test('a device that begins with an older backup file lets it go too, once it is in contact', async () => {
  const { it, ylva, round } = await withRound()
  const code = await makePaper([ylva.membership])
  const receipts = await sendAnswers(it, ylva, round, [1, 2, 3, 4, 5, 5].map(said))
  await close(ylva, round)
  await sync(ylva)
  const file = await backupFile(ylva.db, ylva.project, true)
  await takeBackAt(it, round, receipts[0])
  const db = openDatabase(`from a backup ${randomId()}`)
  const context = { ...deviceWith(sendTo(it)), store: dexieLog(db) }
  const membership = await openBackup(db, context, { file, code })
  const back = { db, membership, project: openProject(db, membership, () => undefined) }
  await back.project.things.fill()
  await openAnswers(db, back.project)
  assert.equal(given(back, round), [1, 2, 3, 4, 5, 5])
  await sync(back)
  assert.equal(given(back, round), [2, 3, 4, 5, 5])
  await it.close()
})

test('an endpoint that makes up receipts takes no answer away from a device', async () => {
  const { it, ylva, round } = await withRound()
  await sendAnswers(it, ylva, round, [1, 2, 3, 4, 5].map(said))
  await close(ylva, round)
  await sync(ylva)
  const [stored] = await ylva.db.answer.toArray()
  const sql = 'UPDATE answer_place SET receipt = ? WHERE round = ? AND id = ?'
  await it.database.transaction(tx => tx.run(sql, stored?.id ?? '', round, stored?.id ?? ''))
  await sync(ylva)
  assert.equal(given(ylva, round), [1, 2, 3, 4, 5])
  await it.close()
})

test.run()
