import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { byName } from '../../src/domain/by-name.ts'

const test = suite('the order of names')

test('numbers in names count as numbers, and composed letters as what they are made of', () => {
  assert.equal(['Stor 10', 'Stor 2', 'stor 1', 'Ring'].toSorted(byName), ['Ring', 'stor 1', 'Stor 2', 'Stor 10'])
  assert.is(byName('Väg', 'Väg'.normalize('NFD')), 0)
  assert.is(byName('', ''), 0)
})

test.run()
