import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { Change } from '../../src/domain/change.ts'
import { askables, wishedBySeveral } from '../../src/domain/maps/network/asked.ts'
import { FROM_MAPS, merged, type SideMap, wantedBySeveral } from '../../src/domain/maps/network/merged.ts'
import { CLOSE, tieStates } from '../../src/domain/maps/network/tie.ts'
import { whoIs } from '../../src/domain/maps/network/who.ts'
import { development } from '../../src/domain/together/development.ts'
import { type Random, randomFrom } from '../simulation/random.ts'
import { actor, counts, line, network, own, place, seen } from './network-kit.ts'

const test = suite('networks that several draw for themselves')

/** Kuusiniemi: seven maps, four of one unit and three of another. */
const actors: readonly Change[] = [
  actor('hyvo', 'Hyvinvointiosasto'),
  actor('hallinto', 'Hallinto-osasto'),
  actor('hva', 'Hyvinvointialue'),
  actor('yhd', 'Yhdistykset'),
  actor('kehas', 'Kehittäjäasiakkaat'),
]
const seven: readonly Change[] = [
  own('1', 'hyvo', { hallinto: 'existing', hva: 'wanted', kehas: 'wanted' }),
  own('2', 'hyvo', { hallinto: 'existing', hva: 'wanted' }),
  own('3', 'hyvo', { hallinto: 'existing', hva: 'wanted', kehas: 'wanted' }),
  own('4', 'hyvo', { hallinto: 'existing', yhd: 'none' }),
  own('5', 'hallinto', { hva: 'wanted', yhd: 'broken' }),
  own('6', 'hallinto', { hva: 'existing', yhd: 'broken' }),
  own('7', 'hallinto', { hva: 'wanted', yhd: 'broken' }),
]

test('seven personal maps merge: hyvinvointialue is named in 6 of 7, the units that draw are on their own maps too', () => {
  const shown = seen(network(...actors, ...seven))
  assert.is(shown.of, 7)
  assert.equal(counts(shown), {
    'Hallinto-osasto': 7,
    Hyvinvointialue: 6,
    Hyvinvointiosasto: 4,
    Yhdistykset: 3,
    Kehittäjäasiakkaat: 2,
  })
})

test('the line of hyvinvointialue is the thicker for it; what most say is its state, and all that is said stands', () => {
  const shown = seen(network(...actors, ...seven))
  const hva = shown.actors.find(({ key }) => key === 'hva')
  assert.equal(hva?.split, { existing: 1, wanted: 5, broken: 0 })
  const weight = (key: string) => shown.drawing.lines.find(one => one.from === 'hyvo' && one.to === key)?.weight ?? 0
  assert.ok(weight('hva') > weight('kehas'))
  assert.is(shown.hub, 'hyvo')
})

test('what one side names and the other does not is told by sides of three and more', () => {
  assert.equal(seen(network(...actors, ...seven)).oneSided, [
    { kind: 'pair', side: 'hyvo', other: 'hallinto' },
    { kind: 'about', side: 'hallinto', other: 'hyvo', actor: 'yhd' },
    { kind: 'about', side: 'hyvo', other: 'hallinto', actor: 'kehas' },
  ])
})

test('a side with two maps is not named, neither as a side nor by its count', () => {
  const six = seven.filter(one => one.id !== '7')
  const shown = seen(network(...actors, ...six))
  assert.equal(shown.oneSided, [])
  assert.not.ok(shown.sided)
  assert.is(counts(shown)['Hallinto-osasto'], 4, 'who draws as it is not counted')
  assert.ok(shown.ties.every(({ from }) => from !== 'hallinto'))
  assert.is(shown.hub, 'me')
})

test('two maps are not shown together: whoever drew one would know the other', () => {
  const shown = seen(network(...actors, own('1', '', { hva: 'existing' }), own('2', '', { yhd: 'wanted' })))
  assert.is(shown.maps, 2)
  assert.equal([shown.actors, shown.ties, shown.drawing.boxes], [[], [], []])
  assert.is(seen(network(...actors, own('1', '', { hva: 'none' }))).maps, 0, 'a map with nothing on it is none')
})

test('nothing that is shown tells whose map says what', () => {
  const text = JSON.stringify(
    seen(network(...actors, ...seven.map(one => ({ ...one, id: `row-of-${one.id}` }) as Change))),
  )
  assert.not.match(text, 'row-of-')
})

test('the same name is the same actor: other letters for ä, another case, an id of another device, a close one', () => {
  const things = network(
    actor('b', 'Hyvinvointialue Järvi'),
    actor('a', 'hyvinvointialue  ja\u0308rvi'),
    own('1', '', { a: 'existing' }),
    own('2', '', { b: 'existing', [CLOSE]: 'existing' }),
    own('3', '', { a: 'broken', b: 'existing' }),
    place('n', 'b'),
  )
  const shown = seen(things)
  assert.equal(
    shown.actors.filter(({ key }) => key !== 'me').map(({ key, named }) => [key, named]),
    [
      ['a', 3],
      [CLOSE, 1],
    ],
  )
  assert.equal(shown.actors.find(({ key }) => key === 'a')?.split, { existing: 2, wanted: 0, broken: 1 })
  assert.equal(shown.actors.find(({ key }) => key === 'a')?.nodes, ['n'])
})

test('who is who does not depend on the order, also where names and ids make a chain', () => {
  const all = [
    { id: '3', label: 'Kela' },
    { id: '1', label: 'KELA' },
    { id: '3', label: 'Kansaneläkelaitos' },
    { id: '2', label: 'kansanela\u0308kelaitos' },
  ]
  for (const order of [all, all.toReversed(), [...all.slice(2), ...all.slice(0, 2)]]) {
    const keyOf = whoIs(order)
    assert.equal(['1', '2', '3', '4'].map(keyOf), ['1', '1', '1', '4'])
  }
})

const anyMap = (random: Random): SideMap => ({
  as: random.pick(['', 'a', 'b', 'c']),
  ties: Array.from({ length: random.below(6) }, () => ({
    to: random.pick(['a', 'b', 'c', 'd', 'e', 'f']),
    state: random.pick(tieStates),
    type: random.pick(['cooperates', 'sends'] as const),
  })),
})

const namedIn = (maps: readonly SideMap[]) => new Map(merged(maps).actors.map(({ key, named }) => [key, named]))

test('on 500 groups the order of maps does not matter, and one more map lowers no count', () => {
  for (let seed = 1; seed <= 500; seed++) {
    const random = randomFrom(seed)
    const maps = Array.from({ length: random.below(12) }, () => anyMap(random))
    const mixed = maps.map(map => ({ map, at: random.next() })).toSorted((a, b) => a.at - b.at)
    const turned = mixed.map(({ map }) => ({ ...map, ties: map.ties.toReversed() }))
    assert.equal(merged(turned), merged(maps), `seed ${seed}`)
    const [before, after] = [namedIn(maps), namedIn([...maps, anyMap(random)])]
    for (const [key, n] of before) assert.ok((after.get(key) ?? 0) >= n, `seed ${seed}: ${key}`)
  }
})

test('on 500 groups no side with fewer than three maps is told, and no count is greater than there are maps', () => {
  for (let seed = 1; seed <= 500; seed++) {
    const random = randomFrom(seed)
    const maps = Array.from({ length: random.below(12) }, () => anyMap(random))
    const { of, sides, ties, actors } = merged(maps)
    const drawn = maps.filter(({ as, ties }) => ties.some(({ to }) => to !== as))
    assert.is(of, drawn.length)
    for (const side of sides.keys()) assert.ok(drawn.filter(({ as }) => as === side).length >= FROM_MAPS)
    for (const { from } of ties) assert.ok(from === 'me' || sides.has(from))
    for (const { named } of actors) assert.ok(named <= of)
  }
})

test('whom several wish for rises on Development; one wish, or two maps, is not enough', () => {
  const things = network(...actors, ...seven)
  assert.equal(
    wantedBySeveral(merged(sideMaps())).map(({ key }) => key),
    ['hva', 'kehas'],
  )
  assert.equal(wishedBySeveral(things), [
    { at: 'm/hva', title: 'Hyvinvointialue' },
    { at: 'm/kehas', title: 'Kehittäjäasiakkaat' },
  ])
  const asked = development(things, { group: '', day: '2026-11-29' }).attention.find(one => one.kind === 'tieWanted')
  assert.equal(asked, { kind: 'tieWanted', id: 'm/hva', title: 'Hyvinvointialue', more: 1 })
  const two = network(...actors, own('1', '', { hva: 'wanted' }), own('2', '', { hva: 'wanted' }))
  assert.equal(wishedBySeveral(two), [])
})

const sideMaps = (): readonly SideMap[] =>
  seven.flatMap(one =>
    one.do === 'create' && one.kind === 'ownNetwork'
      ? {
          as: one.values.as,
          ties: Object.entries(one.values.ties).flatMap(([to, { state, type }]) =>
            state === 'none' ? [] : [{ to, state, type }],
          ),
        }
      : [],
  )

test('one is asked about once, whatever ids others have made for her', () => {
  const things = network(
    actor('b', 'Kela'),
    actor('a', 'KELA'),
    actor('c', 'Skolan'),
    own('1', '', { b: 'existing' }),
    place('n', 'c'),
  )
  assert.equal(askables(things, { group: '', id: 'm' }), [
    { key: 'c', label: 'Skolan', ids: ['c'] },
    { key: 'a', label: 'KELA', ids: ['b', 'a'] },
  ])
})

test('who stands only on the map that is drawn with the client’s eyes is told', () => {
  const things = network(
    ...actors,
    actor('kunta', 'Kuntalaiset'),
    ...seven,
    place('n1', 'hyvo'),
    place('n2', 'kunta'),
    line('l', 'n1', 'n2', { seen: 'client' }),
  )
  assert.equal(seen(things).oneSided.at(-1), { kind: 'eyes', eyes: 'own', actor: 'yhd' })
  assert.ok(seen(things).oneSided.some(one => one.kind === 'eyes' && one.eyes === 'client' && one.actor === 'kunta'))
})

test.run()
