import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { type BoardQuery, board } from '../../src/domain/findings/board.ts'
import { newFinding } from '../../src/domain/findings/finding.ts'
import { rowOf } from '../../src/domain/findings/finding-row.ts'
import { findingSheet } from '../../src/domain/findings/finding-sheet.ts'
import { drift, preview, share, takeBack, takeOver, tellAgain } from '../../src/domain/findings/sharing.ts'
import { excerptChoices } from '../../src/domain/marking/excerpt-choices.ts'
import { excerpt, finding, held, type MemoryThings, memoryThings, put, supports } from './things-kit.ts'

const test = suite('findings')

const row = (things: MemoryThings, id: string) => {
  const thing = things.one('finding', id)
  if (!thing) throw new Error(`${id} is not there`)
  return rowOf(thing, things)
}

const everything: BoardQuery = { kind: 'all', by: 'evidence', knows: '', search: '', reachable: false, count: 60 }

test('one person heard twice is one voice, two people in one interview are two', () => {
  const things = memoryThings()
  excerpt(things, 'first', { session: 'June', speaker: 'M1' })
  excerpt(things, 'again', { session: 'July', speaker: 'M1' })
  excerpt(things, 'other', { session: 'June', speaker: 'L1' })
  finding(things, 'twice', { evidence: supports('first', 'again') })
  finding(things, 'both', { evidence: supports('first', 'other') })
  assert.is(row(things, 'twice').voices, 1)
  assert.is(row(things, 'twice').sessions, 2)
  assert.is(row(things, 'both').voices, 2)
})

test('where nobody knows who spoke, a session counts as one voice however much was said in it', () => {
  const things = memoryThings()
  excerpt(things, 'a', { session: 'workshop' })
  excerpt(things, 'b', { session: 'workshop' })
  excerpt(things, 'c', { session: 'other workshop' })
  finding(things, 'one', { evidence: supports('a', 'b') })
  finding(things, 'two', { evidence: supports('a', 'b', 'c') })
  assert.is(row(things, 'one').voices, 1)
  assert.is(row(things, 'two').voices, 2)
})

test('who speaks against is counted apart', () => {
  const things = memoryThings()
  excerpt(things, 'yes', { session: 'June', speaker: 'M1' })
  excerpt(things, 'no', { session: 'June', speaker: 'L1' })
  const against = { no: { type: 'excerpt', stance: 'contradicts', text: '' } as const }
  finding(things, 'disputed', { evidence: { ...supports('yes'), ...against } })
  assert.is(row(things, 'disputed').voices, 1)
  assert.is(row(things, 'disputed').against, 1)
})

test('a later session confirms what was put forward in an earlier one, and an earlier one does not', () => {
  const things = memoryThings()
  held(things, 'workshop', '2018-03-10')
  held(things, 'interview', '2018-06-01')
  excerpt(things, 'then', { session: 'interview', speaker: 'M1' })
  finding(things, 'confirmed', { proposedIn: 'workshop', evidence: supports('then') })
  finding(things, 'reversed', { proposedIn: 'interview', evidence: supports('then') })
  assert.is(row(things, 'confirmed').rule, 'later')
  assert.is(row(things, 'reversed').rule, null)
})

test('two voices in different sessions verify, two in the same session do not', () => {
  const things = memoryThings()
  excerpt(things, 'a', { session: 'June', speaker: 'M1' })
  excerpt(things, 'b', { session: 'July', speaker: 'L1' })
  excerpt(things, 'c', { session: 'June', speaker: 'L1' })
  excerpt(things, 'd', { session: 'July', speaker: 'M1' })
  finding(things, 'apart', { evidence: supports('a', 'b') })
  finding(things, 'together', { evidence: supports('a', 'c') })
  finding(things, 'the same person', { evidence: supports('a', 'd') })
  assert.is(row(things, 'apart').rule, 'voices')
  assert.is(row(things, 'together').rule, null)
  assert.is(row(things, 'the same person').rule, null)
})

test('a document or a number verifies when it speaks for the finding, not when it speaks against', () => {
  const things = memoryThings()
  const number = (stance: 'supports' | 'contradicts') => ({ n: { type: 'number', stance, text: '43' } as const })
  finding(things, 'for', { evidence: number('supports') })
  finding(things, 'against', { evidence: number('contradicts') })
  assert.is(row(things, 'for').rule, 'document')
  assert.is(row(things, 'against').rule, null)
})

test('a written reason holds where the evidence does not, an empty one does not', () => {
  const things = memoryThings()
  finding(things, 'reasoned', { reason: 'Everybody in the room knew it.' })
  finding(things, 'blank', { reason: '  ' })
  assert.is(row(things, 'reasoned').rule, 'reason')
  assert.is(row(things, 'blank').rule, null)
})

test('what leaves is the statement, kind, status and the numbers of voices for and against, and nothing else', () => {
  const told = preview(newFinding({ kind: 'worry', statement: 'Trust is perishable', evidence: supports('a') }), {
    voices: 2,
    against: 1,
  })
  assert.equal(told, { kind: 'worry', statement: 'Trust is perishable', status: 'proposed', voices: 2, against: 1 })
  const [made] = share('original', 'shared', told)
  assert.equal(Object.keys(made?.do === 'create' ? made.values : {}).sort(), [
    'against',
    'kind',
    'of',
    'statement',
    'status',
    'voices',
  ])
})

test('what moves apart after sharing is noticed on both sides and follows only by an act', () => {
  const things = memoryThings()
  finding(things, 'f', { statement: 'Lack of time' })
  const told = { kind: 'cause', statement: 'Lack of time', status: 'proposed', voices: 0, against: 0 } as const
  things.apply(share('f', 'g', told))
  const shared = () => findingSheet(things, 'f')?.shared
  assert.equal(shared()?.drift, { original: false, group: false })

  things.apply([{ do: 'edit', id: 'f', patch: { status: 'examining' } }])
  assert.equal(shared()?.drift, { original: true, group: false })
  assert.is(shared()?.group.status, 'proposed')
  things.apply(tellAgain('f', 'g', { ...told, status: 'examining' }))
  assert.equal(shared()?.drift, { original: false, group: false })

  things.apply([{ do: 'edit', id: 'g', patch: { statement: 'Nobody has the time' } }])
  assert.equal(shared()?.drift, { original: false, group: true })
  assert.is(things.one('finding', 'f')?.values.statement, 'Lack of time')
  const group = things.one('groupFinding', 'g')?.values
  if (group) things.apply(takeOver('f', group))
  assert.is(things.one('finding', 'f')?.values.statement, 'Nobody has the time')
  assert.equal(shared()?.drift, { original: false, group: false })
  assert.equal(drift(told, told, { ...told, of: 'f', voices: 3 }), { original: false, group: true })
})

test('taking back removes what the group has and keeps the original', () => {
  const things = memoryThings()
  finding(things, 'f')
  things.apply(share('f', 'g', { kind: 'cause', statement: 'f', status: 'proposed', voices: 0, against: 0 }))
  const undo = things.apply(takeBack('f', things.all('groupFinding')))
  assert.is(things.all('groupFinding').length, 0)
  assert.is(things.one('finding', 'f')?.values.told, null)
  things.apply(undo)
  assert.is(things.one('groupFinding', 'g')?.values.of, 'f')
})

test('the list answers only as many rows as are shown, and says how many there are', () => {
  const things = memoryThings()
  for (let n = 0; n < 3000; n++) finding(things, `finding ${n}`, { kind: n % 3 === 0 ? 'worry' : 'cause' })
  const answer = board(things, everything)
  assert.is(answer.groups.flatMap(group => group.rows).length, 60)
  assert.is(answer.found, 3000)
  assert.is(answer.groups[0]?.size, 3000)
  assert.equal(answer.kinds, [
    { kind: 'cause', count: 2000 },
    { kind: 'worry', count: 1000 },
  ])
  assert.is(board(things, { ...everything, search: 'Finding 299' }).found, 11)
})

test('what lies outside our reach is counted also when it is left out', () => {
  const things = memoryThings()
  finding(things, 'the law', { influence: 'external' })
  finding(things, 'our meetings', { influence: 'own' })
  const all = board(things, everything)
  assert.equal(
    all.groups.map(group => group.heading),
    [
      { by: 'evidence', standing: 'no_evidence' },
      { by: 'evidence', standing: 'outside' },
    ],
  )
  const ours = board(things, { ...everything, reachable: true })
  assert.equal(
    ours.groups.flatMap(group => group.rows.map(one => one.id)),
    ['our meetings'],
  )
  assert.is(ours.outside, 1)
})

test('what the group wrote itself is counted for the coordinator, what was shared with it is not', () => {
  const things = memoryThings()
  finding(things, 'f')
  const told = { kind: 'cause', statement: 'f', status: 'proposed', voices: 0, against: 0 } as const
  things.apply(share('f', 'g', told))
  put(things, 'groupFinding', 'own', { ...told, of: '' })
  assert.is(board(things, everything).fromGroup, 1)
})

test('the excerpts to choose from are the newest first, without those the finding rests on already', () => {
  const things = memoryThings()
  held(things, 'June', '2018-06-01')
  excerpt(things, 'older', { session: 'June', at: 1 })
  excerpt(things, 'newer', { session: 'June', at: 2 })
  excerpt(things, 'there already', { session: 'June', at: 3 })
  finding(things, 'f', { evidence: supports('there already') })
  const choices = excerptChoices(things, { finding: 'f', search: '', count: 40 })
  assert.equal(
    choices.rows.map(one => one.id),
    ['newer', 'older'],
  )
  assert.is(excerptChoices(things, { finding: 'f', search: 'OLD', count: 40 }).found, 1)
  assert.is(excerptChoices(things, { finding: 'f', search: '', count: 1 }).found, 2)
})

test.run()
