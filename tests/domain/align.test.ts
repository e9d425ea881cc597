import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { align } from '../../src/domain/maps/align.ts'
import { path, step } from './path-kit.ts'

const test = suite('two paths side by side')

const by = { answers: 'Sosiaaliohjaaja' }
const municipal = path(
  [
    step('a1', by),
    step('a2', { ...by, role: 'assessment', actor: 'team' }),
    step('a3', { ...by, service: 'velka', wait: { min: 6, max: 6 } }),
    step('a4', { ...by, role: 'hand_over' }),
  ],
  ['a1', 'a2'],
  ['a2', 'a3'],
  ['a3', 'a4'],
)
const regional = path(
  [
    step('b1', { ...by, role: 'assessment', lane: 'region' }),
    step('b2', { lane: 'region' }),
    step('b3', { ...by, service: 'velka', wait: { min: 3, max: 3 }, lane: 'region' }),
  ],
  ['b1', 'b2'],
  ['b2', 'b3'],
)
const same = (from: string, to: string) => ({ link: `${from}${to}`, from, to, same: true })
const flags = (said: Parameters<typeof align>[2]) =>
  align(municipal, regional, said).flags.map(({ kind, a, b }) => [kind, a?.id ?? '', b?.id ?? ''].join(' ').trim())

test('what the same service offers is the same step; a hand-over nobody receives, two waits and a step without an owner are told', () => {
  assert.equal(flags([]), ['waitsDiffer a3 b3', 'noReceiver a4', 'nobodyAnswers  b2'])
})

test('people decide which steps are the same: then the same is assessed twice, and the hand-over has its receiver', () => {
  assert.equal(flags([same('b1', 'a2'), same('a4', 'b2')]), [
    'assessedTwice a2 b1',
    'waitsDiffer a3 b3',
    'nobodyAnswers  b2',
  ])
})

test('people decide which are not, and no step is matched twice', () => {
  assert.equal(flags([{ ...same('a3', 'b3'), same: false }]), ['noReceiver a4', 'nobodyAnswers  b2'])
  const { matches } = align(municipal, regional, [same('a1', 'b3'), same('a2', 'b3'), same('gone', 'b1')])
  assert.equal(
    matches.map(({ a, b }) => [a.id, b.id]),
    [['a1', 'b3']],
  )
})

test('each step of both stands in one row, the same ones in the same row', () => {
  const rows = (said: Parameters<typeof align>[2]) =>
    align(municipal, regional, said).rows.map(({ a, b }) => `${a?.id ?? '-'} ${b?.id ?? '-'}`)
  assert.equal(rows([]), ['a1 -', 'a2 -', '- b1', '- b2', 'a3 b3', 'a4 -'])
  assert.equal(rows([same('a2', 'b1')]), ['a1 -', 'a2 b1', '- b2', 'a3 b3', 'a4 -'])
  const crossed = rows([same('a1', 'b3'), same('a3', 'b1')])
  for (const id of ['a1', 'a2', 'a3', 'a4', 'b1', 'b2', 'b3'])
    assert.is(crossed.filter(row => row.split(' ').includes(id)).length, 1, id)
})

test('a hand-over in the middle of a path is received by its next step, and the client answers for her own', () => {
  const here = path([step('x', { ...by, role: 'hand_over' }), step('y', by), step('z', { lane: 'client' })], ['x', 'y'])
  assert.equal(align(here, [], []).flags, [])
})

test.run()
