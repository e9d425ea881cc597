import 'fake-indexeddb/auto'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { randomId } from '../../src/crypto/bytes.ts'
import { newNote, office, type } from '../files/hand-over-kit.ts'
import { sync, type Tablet } from './tablet-kit.ts'

const test = suite('what a writer has before her')
const noteOf = ({ project }: Tablet, id: string) => project.things.one('note', id)

test('after a save a screen is told of what stands there as newer than her line, also where others wrote too', async () => {
  const { it, ylva, bo } = await office()
  // In one process all devices would count as the same run of the app.
  bo.project.device.newActor = () => randomId()
  const id = await newNote(ylva, 'ett två')
  for (const tablet of [ylva, bo]) await sync(tablet)
  const seen = noteOf(ylva, id)?.view ?? 0
  const alone = await ylva.project.edit(id, { text: 'ett två tre' }, seen)
  assert.is(noteOf(ylva, id)?.view, alone)

  await sync(ylva)
  await type(bo, id, 'noll ett två')
  for (const tablet of [bo, ylva]) await sync(tablet)
  assert.is(noteOf(ylva, id)?.values.text, 'noll ett två tre')
  // She goes on writing in the line from before.
  const line = await ylva.project.edit(id, { text: 'ett två tre fyra' }, alone)
  const told = noteOf(ylva, id)
  assert.is(told?.values.text, 'noll ett två tre fyra')
  assert.ok((told?.view ?? 0) > line, 'else her screen would wait for it for ever')
  const next = await ylva.project.edit(id, { text: 'ett två tre fyra fem' }, line)
  assert.is(noteOf(ylva, id)?.values.text, 'noll ett två tre fyra fem')
  // What she was told of last is what her next letter stands on.
  const now = noteOf(ylva, id)
  assert.ok((now?.view ?? 0) > next)
  await ylva.project.edit(id, { text: 'noll ett två' }, now?.view ?? 0)
  assert.is(noteOf(ylva, id)?.values.text, 'noll ett två')
  await it.close()
})

test.run()
