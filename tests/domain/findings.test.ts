import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { type BoardWish, board } from '../../src/domain/findings/board.ts'
import { newFinding } from '../../src/domain/findings/finding.ts'
import { rowOf } from '../../src/domain/findings/finding-row.ts'
import { findingSheet } from '../../src/domain/findings/finding-sheet.ts'
import { drift, preview, share, takeBack, takeOver, tellAgain } from '../../src/domain/findings/sharing.ts'
import { excerptChoices } from '../../src/domain/marking/excerpt-choices.ts'
import { excerpt, finding, held, type MemoryStock, memoryStock, put, supports } from './stock-kit.ts'

const test = suite('findings')

const row = (stock: MemoryStock, id: string) => {
  const thing = stock.one('finding', id)
  if (!thing) throw new Error(`${id} is not there`)
  return rowOf(thing, stock)
}

const everything: BoardWish = { kind: 'all', by: 'evidence', knows: '', search: '', reachable: false, count: 60 }

test('one person heard twice is one voice, two people in one interview are two', () => {
  const stock = memoryStock()
  excerpt(stock, 'first', { session: 'June', speaker: 'M1' })
  excerpt(stock, 'again', { session: 'July', speaker: 'M1' })
  excerpt(stock, 'other', { session: 'June', speaker: 'L1' })
  finding(stock, 'twice', { evidence: supports('first', 'again') })
  finding(stock, 'both', { evidence: supports('first', 'other') })
  assert.is(row(stock, 'twice').voices, 1)
  assert.is(row(stock, 'twice').sessions, 2)
  assert.is(row(stock, 'both').voices, 2)
})

test('where nobody knows who spoke, a session counts as one voice however much was said in it', () => {
  const stock = memoryStock()
  excerpt(stock, 'a', { session: 'workshop' })
  excerpt(stock, 'b', { session: 'workshop' })
  excerpt(stock, 'c', { session: 'other workshop' })
  finding(stock, 'one', { evidence: supports('a', 'b') })
  finding(stock, 'two', { evidence: supports('a', 'b', 'c') })
  assert.is(row(stock, 'one').voices, 1)
  assert.is(row(stock, 'two').voices, 2)
})

test('who speaks against is counted apart', () => {
  const stock = memoryStock()
  excerpt(stock, 'yes', { session: 'June', speaker: 'M1' })
  excerpt(stock, 'no', { session: 'June', speaker: 'L1' })
  const against = { no: { type: 'excerpt', stance: 'contradicts', text: '' } as const }
  finding(stock, 'disputed', { evidence: { ...supports('yes'), ...against } })
  assert.is(row(stock, 'disputed').voices, 1)
  assert.is(row(stock, 'disputed').against, 1)
})

test('a later session confirms what was put forward in an earlier one, and an earlier one does not', () => {
  const stock = memoryStock()
  held(stock, 'workshop', '2018-03-10')
  held(stock, 'interview', '2018-06-01')
  excerpt(stock, 'then', { session: 'interview', speaker: 'M1' })
  finding(stock, 'confirmed', { proposedIn: 'workshop', evidence: supports('then') })
  finding(stock, 'reversed', { proposedIn: 'interview', evidence: supports('then') })
  assert.is(row(stock, 'confirmed').rule, 'later')
  assert.is(row(stock, 'reversed').rule, null)
})

test('two voices in different sessions verify, two in the same session do not', () => {
  const stock = memoryStock()
  excerpt(stock, 'a', { session: 'June', speaker: 'M1' })
  excerpt(stock, 'b', { session: 'July', speaker: 'L1' })
  excerpt(stock, 'c', { session: 'June', speaker: 'L1' })
  excerpt(stock, 'd', { session: 'July', speaker: 'M1' })
  finding(stock, 'apart', { evidence: supports('a', 'b') })
  finding(stock, 'together', { evidence: supports('a', 'c') })
  finding(stock, 'the same person', { evidence: supports('a', 'd') })
  assert.is(row(stock, 'apart').rule, 'voices')
  assert.is(row(stock, 'together').rule, null)
  assert.is(row(stock, 'the same person').rule, null)
})

test('a document or a number verifies when it speaks for the finding, not when it speaks against', () => {
  const stock = memoryStock()
  const number = (stance: 'supports' | 'contradicts') => ({ n: { type: 'number', stance, text: '43' } as const })
  finding(stock, 'for', { evidence: number('supports') })
  finding(stock, 'against', { evidence: number('contradicts') })
  assert.is(row(stock, 'for').rule, 'document')
  assert.is(row(stock, 'against').rule, null)
})

test('a written reason holds where the evidence does not, an empty one does not', () => {
  const stock = memoryStock()
  finding(stock, 'reasoned', { reason: 'Everybody in the room knew it.' })
  finding(stock, 'blank', { reason: '  ' })
  assert.is(row(stock, 'reasoned').rule, 'reason')
  assert.is(row(stock, 'blank').rule, null)
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
  const stock = memoryStock()
  finding(stock, 'f', { statement: 'Lack of time' })
  const told = { kind: 'cause', statement: 'Lack of time', status: 'proposed', voices: 0, against: 0 } as const
  stock.apply(share('f', 'g', told))
  const shared = () => findingSheet(stock, 'f')?.shared
  assert.equal(shared()?.drift, { original: false, group: false })

  stock.apply([{ do: 'edit', id: 'f', patch: { status: 'examining' } }])
  assert.equal(shared()?.drift, { original: true, group: false })
  assert.is(shared()?.group.status, 'proposed')
  stock.apply(tellAgain('f', 'g', { ...told, status: 'examining' }))
  assert.equal(shared()?.drift, { original: false, group: false })

  stock.apply([{ do: 'edit', id: 'g', patch: { statement: 'Nobody has the time' } }])
  assert.equal(shared()?.drift, { original: false, group: true })
  assert.is(stock.one('finding', 'f')?.values.statement, 'Lack of time')
  const group = stock.one('groupFinding', 'g')?.values
  if (group) stock.apply(takeOver('f', group))
  assert.is(stock.one('finding', 'f')?.values.statement, 'Nobody has the time')
  assert.equal(shared()?.drift, { original: false, group: false })
  assert.equal(drift(told, told, { ...told, of: 'f', voices: 3 }), { original: false, group: true })
})

test('taking back removes what the group has and keeps the original', () => {
  const stock = memoryStock()
  finding(stock, 'f')
  stock.apply(share('f', 'g', { kind: 'cause', statement: 'f', status: 'proposed', voices: 0, against: 0 }))
  const undo = stock.apply(takeBack('f', stock.all('groupFinding')))
  assert.is(stock.all('groupFinding').length, 0)
  assert.is(stock.one('finding', 'f')?.values.told, null)
  stock.apply(undo)
  assert.is(stock.one('groupFinding', 'g')?.values.of, 'f')
})

test('the list answers only as many rows as are shown, and says how many there are', () => {
  const stock = memoryStock()
  for (let n = 0; n < 3000; n++) finding(stock, `finding ${n}`, { kind: n % 3 === 0 ? 'worry' : 'cause' })
  const answer = board(stock, everything)
  assert.is(answer.groups.flatMap(group => group.rows).length, 60)
  assert.is(answer.found, 3000)
  assert.is(answer.groups[0]?.size, 3000)
  assert.equal(answer.kinds, [
    { kind: 'cause', count: 2000 },
    { kind: 'worry', count: 1000 },
  ])
  assert.is(board(stock, { ...everything, search: 'Finding 299' }).found, 11)
})

test('what lies outside our reach is counted also when it is left out', () => {
  const stock = memoryStock()
  finding(stock, 'the law', { influence: 'external' })
  finding(stock, 'our meetings', { influence: 'own' })
  const all = board(stock, everything)
  assert.equal(
    all.groups.map(group => group.heading),
    [
      { by: 'evidence', standing: 'no_evidence' },
      { by: 'evidence', standing: 'outside' },
    ],
  )
  const ours = board(stock, { ...everything, reachable: true })
  assert.equal(
    ours.groups.flatMap(group => group.rows.map(one => one.id)),
    ['our meetings'],
  )
  assert.is(ours.outside, 1)
})

test('what the group wrote itself is counted for the coordinator, what was shared with it is not', () => {
  const stock = memoryStock()
  finding(stock, 'f')
  const told = { kind: 'cause', statement: 'f', status: 'proposed', voices: 0, against: 0 } as const
  stock.apply(share('f', 'g', told))
  put(stock, 'groupFinding', 'own', { ...told, of: '' })
  assert.is(board(stock, everything).fromGroup, 1)
})

test('the excerpts to choose from are the newest first, without those the finding rests on already', () => {
  const stock = memoryStock()
  held(stock, 'June', '2018-06-01')
  excerpt(stock, 'older', { session: 'June', at: 1 })
  excerpt(stock, 'newer', { session: 'June', at: 2 })
  excerpt(stock, 'there already', { session: 'June', at: 3 })
  finding(stock, 'f', { evidence: supports('there already') })
  const choices = excerptChoices(stock, { finding: 'f', search: '', count: 40 })
  assert.equal(
    choices.rows.map(one => one.id),
    ['newer', 'older'],
  )
  assert.is(excerptChoices(stock, { finding: 'f', search: 'OLD', count: 40 }).found, 1)
  assert.is(excerptChoices(stock, { finding: 'f', search: '', count: 1 }).found, 2)
})

test.run()
