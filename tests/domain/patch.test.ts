import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { patched, undoing, valueAt } from '../../src/domain/patch.ts'

const test = suite('patches')
const values = { title: 'A', codes: { x: 1, 'y.z': 2 }, list: ['a'] }

test('a name with a dot reaches one entry of a map, whatever other dots are in its key', () => {
  assert.is(valueAt(values, 'codes.x'), 1)
  assert.is(valueAt(values, 'codes.y.z'), 2)
  assert.is(valueAt(values, 'codes.nothing'), undefined)
  assert.is(valueAt(values, 'list.0'), undefined, 'a list has no entries by name')
  assert.is(valueAt(values, 'codes.constructor'), undefined)
  assert.equal(patched(values, { 'codes.y.z': null, 'codes.w': 3, title: 'B' }), {
    title: 'B',
    codes: { x: 1, w: 3 },
    list: ['a'],
  })
})

test('what takes a patch back brings every field to what it was, and empties what was not there', () => {
  const patch = { title: 'B', 'codes.x': 9, 'codes.new': 4, 'codes.y.z': null }
  const back = undoing(values, patch)
  assert.equal(back, { title: 'A', 'codes.x': 1, 'codes.new': null, 'codes.y.z': 2 })
  assert.equal(patched(patched(values, patch), back), values)
})

test.run()
