import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { tableFollows } from '../../src/domain/maps/roles/acts.ts'
import type { Tally } from '../../src/domain/maps/roles/own-row.ts'
import { roleTalk } from '../../src/domain/maps/roles/questions.ts'
import { cellsOf, roleMap } from './role-kit.ts'
import { thing } from './things-kit.ts'

const test = suite('own row first, then a colleague’s')

let rows = 0
/** A row of somebody about a role, as *duty letters*; `own` for those who have the role. */
const says = (role: string, own: boolean, said: Readonly<Record<string, string>>, mine = false) =>
  thing('roleView', `v${rows++}`, { map: 'm', role, own, says: said }, mine ? { mine: true } : {})

const told = (tally: Tally) => tally.map(({ says, n }) => `${says}${n > 1 ? n : ''}`).join(' ')
const asked = (talk: ReturnType<typeof roleTalk>) =>
  talk.questions.map(
    one => `${one.role} ${one.duty}: ${told(one.own)} | ${told(one.others)} | ${one.table.join('')} > ${one.offered}`,
  )

test('where a role says otherwise than the table, than the others, or than its own people, that is a question', () => {
  const { shown } = roleMap(['a', 'b'], ['d', 'e', 'f'], 'd a R', 'e a A')
  const talk = roleTalk(
    [
      says('a', true, { d: 'R', e: 'R', f: '-' }),
      says('a', true, { d: 'R', e: 'R' }),
      says('a', false, { d: 'A', f: 'I' }),
      says('a', false, { d: 'R' }),
      says('b', true, { d: 'I' }),
      says('b', true, { d: 'C' }),
    ],
    shown(),
  )
  assert.equal(asked(talk), ['a d: R2 | A R | R > ', 'b d: C I |  |  > ', 'a e: R2 |  | A > R', 'a f: - | I |  > '])
  assert.equal([talk.rows, talk.heard], [4, ['a', 'b']])
})

test('where all say the same nothing is asked, nor where nobody of the role has spoken', () => {
  const { shown } = roleMap(['a', 'b'], ['d', 'e'], 'd a R')
  const talk = roleTalk([says('a', true, { d: 'R', e: '-' }), says('b', false, { d: 'A', e: '' })], shown())
  assert.equal(asked(talk), [])
})

test('the table follows a role when somebody presses it, and then nothing is asked any more', () => {
  const { things, shown } = roleMap(['a'], ['d'], 'd a A')
  const views = [says('a', true, { d: 'RI' })]
  const [question] = roleTalk(views, shown()).questions
  const [duty] = shown().duties
  if (!question || !duty) throw new Error('nothing is asked')
  things.apply(tableFollows({ map: 'm', group: 'g' }, { duty, role: 'a', says: question.offered }))
  assert.equal(cellsOf(shown()), ['d a RI'])
  assert.equal(roleTalk(views, shown()).questions, [])
})

test('what is told is of roles and counts: no id, person or time of a row comes along', () => {
  const { shown } = roleMap(['a'], ['d'])
  const view = { ...says('a', true, { d: 'R' }), by: 'somebody', at: 12345 }
  const text = JSON.stringify(roleTalk([view], shown()))
  for (const trace of [view.id, 'somebody', '12345']) assert.not.ok(text.includes(trace))
})

test('mine are the rows this device wrote: which roles I have, and what I said of each', () => {
  const { shown } = roleMap(['a', 'b'], ['d'])
  const talk = roleTalk(
    [says('a', true, { d: 'R' }, true), says('b', false, { d: 'A' }, true), says('b', true, {})],
    shown(),
  )
  assert.equal(talk.mine, ['a'])
  assert.equal(talk.says, { a: { d: 'R' }, b: { d: 'A' } })
  assert.equal([talk.rows, talk.heard], [1, ['a']], 'a row in which nothing is said is none')
})

test('rows about roles and duties that are gone count for nothing, and strange ones hold up nobody', () => {
  const { shown } = roleMap(['a'], ['d'])
  const strange = [
    says('gone', true, { d: 'R' }),
    says('a', true, { gone: 'R', __proto__: 'R' }),
    says('a', true, { d: 'constructor'.repeat(5_000) }),
    ...Array.from({ length: 20_000 }, () => says('a', false, { d: 'A' })),
  ]
  const talk = roleTalk(strange, shown())
  assert.equal([talk.rows, talk.questions.length], [0, 0])
})

test.run()
