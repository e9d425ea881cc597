import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { type KumuRead, kumuRead, MOST_SIGNS } from '../../src/domain/maps/network/kumu-in.ts'
import { networkOf, type Verdict } from '../../src/domain/maps/network/kumu-keep.ts'
import { kumuOut } from '../../src/domain/maps/network/kumu-out.ts'
import { networkShown } from '../../src/domain/maps/network/network-view.ts'
import { CLOSE } from '../../src/domain/maps/network/tie.ts'
import { languages } from '../../src/messages/languages.ts'
import { loadNetworkWords } from '../../src/messages/networks.ts'
import { actor } from './network-kit.ts'
import { memoryThings } from './things-kit.ts'

const test = suite('networks that come from Kumu and go there')

/** As Kumu hands out a whole project: attributes inside, connections by id. */
function backup(count: number): string {
  const kinds = ['Organization', 'Department', 'Role', 'Community', 'Person', 'Loop thing']
  const elements = Array.from({ length: count }, (_, n) => ({
    _id: `elem-${n}`,
    attributes: {
      label: n % 50 === 4 ? `Maija Meikäläinen${'x'.repeat(n / 50)}` : `Yksikkö ${n}`,
      'element type': kinds[n % 50 === 4 ? 4 : n % 4],
      description: n % 2 === 0 ? 'Pitkä kuvaus\n\nuseilla riveillä.' : '',
      tags: n % 5 === 0 ? ['lapset', 'perheet'] : [],
      image: null,
      budget: n % 10 === 0 ? 120_000 : undefined,
    },
  }))
  const connections = Array.from({ length: 2 * count }, (_, n) => ({
    _id: `conn-${n}`,
    from: `elem-${n % count}`,
    to: n === 7 ? 'elem-gone' : `elem-${(n * 7 + 1) % count}`,
    direction: n % 3 === 0 ? 'directed' : 'mutual',
    attributes: {
      'connection type': n % 3 === 0 ? 'refers to' : 'collaborates with',
      strength: n % 4,
      label: n % 9 === 0 ? 'viikoittain' : '',
    },
  }))
  return JSON.stringify({ elements, connections, loops: [{ _id: 'loop-1' }], maps: [{ _id: 'map-1' }], attributes: [] })
}

const read = (text: string): KumuRead => {
  const found = kumuRead(text)
  if (typeof found === 'string') throw new Error(found)
  return found
}

let ids = 0
const newId = () => `n${String(ids++).padStart(6, '0')}`

function kept(found: KumuRead, verdicts = new Map<number, Verdict>()) {
  const things = memoryThings()
  const changes = networkOf({ read: found, title: 'Kumu', group: '', verdicts, known: [] }, newId)
  things.apply(changes)
  const [map] = changes
  const shown = networkShown(things, { group: '', id: map?.id ?? '', perspective: 'unit', version: '' })
  if (!shown) throw new Error('no network')
  return shown
}

test('an export of 200 elements opens, with what cannot be carried told before anything is kept', () => {
  const found = read(backup(200))
  assert.is(found.actors.length, 200)
  assert.equal(
    found.not.fields.filter(([name]) => ['description', 'tags', 'budget', 'label'].includes(name)),
    [
      ['description', 100],
      ['label', 45],
      ['tags', 40],
      ['budget', 20],
    ],
  )
  assert.equal(found.not.lists, ['loops', 'maps'])
  assert.is(found.not.loose, 1 + [...Array(400).keys()].filter(n => n !== 7 && n % 200 === (n * 7 + 1) % 200).length)
  const shown = kept(found)
  assert.is(shown.actors.length, 197, 'four people are one close one')
  assert.ok(shown.actors.some(({ key }) => key === CLOSE))
  assert.ok(shown.ties.length > 300)
  assert.ok(shown.ties.some(({ type, strength }) => type === 'sends' && strength === 3))
  assert.is(shown.drawing.boxes.length, 197)
})

test('a file as it is written by hand names its elements by their labels', () => {
  const found = read(
    JSON.stringify({
      elements: [{ label: 'Kela', type: 'organisation' }, { label: 'A' }, { label: 'Kela' }, { type: 'x' }, 'x', null],
      connections: [
        { from: 'A', to: 'Kela', type: 'sends clients to' },
        { from: 'A', to: 'Kela', type: 'sends clients to', direction: 'directed' },
        { from: 'A', to: 'A' },
        { from: { label: 'Kela' }, to: 'A', type: 'wishes to meet', strength: '2' },
        { from: 'A', to: 'Kela', type: 'dances with' },
        17,
      ],
    }),
  )
  assert.equal(
    found.actors.map(({ label, type }) => [label, type]),
    [
      ['Kela', 'organisation'],
      ['A', 'organisation'],
    ],
  )
  assert.equal(
    found.ties.map(({ from, to, type, state, strength }) => [from, to, type, state, strength]),
    [
      [1, 0, 'sends', 'existing', 0],
      [0, 1, 'cooperates', 'wanted', 2],
      [1, 0, 'cooperates', 'existing', 0],
    ],
  )
  assert.equal(found.not.types, [['dances with', 1]])
  assert.equal([found.not.nameless, found.not.loose, found.not.twice], [3, 2, 2])
})

test('names that look like people and numbers are asked about: by themselves they become a close one, never a name', () => {
  const found = read(
    JSON.stringify({
      elements: [{ label: 'Kela' }, { label: 'Maija Meikäläinen' }, { label: '131052-308T' }, { label: 'Äiti' }],
      connections: [
        { from: 'Kela', to: 'Maija Meikäläinen' },
        { from: 'Kela', to: '131052-308T' },
      ],
    }),
  )
  assert.equal(
    found.actors.map(({ person }) => person),
    [null, 'name', 'number', 'relation'],
  )
  const asked = kept(found)
  assert.equal(asked.actors.map(({ label }) => label).toSorted(), ['', 'Kela'])
  assert.not.match(JSON.stringify(asked), /Maija|131052/)
  const said = kept(
    found,
    new Map<number, Verdict>([
      [1, 'actor'],
      [2, 'out'],
      [3, 'out'],
    ]),
  )
  assert.equal(said.actors.map(({ label }) => label).toSorted(), ['Kela', 'Maija Meikäläinen'])
})

test('what is no file of Kumu says what it is, whatever it holds', () => {
  assert.is(kumuRead(''), 'not-json')
  assert.is(kumuRead('{"elements": ['), 'not-json')
  assert.is(kumuRead('[1,2]'), 'not-kumu')
  assert.is(kumuRead('null'), 'not-kumu')
  assert.is(kumuRead('{"elements": {"a": 1}}'), 'not-kumu')
  assert.is(kumuRead('{"elements": []}'), 'empty')
  assert.is(kumuRead('{"elements": [{"label": "  "}]}'), 'empty')
  assert.is(kumuRead(`"${'x'.repeat(MOST_SIGNS)}"`), 'too-large')
  assert.is(
    kumuRead(JSON.stringify({ elements: Array.from({ length: 1001 }, (_, n) => ({ label: `${n}` })) })),
    'too-many',
  )
  const deep = `{"elements": [{"label": "A", "x": ${'['.repeat(500_000)}${']'.repeat(500_000)}}]}`
  const answer = kumuRead(deep)
  assert.ok(answer === 'not-json' || (typeof answer === 'object' && answer.actors.length === 1))
  assert.equal(read('\uFEFF{"elements": [{"label": "A", "__proto__": {"x": 1}}], "connections": "none"}').ties, [])
})

test('an endless name ends, and a thousand odd fields are told as far as somebody reads', () => {
  const fields = Object.fromEntries(Array.from({ length: 5000 }, (_, n) => [`field ${n}`, n + 1]))
  const { actors, not } = read(JSON.stringify({ elements: [{ label: 'y'.repeat(100_000), ...fields }] }))
  assert.is(actors[0]?.label.length, 121)
  assert.is(not.fields.length, 30)
})

test('whoever is called as an actor of the group is that actor', () => {
  const things = memoryThings()
  things.apply([actor('a', 'Hyvinvointialue Järvi')])
  const found = read(JSON.stringify({ elements: [{ label: 'HYVINVOINTIALUE Ja\u0308rvi' }, { label: 'Uusi' }] }))
  const changes = networkOf(
    { read: found, title: '', group: '', verdicts: new Map(), known: things.all('actor') },
    newId,
  )
  assert.is(changes.filter(one => one.do === 'create' && one.kind === 'actor').length, 1)
  assert.ok(changes.some(one => one.do === 'create' && one.kind === 'mapNode' && one.values.ref === 'a'))
})

test('what goes out as a file of Kumu comes in again the same, in every language', async () => {
  for (const language of languages) {
    const words = await loadNetworkWords(language)
    const found = read(
      JSON.stringify({
        elements: [{ label: 'A' }, { label: 'B', type: 'role' }, { label: 'C' }, { label: 'D' }],
        connections: [
          { from: 'A', to: 'B', type: 'sends', direction: 'directed', strength: 3 },
          { from: 'A', to: 'C', status: 'broken', strength: 1 },
          { from: 'D', to: 'A', type: 'decides', status: 'wanted', direction: 'directed' },
          { from: 'C', to: 'D', type: 'informs', direction: 'directed' },
        ],
      }),
    )
    const shown = kept(found)
    const out = kumuOut(shown, {
      nameOf: key => shown.names[key] ?? '',
      actor: type => type,
      type: words.type,
      state: words.state,
      named: words.columns.n,
    })
    const again = read(out)
    assert.equal([again.not.nameless, again.not.loose, again.not.twice, again.not.types], [0, 0, 0, []], language)
    const told = ({ actors, ties }: KumuRead) =>
      ties
        .map(({ from, to, ...tie }) => {
          const name = (at: number) => actors.find(one => one.at === at)?.label
          return [name(from), name(to), tie]
        })
        .toSorted((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)))
    assert.equal(told(again), told(found), language)
  }
})

test.run()
