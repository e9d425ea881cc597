import 'fake-indexeddb/auto'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { type Bytes, concat, sha256 } from '../../src/crypto/bytes.ts'
import { newSession } from '../../src/domain/sessions/new-session.ts'
import { remove } from '../../src/members/change.ts'
import { newBody, type Write } from '../../src/merge/write.ts'
import { handOverFile, nowhereElse, takeHandOver } from '../../src/project/take-along/hand-over.ts'
import { eraseRow, writeRow } from '../../src/sync/rows.ts'
import { decodeCbor, encodeCbor } from '../../src/wire/cbor.ts'
import { limits } from '../../src/wire/limits.ts'
import { problemOfWork } from '../endpoint/endpoint-kit.ts'
import { zoneOf } from '../members/members-kit.ts'
import { sync, type Tablet } from '../project/tablet-kit.ts'
import { bytesOf, newNote, office, textAt, type } from './hand-over-kit.ts'

const test = suite('hand-over files')
const canary = 'Kanariefågeln Ansa sjöng om natten'
const none = { taken: 0, known: 0, locked: 0, erased: 0 }
const save = (tablet: Tablet) => handOverFile(tablet.project, { which: 'all' })
const take = (tablet: Tablet, file: Blob) => takeHandOver(tablet.project, file)

/** All that a device keeps of the project, to see that nothing of it changed. */
const kept = async ({ project }: Tablet): Promise<string> =>
  JSON.stringify((await project.device.rows.all(project.device.project)).map(({ id, lv, state }) => [id, lv, state]))

test('a note that a tablet could not send is taken in by the coordinator, sent by her, and everybody has it once', async () => {
  const { it, aino, ylva, bo } = await office()
  const note = await newNote(aino, 'skrivet utan nät')
  const file = await save(aino)
  assert.equal(await take(ylva, file), { ...none, taken: 1 })
  await sync(ylva)
  await sync(bo)
  assert.equal([await textAt(ylva, note), await textAt(bo, note)], [['skrivet utan nät'], ['skrivet utan nät']])
  await sync(aino)
  await sync(bo)
  assert.equal([await textAt(aino, note), await textAt(bo, note)], [['skrivet utan nät'], ['skrivet utan nät']])
  assert.is(bo.project.things.find({ kind: 'note' }).length, 1)
  await it.close()
})

test('a file taken in twice and by two people gives one note, and what both wrote after it stands in one text', async () => {
  const { it, aino, ylva, bo } = await office()
  const note = await newNote(aino, 'ett två tre')
  const file = await save(aino)
  assert.equal(await take(ylva, file), { ...none, taken: 1 })
  assert.equal(await take(ylva, file), { ...none, known: 1 })
  assert.equal(await take(bo, file), { ...none, taken: 1 })
  assert.equal(await take(aino, file), { ...none, known: 1 })
  await type(ylva, note, 'ett två tre fyra')
  await type(aino, note, 'noll ett två tre')
  for (const tablet of [ylva, bo, aino, ylva, bo, aino]) await sync(tablet)
  for (const tablet of [ylva, bo, aino]) assert.equal(await textAt(tablet, note), ['noll ett två tre fyra'])
  assert.equal(await take(bo, file), { ...none, known: 1 }, 'late')
  await it.close()
})

test('a title changed after the file was taken in is not undone when the tablet sends its own copy', async () => {
  const { it, aino, ylva } = await office()
  const session = await aino.project.create('session', newSession({ title: 'Den äldre rubriken' }))
  await take(ylva, await save(aino))
  await ylva.project.edit(session, { title: 'Den nyare rubriken' }, ylva.project.things.entry(session)?.view ?? 0)
  await sync(ylva)
  await sync(aino)
  await sync(ylva)
  for (const { project } of [aino, ylva]) {
    const thing = project.things.one('session', session)
    assert.is(thing?.values.title, 'Den nyare rubriken')
    assert.equal(thing?.conflicts, {})
  }
  await it.close()
})

test('what was erased in the meantime stays erased, also where only the endpoint knows of it', async () => {
  const { it, aino, ylva, bo } = await office()
  const note = await newNote(aino, 'skall bort')
  const file = await save(aino)
  await take(ylva, file)
  await sync(ylva)
  await ylva.project.erase(note)
  assert.equal(await take(ylva, file), { ...none, erased: 1 })
  await sync(ylva)
  assert.equal(await take(bo, file), { ...none, taken: 1 }, 'he has not heard of it')
  for (const tablet of [bo, aino, ylva]) await sync(tablet)
  for (const tablet of [bo, aino, ylva]) assert.equal(await textAt(tablet, note), [])
  assert.equal(await take(bo, file), { ...none, erased: 1 })
  await it.close()
})

test('an erasure that a tablet could not send travels in its file and is carried out for everybody', async () => {
  const { it, aino, ylva, bo } = await office()
  const note = await newNote(aino, 'skall bort')
  for (const tablet of [aino, ylva, bo]) await sync(tablet)
  await aino.project.erase(note)
  const file = await save(aino)
  await type(bo, note, 'skall bort, eller inte')
  assert.equal(await take(ylva, file), { ...none, taken: 1 })
  assert.equal(await take(ylva, file), { ...none, known: 1 })
  for (const tablet of [ylva, bo, ylva]) await sync(tablet)
  for (const tablet of [ylva, bo]) assert.equal(await textAt(tablet, note), [])
  await it.close()
})

test('the file of a device that was removed is adopted, though the keys have been changed since', async () => {
  const { it, aino, ylva, bo } = await office()
  const older = await newNote(aino, 'skickat förut')
  for (const tablet of [aino, ylva, bo]) await sync(tablet)
  await type(aino, older, 'skickat förut, och mer')
  const note = await newNote(aino, 'aldrig skickat')
  await remove(ylva.membership, { holders: [aino.membership.me.id] })
  assert.is(await problemOfWork(sync(aino)), 'device-removed')
  assert.is(aino.membership.state.holders.get(aino.membership.me.id)?.status, 'removed')
  await type(aino, note, 'aldrig skickat, och mer efteråt')
  const file = await save(aino)
  assert.equal(await take(ylva, file), { ...none, taken: 2 })
  assert.equal(await take(bo, file), { ...none, taken: 2 })
  for (const tablet of [ylva, bo, ylva]) await sync(tablet)
  for (const tablet of [ylva, bo]) {
    assert.equal(await textAt(tablet, note), ['aldrig skickat, och mer efteråt'])
    assert.equal(await textAt(tablet, older), ['skickat förut, och mer'])
  }
  await it.close()
})

test('a file from before a change of keys is read by whoever holds the former key through the present one', async () => {
  const { it, aino, ylva, bo, late } = await office()
  const note = await newNote(aino, 'under den gamla nyckeln')
  const file = await save(aino)
  await remove(ylva.membership, { holders: [bo.membership.me.id] })
  const eva = await late()
  assert.equal(await take(eva, file), { ...none, taken: 1 })
  await sync(eva)
  await sync(ylva)
  assert.equal(await textAt(ylva, note), ['under den gamla nyckeln'])
  await it.close()
})

test('rows of a zone that somebody may not read or write are counted as locked and change nothing', async () => {
  const { it, aino, kim } = await office()
  await newNote(aino, 'för intervjuarna')
  const before = await kept(kim)
  assert.equal(await take(kim, await save(aino)), { ...none, locked: 1 })
  assert.is(await kept(kim), before)
  await it.close()
})

test('nothing that was written can be read in the file, and its sum and its rows are all there is', async () => {
  const { it, aino } = await office()
  await newNote(aino, canary)
  const bytes = await bytesOf(await save(aino))
  const text = Buffer.from(bytes).toString('latin1')
  for (const word of [...canary.split(' '), 'note', 'session', 'Aino'])
    assert.not.ok(text.includes(Buffer.from(word).toString('latin1')), word)
  const inside = decodeCbor(bytes.subarray(51)) as { rows: object[] }
  assert.equal(Object.keys(inside.rows[0] ?? {}).sort(), ['chunks', 'epoch', 'gone', 'id', 'sealed', 'zone'])
  await it.close()
})

/** A file of the same form with other content and a sum that fits. */
async function rewritten(file: Bytes, change: (content: Record<string, never>) => unknown): Promise<Bytes> {
  const body = encodeCbor(change(decodeCbor(file.subarray(51)) as Record<string, never>) as never)
  return concat(file.subarray(0, 19), await sha256(body), body)
}

test('a file that is damaged, cut, foreign, newer or too large is named so, and nothing is changed', async () => {
  const [{ it, aino, ylva }, elsewhere] = [await office(), await office()]
  await newNote(aino, 'heil')
  const file = await bytesOf(await save(aino))
  const before = await kept(ylva)
  const told = (bytes: Uint8Array<ArrayBuffer>) => problemOfWork(take(ylva, new Blob([bytes])))
  for (let at = 0; at < file.length; at += 7)
    assert.is(await told(file.map((byte, i) => (i === at ? byte ^ (1 << (at % 8)) : byte))), 'file-damaged', `${at}`)
  for (const length of [0, 10, 19, 51, file.length - 1]) assert.is(await told(file.slice(0, length)), 'file-damaged')
  assert.is(await told(concat(file, new Uint8Array(1))), 'file-damaged')
  assert.is(await told(await rewritten(file, old => ({ ...old, v: 3, more: 'of it' }))), 'file-newer')
  assert.is(await told(await rewritten(file, old => ({ ...old, rows: 'none' }))), 'file-damaged')
  await newNote(elsewhere.aino, 'annanstans')
  assert.is(await told(await bytesOf(await save(elsewhere.aino))), 'file-foreign')
  assert.is(await told(new Uint8Array(limits.handOver + 1)), 'file-beyond')
  assert.is(await kept(ylva), before)
  await it.close()
  await elsewhere.it.close()
})

test('a row that was altered on purpose, or put under another id, does not open; the others are taken in', async () => {
  const { it, aino, ylva } = await office()
  const [one, two, three] = [await newNote(aino, 'ett'), await newNote(aino, 'två'), await newNote(aino, 'tre')]
  const file = await bytesOf(await save(aino))
  const altered = await rewritten(file, old => ({
    ...old,
    rows: (old.rows as unknown as { id: string; gone: boolean }[]).map(row =>
      row.id === one ? { ...row, id: two.replace(/^./, 'f') } : row.id === two ? { ...row, gone: true } : row,
    ),
  }))
  assert.equal(await take(ylva, new Blob([altered])), { ...none, taken: 1, locked: 2 })
  assert.equal([await textAt(ylva, one), await textAt(ylva, two), await textAt(ylva, three)], [[], [], ['tre']])
  await it.close()
})

test('the key of one zone gives no say in another: a row of the same id but another zone is not taken in', async () => {
  const { it, aino, bo, ylva } = await office()
  const note = await newNote(aino, 'i intervjuerna')
  await take(ylva, await save(aino))
  const writes: Write[] = [{ do: 'text', name: 'text', value: 'smugglat' }]
  const place = { id: note, zone: zoneOf(bo.membership.state, 'findings') }
  await writeRow(bo.project.device, { ...place, view: newBody('note', 1), writes, by: 'bo' })
  assert.equal(await take(ylva, await save(bo)), { ...none, locked: 1 })
  await eraseRow(bo.project.device, note)
  assert.equal(await take(ylva, await save(bo)), { ...none, locked: 1 })
  assert.equal(await textAt(ylva, note), ['i intervjuerna'])
  await it.close()
})

test('a device may be left once all of it is sent or lies in a file, and not before', async () => {
  const { it, aino } = await office()
  await sync(aino)
  assert.is(await nowhereElse(aino.project), 0)
  const note = await newNote(aino, 'ännu här')
  assert.is(await nowhereElse(aino.project), 1)
  await save(aino)
  assert.is(await nowhereElse(aino.project), 0)
  await type(aino, note, 'ännu här, och mer')
  assert.is(await nowhereElse(aino.project), 1)
  await sync(aino)
  assert.is(await nowhereElse(aino.project), 0)
  await it.close()
})

test('a file can hold one session alone', async () => {
  const { it, aino, ylva } = await office()
  const session = await aino.project.create('session', newSession({ title: 'Torsdag' }))
  const note = await newNote(aino, 'hör dit', session)
  const other = await newNote(aino, 'hör annanstans')
  const file = await handOverFile(aino.project, { which: 'waiting', session })
  assert.equal(await take(ylva, file), { ...none, taken: 2 })
  assert.equal([await textAt(ylva, note), await textAt(ylva, other)], [['hör dit'], []])
  assert.equal(await take(ylva, await handOverFile(aino.project, { which: 'held' })), none)
  await it.close()
})

test.run()
