import 'fake-indexeddb/auto'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { newNote, office, textAt, type } from '../files/hand-over-kit.ts'
import { sync } from '../project/tablet-kit.ts'

const test = suite('names of pieces that are none')

const hex = '0123456789abcdef'.repeat(4)
const names = ['zz', 'ab', '', hex.slice(0, 32), hex + hex.slice(0, 32), hex.toUpperCase(), '__proto__', hex]

test('in a body they keep nothing from being sent, and what is called sent can be read', async () => {
  const { it, aino, bo, ylva, late } = await office()
  const note = await newNote(aino, 'ett')
  await aino.project.writes(
    note,
    names.map(key => ({ do: 'add', set: 'chunks', key })),
  )
  for (const tablet of [aino, bo]) await sync(tablet)
  await type(bo, note, 'ett två')
  const other = await newNote(bo, 'en annan')
  for (let n = 0; n < 2; n++) await sync(bo)
  assert.is(bo.project.things.standing().waiting, 0)
  const fresh = await late()
  for (const tablet of [ylva, fresh]) {
    await sync(tablet)
    assert.equal([await textAt(tablet, note), await textAt(tablet, other)], [['ett två'], ['en annan']])
  }
  await it.close()
})

test.run()
