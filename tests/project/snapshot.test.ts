import 'fake-indexeddb/auto'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { randomId } from '../../src/crypto/bytes.ts'
import { eraseWhole } from '../../src/project/things/erase.ts'
import { dropZone } from '../../src/storage/drop-zone.ts'
import { partOf } from '../../src/storage/snapshot.ts'
import { newNote, office, type } from '../files/hand-over-kit.ts'
import { desk, hard, ids, isHeld, MANY, opened, readAnew, textOf, words } from './snapshot-kit.ts'
import { sync, type Tablet } from './tablet-kit.ts'

const test = suite('the snapshot of a project')

test('what comes out of it is what the rows say: values, versions beside each other, files, what was removed, what is one’s own', async () => {
  const them = await desk()
  const { it, ylva } = them
  const { apart, away, file, given, waits } = await hard(them)
  const held = await opened(ylva)
  for (const id of [apart, away, file, given]) assert.ok(isHeld(held, id))
  assert.not(isHeld(held, waits), 'what waits is read for itself')
  const anew = await readAnew(ylva)
  const all = await ids(ylva)
  assert.ok(all.length > MANY)
  for (const id of all) {
    assert.equal(words(held, id), words(anew, id))
    const [one, other] = [held.project.things.entry(id), anew.project.things.entry(id)]
    assert.equal([one?.within, one?.chunks, one?.unread], [other?.within, other?.chunks, other?.unread])
  }
  assert.is(held.project.things.one('note', apart)?.conflicts.question?.length, 2)
  assert.equal(held.project.things.partsOf('session'), [away])
  assert.is(held.project.things.one('contribution', given)?.mine, true)
  assert.equal(held.project.things.standing(), anew.project.things.standing())
  await held.project.restore(away)
  assert.is(textOf(held, away), 'borttagen')
  await it.close()
})

test('what is written after it was opened builds on what was shown, as if each row had been read', async () => {
  const { it, ylva, bo } = await desk()
  const [note, other] = [await newNote(ylva, 'ett två tre'), await newNote(ylva, '')]
  const third = await newNote(ylva, 'ett')
  for (const tablet of [ylva, bo]) await sync(tablet)
  await ylva.project.things.snapshot.now()
  const held = await opened(ylva)
  // In one process all devices would count as the same run of the app.
  held.project.device.newActor = () => randomId()
  const viewOf = (tablet: Tablet, id: string) => tablet.project.things.entry(id)?.view ?? 0
  const [shown, shownOther, shownThird] = [viewOf(held, note), viewOf(held, other), viewOf(held, third)]
  await type(bo, note, 'ett två tre fyra')
  await type(bo, third, 'ett två')
  await bo.project.edit(other, { question: 'hans' }, viewOf(bo, other))
  for (const tablet of [bo, held]) await sync(tablet)
  assert.is(textOf(held, note), 'ett två tre fyra')
  // A screen that still shows the words from before.
  await held.project.edit(note, { text: 'noll ett två tre' }, shown)
  assert.is(textOf(held, note), 'noll ett två tre fyra')
  await held.project.edit(other, { question: 'hennes' }, shownOther)
  assert.is(held.project.things.one('note', other)?.conflicts.question?.length, 2, 'she had not seen his')
  await held.project.edit(third, { question: 'ny' }, shownThird)
  assert.equal(held.project.things.one('note', third)?.conflicts, {}, 'she had seen what stood there')
  await it.close()
})

test('what is erased is in no part of it when its erasure is told, and comes back by none that was begun before', async () => {
  const { it, ylva } = await desk()
  const id = await newNote(ylva, 'ska bort')
  await sync(ylva)
  const says = async (what: string) => {
    const parts = await ylva.db.part.toArray()
    const plain = await Promise.all(parts.map(({ sealed }) => ylva.membership.context.vault.open(sealed)))
    return plain.some(bytes => new TextDecoder().decode(bytes).includes(what))
  }
  await ylva.project.things.snapshot.now()
  assert.ok(await says('ska bort'))
  const following = ylva.project.things.snapshot.now()
  await eraseWhole(ylva.project, id)
  assert.not(await says('ska bort'))
  await following
  // Also while nobody has heard of the erasure, the part it took along is made again.
  await ylva.project.things.snapshot.now()
  const offline = await opened(ylva)
  const rest = offline.project.things.find({ kind: 'note' })
  assert.ok(rest.length > 0)
  for (const one of rest) assert.ok(isHeld(offline, one.id))
  await sync(ylva)
  assert.not(await says('ska bort'))
  await ylva.project.things.snapshot.now()
  assert.not(await says('ska bort'))
  assert.is((await opened(ylva)).project.things.entry(id)?.thing, undefined)
  await it.close()
})

test('an erasure costs the next opening no more than the part it took along', async () => {
  const { it, ylva } = await desk()
  const id = await newNote(ylva, 'ska bort')
  await sync(ylva)
  await ylva.project.things.snapshot.now()
  const parts = await ylva.db.part.count()
  await eraseWhole(ylva.project, id)
  assert.is(await ylva.db.part.count(), parts - 1)
  // The app is killed before the part is made again.
  const after = await opened(ylva)
  const notes = after.project.things.find({ kind: 'note' })
  assert.is(notes.length, MANY)
  const [held, read] = [notes.filter(one => isHeld(after, one.id)), notes.filter(one => !isHeld(after, one.id))]
  assert.ok(held.length > MANY * 0.9)
  assert.ok(read.every(one => partOf(one.id) === partOf(id)))
  await after.project.things.snapshot.now()
  assert.is(await ylva.db.part.count(), parts)
  await it.close()
})

test('what leaves the device with a zone leaves it too, and all else is still there', async () => {
  const { it, ylva } = await desk()
  const id = await newNote(ylva, 'av ett annat rum')
  await sync(ylva)
  await ylva.project.things.snapshot.now()
  const zone = ylva.project.things.entry(id)?.zone ?? ''
  const { project } = ylva.membership
  const dropped = await dropZone(ylva.db, { project, zone }, row => row.id !== id)
  assert.equal(dropped.ids, [id])
  const after = await opened(ylva)
  assert.is(after.project.things.entry(id), undefined)
  assert.is(after.project.things.find({ kind: 'note' }).length, MANY)
  await it.close()
})

test('a part that is damaged, is another’s, is of another place or is missing costs time and no thing', async () => {
  const { it, ylva, bo } = await desk()
  await ylva.project.things.snapshot.now()
  const parts = await ylva.db.part.toArray()
  const [first, second] = parts
  if (!first || !second) throw new Error('no parts')
  const damaged = first.sealed.map((byte, i) => (i === 40 ? byte ^ 1 : byte)) as Uint8Array<ArrayBuffer>
  const { vault } = ylva.membership.context
  const words = new TextDecoder().decode(await vault.open(first.sealed))
  const wrong = words.replaceAll('Anteckning', 'Fel')
  const sealing = (text: string, by = vault) => by.seal(new TextEncoder().encode(text))
  const older = await sealing(wrong.replace(/"by":"[^"]*"/, '"by":"an older build"'))
  const elsewhere = await sealing(wrong.replace(first.project, randomId()))
  const bos = await sealing(wrong, bo.membership.context.vault)
  for (const sealed of [damaged, older, elsewhere, await sealing('[1'), bos, second.sealed, new Uint8Array(0)]) {
    await ylva.db.part.put({ ...first, sealed })
    const notes = (await opened(ylva)).project.things.find({ kind: 'note' })
    assert.is(notes.filter(({ values }) => values.text.startsWith('Anteckning')).length, MANY)
  }
  await ylva.db.part.delete([first.project, first.part])
  const after = await opened(ylva)
  assert.is(after.project.things.find({ kind: 'note' }).length, MANY)
  await after.project.things.snapshot.now()
  assert.is((await ylva.db.part.toArray()).length, parts.length, 'it is made anew')
  await it.close()
})

test('what was written since is read from its row: after the app was killed, and by an app that knows of no snapshot', async () => {
  const { it, ylva, bo } = await desk()
  const [here, there] = [await newNote(ylva, 'ett'), await newNote(ylva, 'ett')]
  for (const tablet of [ylva, bo]) await sync(tablet)
  await ylva.project.things.snapshot.now()
  await type(ylva, here, 'ett två')
  assert.is(textOf(await opened(ylva), here), 'ett två')

  // An older app notes nothing, and writes what comes from the endpoint with its own record of how far it is.
  await type(bo, there, 'ett tre')
  await sync(bo)
  await ylva.project.things.snapshot.now()
  const record = await ylva.db.project.get(ylva.membership.project)
  await sync(ylva)
  const now = await ylva.db.project.get(ylva.membership.project)
  await ylva.db.project.put({ ...now, id: ylva.membership.project, followed: record?.followed } as never)
  await ylva.db.touched.where('n').above(0).delete()
  const after = await opened(ylva)
  assert.is(textOf(after, there), 'ett tre')
  assert.is((await ylva.db.part.toArray()).length, 0, 'what can be wrong is not kept')
  await after.project.things.snapshot.now()
  const again = await opened(ylva)
  assert.ok(isHeld(again, there))
  assert.is(textOf(again, there), 'ett tre')
  await it.close()
})

test('a part is only stored while each of its rows lies there as it was read', async () => {
  const { it, ylva } = await desk()
  const id = await newNote(ylva, 'ett')
  await sync(ylva)
  const row = await ylva.db.row.get([ylva.membership.project, id])
  // Another window has written it, and this one has not heard.
  await ylva.db.row.put({ ...row, lv: (row?.lv ?? 0) + 1 } as never)
  await ylva.project.things.snapshot.now()
  const held = (await ylva.db.part.toArray()).length
  await ylva.db.row.put(row as never)
  await ylva.project.things.snapshot.now()
  assert.is((await ylva.db.part.toArray()).length, held + 1)
  await it.close()
})

test('what an older app has written and not sent is read from its row, and its erasure leaves no part', async () => {
  const { it, ylva } = await desk()
  const [edited, erased] = [await newNote(ylva, 'ett'), await newNote(ylva, 'ska bort')]
  await sync(ylva)
  await ylva.project.things.snapshot.now()
  const before = await ylva.db.part.toArray()
  await type(ylva, edited, 'ett två')
  await ylva.project.erase(erased)
  // It notes nothing, and leaves the parts as they are.
  await ylva.db.touched.clear()
  await ylva.db.part.bulkPut(before)
  const after = await opened(ylva)
  assert.is(textOf(after, edited), 'ett två')
  assert.is(after.project.things.entry(erased)?.thing, undefined)
  assert.is(after.project.things.standing().waiting, 2)
  await after.project.things.snapshot.now()
  const plain = await Promise.all(
    (await ylva.db.part.toArray()).map(({ sealed }) => ylva.membership.context.vault.open(sealed)),
  )
  assert.not(plain.some(bytes => new TextDecoder().decode(bytes).includes('ska bort')))
  await it.close()
})

test('parts that no row has are gone at the next opening, and it is made whole again', async () => {
  const { it, ylva } = await desk()
  await ylva.project.things.snapshot.now()
  const parts = await ylva.db.part.toArray()
  const [first] = parts
  if (!first) throw new Error('no parts')
  await ylva.db.part.put({ ...first, part: '999' })
  const after = await opened(ylva)
  await after.project.things.snapshot.now()
  assert.equal(
    (await ylva.db.part.toArray()).map(one => one.part),
    parts.map(one => one.part),
  )
  await it.close()
})

test('in a small project there is none, and what was touched is not gathered', async () => {
  const { it, ylva } = await office()
  await newNote(ylva, randomId())
  await sync(ylva)
  assert.ok((await ylva.db.touched.count()) > 0)
  await ylva.project.things.snapshot.now()
  assert.equal([await ylva.db.part.count(), await ylva.db.touched.count()], [0, 0])
  assert.is((await opened(ylva)).project.things.find({ kind: 'note' }).length, 1)
  await it.close()
})

test.run()
