import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { type CauseAct, causeChanges } from '../../src/domain/findings/cause-act.ts'
import { type CauseOutline, causeOutline } from '../../src/domain/findings/cause-outline.ts'
import { areaStanding, type CauseNode, causeTrees } from '../../src/domain/findings/cause-tree.ts'
import { newCircle } from '../../src/domain/findings/circle.ts'
import { excerpt, finding, held, type MemoryThings, memoryThings, put, supports } from './things-kit.ts'

const test = suite('causes')

const ids = (prefix = 'new') => Array.from({ length: 8 }, (_, n) => `${prefix} ${n}`)
const hang = (stock: MemoryThings, cause: string, effect: string, order = 0) =>
  put(stock, 'causeLink', `${cause} under ${effect}`, { cause, effect, order })
const outline = (stock: MemoryThings): CauseOutline => causeOutline(stock, { reachable: false })
const areas = (stock: MemoryThings) => causeTrees(stock)[0]?.areas.map(one => one.row.statement) ?? []
const drawn = (nodes: readonly CauseNode[]): string =>
  nodes
    .map(one => one.row.statement + (one.circle ? '!' : '') + (one.causes.length ? `(${drawn(one.causes)})` : ''))
    .join(' ')
const act = (stock: MemoryThings, wish: CauseAct) => stock.apply(causeChanges(stock, wish))
const snapshot = (stock: MemoryThings) => JSON.stringify([stock.all('finding'), stock.all('causeLink')].map(sorted))
const sorted = (things: readonly { id: string; values: object }[]) =>
  things.map(({ id, values }) => `${id} ${JSON.stringify(flat(values))}`).sort()
const flat = (values: object): object =>
  Object.fromEntries(
    Object.entries(values)
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([name, value]) => [name, value && typeof value === 'object' ? flat(value) : value]),
  )

/** Fourteen areas under one problem; the first rests on two voices and has a deeper cause. */
function norrvik(): MemoryThings {
  const stock = memoryThings()
  finding(stock, 'problem', { kind: 'problem', statement: 'Placements cost too much' })
  for (let n = 1; n <= 14; n++) {
    finding(stock, `area ${n}`, { areaOrder: n })
    hang(stock, `area ${n}`, 'problem', n)
  }
  held(stock, 'June', '2018-06-01')
  excerpt(stock, 'L1 said', { session: 'June', speaker: 'L1' })
  excerpt(stock, 'B1 said', { session: 'June', speaker: 'B1' })
  stock.apply([{ do: 'edit', id: 'area 1', patch: { evidence: supports('L1 said', 'B1 said') } }])
  finding(stock, 'meetings')
  hang(stock, 'meetings', 'area 1', 1)
  return stock
}

test('an area tells the voices of all that lies below it, each once, also those against', () => {
  const stock = norrvik()
  excerpt(stock, 'B1 again', { session: 'June', speaker: 'B1' })
  excerpt(stock, 'M1 said', { session: 'June', speaker: 'M1' })
  excerpt(stock, 'nobody knows who', { session: 'June', speaker: '' })
  finding(stock, 'no minutes', { evidence: supports('M1 said', 'nobody knows who') })
  hang(stock, 'no minutes', 'meetings', 1)
  const against = { 'B1 again': { type: 'excerpt', stance: 'contradicts', text: '' } } as const
  stock.apply([{ do: 'edit', id: 'meetings', patch: { evidence: against } }])
  const [first, second] = causeTrees(stock)[0]?.areas ?? []
  assert.equal(first?.whole, { voices: 4, against: 1 })
  assert.equal([first?.row.voices, first?.row.against], [2, 0])
  assert.equal(first?.causes[0]?.whole, { voices: 2, against: 1 })
  assert.is(second?.whole, null)
})

test('a circle below an area is counted once and ends', () => {
  const stock = norrvik()
  hang(stock, 'area 1', 'meetings', 1)
  assert.equal(causeTrees(stock)[0]?.areas[0]?.whole, { voices: 2, against: 0 })
})

test('splitting an area into internal and external gives one more, and undo gives fourteen again', () => {
  const stock = norrvik()
  const before = snapshot(stock)
  const undo = act(stock, {
    do: 'split',
    id: 'area 1',
    stays: 'Internal',
    statement: 'External',
    evidence: ['B1 said'],
    causes: ['meetings'],
    ids: ids(),
  })
  assert.is(areas(stock).length, 15)
  assert.equal(areas(stock).slice(0, 3), ['Internal', 'External', 'area 2'])
  assert.equal(Object.keys(stock.one('finding', 'area 1')?.values.evidence ?? {}), ['L1 said'])
  assert.equal(Object.keys(stock.one('finding', 'new 0')?.values.evidence ?? {}), ['B1 said'])
  assert.is(drawn(causeTrees(stock)[0]?.areas.slice(0, 2) ?? []), 'Internal External(meetings)')
  stock.apply(undo)
  assert.is(areas(stock).length, 14)
  assert.is(snapshot(stock), before)
})

test('a merge keeps the evidence and the deeper causes of both under one name, and undo restores both', () => {
  const stock = norrvik()
  excerpt(stock, 'M1 said', { session: 'June', speaker: 'M1' })
  stock.apply([{ do: 'edit', id: 'area 2', patch: { evidence: supports('M1 said', 'L1 said') } }])
  finding(stock, 'telephone')
  hang(stock, 'telephone', 'area 2', 1)
  const before = snapshot(stock)
  const undo = act(stock, { do: 'merge', keep: 'area 1', merged: ['area 2'], statement: 'Both', ids: [] })
  assert.is(areas(stock).length, 13)
  assert.equal(Object.keys(stock.one('finding', 'area 1')?.values.evidence ?? {}).sort(), [
    'B1 said',
    'L1 said',
    'M1 said',
  ])
  assert.is(drawn(causeTrees(stock)[0]?.areas.slice(0, 1) ?? []), 'Both(meetings telephone)')
  stock.apply(undo)
  assert.is(snapshot(stock), before)
})

test('three are merged as one act', () => {
  const stock = norrvik()
  const before = snapshot(stock)
  const undo = act(stock, { do: 'merge', keep: 'area 3', merged: ['area 1', 'area 2'], statement: 'One', ids: [] })
  assert.is(areas(stock).length, 12)
  assert.is(Object.keys(stock.one('finding', 'area 3')?.values.evidence ?? {}).length, 2)
  stock.apply(undo)
  assert.is(snapshot(stock), before)
})

test('a cause merged with the one it hung under takes its place', () => {
  const stock = norrvik()
  act(stock, { do: 'merge', keep: 'meetings', merged: ['area 1'], statement: 'Meetings', ids: [] })
  assert.equal(areas(stock).slice(0, 2), ['Meetings', 'area 2'])
  assert.is(areas(stock).length, 14)
})

test('moving under the one above and out again comes back to where it was', () => {
  const stock = norrvik()
  act(stock, { do: 'move', id: 'area 2', link: 'area 2 under problem', under: 'area 1', after: '', ids: ids() })
  assert.is(areas(stock).length, 13)
  assert.is(drawn(causeTrees(stock)[0]?.areas.slice(0, 1) ?? []), 'area 1(meetings area 2)')
  act(stock, { do: 'move', id: 'area 2', link: 'area 2 under problem', under: 'problem', after: 'area 1', ids: ids() })
  assert.equal(areas(stock).slice(0, 3), ['area 1', 'area 2', 'area 3'])
  assert.is(areas(stock).length, 14)
})

test('up and down change places with the neighbour, at the ends nothing happens', () => {
  const stock = norrvik()
  act(stock, { do: 'shift', id: 'area 2', link: 'area 2 under problem', by: -1, ids: [] })
  assert.equal(areas(stock).slice(0, 2), ['area 2', 'area 1'])
  assert.equal(causeChanges(stock, { do: 'shift', id: 'area 2', link: 'area 2 under problem', by: -1, ids: [] }), [])
  finding(stock, 'rooms')
  hang(stock, 'rooms', 'area 1', 2)
  act(stock, { do: 'shift', id: 'rooms', link: 'rooms under area 1', by: -1, ids: [] })
  assert.is(drawn(causeTrees(stock)[0]?.areas.slice(1, 2) ?? []), 'area 1(rooms meetings)')
})

test('removing a cause moves what lay below it up, and undo puts it back', () => {
  const stock = norrvik()
  const before = snapshot(stock)
  const undo = act(stock, { do: 'remove', id: 'area 1', ids: [] })
  assert.is(drawn(causeTrees(stock)[0]?.others ?? []), 'meetings')
  stock.apply(undo)
  assert.is(snapshot(stock), before)
})

test('a place that would make a circle is refused and named before anything is done', () => {
  const stock = norrvik()
  const changes = causeChanges(stock, {
    do: 'move',
    id: 'area 1',
    link: 'area 1 under problem',
    under: 'meetings',
    after: '',
    ids: ids(),
  })
  assert.equal({ ...newCircle(stock, changes), order: 0 }, { cause: 'meetings', effect: 'area 1', order: 0 })
  const harmless = causeChanges(stock, {
    do: 'move',
    id: 'area 2',
    link: 'area 2 under problem',
    under: 'meetings',
    after: '',
    ids: ids(),
  })
  assert.is(newCircle(stock, harmless), undefined)
})

test('a circle that two people made apart is shown and not dropped, and one step undoes it', () => {
  const stock = norrvik()
  // Each put one under the other while neither saw the other's move.
  stock.apply([
    { do: 'edit', id: 'area 2 under problem', patch: { effect: 'area 3' } },
    { do: 'edit', id: 'area 2', patch: { areaOrder: 0 } },
    { do: 'edit', id: 'area 3 under problem', patch: { effect: 'area 2' } },
    { do: 'edit', id: 'area 3', patch: { areaOrder: 0 } },
  ])
  assert.is(areas(stock).length, 12)
  assert.is(drawn(causeTrees(stock)[0]?.others ?? []), 'area 2(area 3(area 2!))')
  act(stock, { do: 'unlink', link: 'area 2 under problem', ids: [] })
  assert.is(drawn(causeTrees(stock)[0]?.others ?? []), '')
  assert.is(drawn(outline(stock).unplaced), 'area 2(area 3)')
})

test('a circle below an area ends where it closes', () => {
  const stock = norrvik()
  hang(stock, 'area 1', 'meetings')
  assert.is(drawn(causeTrees(stock)[0]?.areas.slice(0, 1) ?? []), 'area 1(meetings(area 1!))')
})

test('what nobody can change here is left out on request and still counted, the numbers stay', () => {
  const stock = norrvik()
  stock.apply([{ do: 'edit', id: 'area 2', patch: { influence: 'external' } }])
  const ours = causeOutline(stock, { reachable: true })
  assert.is(ours.outside, 1)
  assert.equal(
    ours.trees[0]?.areas.slice(0, 2).map(area => `${area.place} ${area.node.row.statement}`),
    ['1 area 1', '3 area 3'],
  )
  assert.is(outline(stock).trees[0]?.areas.length, 14)
})

test('a cause from the notes that nobody has placed is listed until it is', () => {
  const stock = norrvik()
  finding(stock, 'loose')
  assert.is(drawn(outline(stock).unplaced), 'loose')
  act(stock, { do: 'place', causes: ['loose'], under: 'area 4', ids: ids() })
  assert.is(drawn(outline(stock).unplaced), '')
  assert.is(drawn(causeTrees(stock)[0]?.areas.slice(3, 4) ?? []), 'area 4(loose)')
})

test('a new area comes last, a new deeper cause below its own', () => {
  const stock = norrvik()
  act(stock, { do: 'add', statement: 'Housing', under: 'problem', area: true, ids: ids('x') })
  assert.is(areas(stock).at(-1), 'Housing')
  act(stock, { do: 'add', statement: 'Rents', under: 'x 0', area: false, ids: ids('y') })
  assert.is(drawn(causeTrees(stock)[0]?.areas.slice(-1) ?? []), 'Housing(Rents)')
})

test('an area without words of its own counts as known when a cause below it is', () => {
  const stock = norrvik()
  finding(stock, 'deep', { evidence: supports('L1 said') })
  hang(stock, 'deep', 'area 5', 1)
  const standings = causeTrees(stock)[0]?.areas.map(areaStanding) ?? []
  assert.is(standings[0], 'evident')
  assert.is(standings[4], 'evident')
  assert.is(standings[5], 'no_evidence')
})

test.run()
