import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { newMap, newNode } from '../../src/domain/maps/map.ts'
import {
  dutyAtStep,
  dutyOfService,
  placeMoved,
  placeRemoved,
  setAside,
  sharingAsked,
  sharingConfirmed,
} from '../../src/domain/maps/roles/acts.ts'
import { dutiesAt } from '../../src/domain/maps/roles/duties-at.ts'
import { keptTable, sinceTable, tableKept } from '../../src/domain/maps/roles/kept.ts'
import { lettersIn, saidIn, toggledLetter } from '../../src/domain/maps/roles/letters.ts'
import { dutyFlags } from '../../src/domain/maps/roles/lint.ts'
import { openFlags, sentenceOfDuty, standing } from '../../src/domain/maps/roles/remarks.ts'
import { cellId, MOST_ROLES, type RoleTable, roleTable } from '../../src/domain/maps/roles/role-map.ts'
import { newService } from '../../src/domain/maps/service.ts'
import { touchedBy } from '../../src/domain/maps/service-card.ts'
import { roles as english } from '../../src/messages/en/roles.ts'
import { roles as finnish } from '../../src/messages/fi/roles.ts'
import { roles as swedish } from '../../src/messages/sv/roles.ts'
import { shaped } from '../../src/project/things/shaped.ts'
import { madeOf, thingsOf } from '../project/example-kit.ts'
import { cellsOf, roleMap } from './role-kit.ts'
import { put } from './things-kit.ts'

const test = suite('who does a duty and who answers for it')

const flagged = ({ duties }: RoleTable) => {
  const of = (kind: (typeof dutyFlags)[number]) =>
    duties.filter(({ flags }) => flags.some(one => one.kind === kind)).map(({ label }) => label)
  return Object.fromEntries(dutyFlags.map(kind => [kind, of(kind)]))
}

test('Storsele asks exactly what its case says, and its service assessment asks nothing', () => {
  const things = thingsOf(madeOf('storsele'))
  const map = things.all('map').find(({ values }) => values.type === 'role_map')?.id ?? ''
  const table = roleTable(things, map, 'sv')
  assert.equal(flagged(table), {
    twoAnswer: ['Klientplan'],
    nobodyAnswers: ['Kontakt med skolan', 'Uppföljning av service'],
    nobodyDoes: ['Klientplan', 'Uppföljning av service'],
    sharedDoing: ['Ekonomisk rådgivning'],
  })
  assert.equal(
    table.roles.map(({ label }) => label),
    ['Socialarbetare barn och familj', 'Socialarbetare vuxna', 'Socialhandledare', 'Ledande socialarbetare'],
  )
  assert.equal(standing(table.duties, {}), { clear: 1, open: 4 })
  assert.equal(
    table.duties.map(duty => (openFlags(duty, {}).length > 0 ? sentenceOfDuty(duty, {}, swedish.flag) : '')),
    [
      '',
      'Två ansvarar för ”Klientplan”, och ingen utför den.',
      'Två utför ”Ekonomisk rådgivning”.',
      'Ingen ansvarar för ”Kontakt med skolan”.',
      'Ingen ansvarar för ”Uppföljning av service”, och ingen utför den.',
    ],
  )
})

test('each thing a duty can ask is a sentence of its own in three languages, and no two of them are the same', () => {
  const asks = [0, 2, 'clear'] as const
  for (const { flag } of [swedish, finnish, english]) {
    const said = asks.flatMap(answer =>
      asks.flatMap(doing => (answer === 'clear' && doing === 'clear' ? [] : [flag('x', { answer, doing })])),
    )
    assert.is(new Set(said).size, 8)
    for (const sentence of said) assert.match(sentence, /^\p{Lu}.*[“”]x”.*\.$/u)
  }
})

test('several who do it are asked whether that is agreed; a confirmation holds for just these, and is dated', () => {
  const { things, shown, say } = roleMap(['a', 'b', 'c'], ['d'], 'd a R', 'd b R', 'd c A')
  const kinds = () => shown().duties[0]?.flags.map(({ kind }) => kind)
  const [duty] = shown().duties
  assert.equal(kinds(), ['sharedDoing'])
  if (!duty) throw new Error('no duty')
  things.apply(sharingConfirmed(duty, { on: '2026-05-03', how: 'a om våren' }))
  assert.equal(kinds(), [])
  assert.equal(shown().duties[0]?.shared, { on: '2026-05-03', how: 'a om våren', among: 'a b' })
  say('d', 'c', 'RA')
  assert.equal(kinds(), ['sharedDoing'], 'others than those who agreed do it now')
  assert.is(shown().duties[0]?.shared, null)
  say('d', 'c', 'A')
  assert.equal(kinds(), [], 'the former agreement holds again')
  things.apply(sharingAsked('d'))
  assert.equal(kinds(), ['sharedDoing'])
})

test('what is set aside is asked no more, of this duty alone; a new row asks nothing', () => {
  const { shown } = roleMap(['a'], ['d', 'e', 'new'], 'd a R', 'e a R')
  const aside = { 'nobodyAnswers d': 'litet' }
  const open = shown().duties.map(duty => openFlags(duty, aside).length)
  assert.equal(open, [0, 1, 0])
  assert.equal(standing(shown().duties, aside), { clear: 1, open: 1 })
  assert.equal(setAside('m', ['x y'], 'z'), [{ do: 'edit', id: 'm', patch: { 'aside.x y': 'z' } }])
})

test('a cell is said, said otherwise and emptied; its line has one id on every device, and the undo takes it back', () => {
  const { things, shown, say } = roleMap(['a', 'b'], ['d'])
  const undo = say('d', 'a', 'AR')
  assert.equal(cellsOf(shown()), ['d a RA'])
  assert.equal(shown().duties[0]?.cells[0]?.links, [cellId('m', 'a', 'd')])
  assert.match(cellId('m', 'a', 'd'), /^[0-9a-f]{32}$/)
  const ids = ['m', 'n'].flatMap(map => ['a', 'b'].flatMap(role => ['d', 'e'].map(duty => cellId(map, role, duty))))
  assert.is(new Set(ids).size, 8)
  say('d', 'a', 'I')
  assert.equal(cellsOf(shown()), ['d a I'])
  say('d', 'a', '')
  assert.equal(cellsOf(shown()), [])
  things.apply(undo)
  assert.equal(cellsOf(shown()), [])
})

test('a role or a duty is moved one place, whatever orders they had, and removed with what was said of it', () => {
  const all = (orders: readonly number[]) => orders.map((order, n) => ({ id: 'abcd'[n] ?? '', order }))
  const after = (orders: readonly number[], id: string, by: 1 | -1) => {
    const moved = new Map(all(orders).map(one => [one.id, one.order]))
    for (const change of placeMoved(all(orders), id, by))
      if (change.do === 'edit') moved.set(change.id, Number(change.patch['order']))
    return [...moved]
      .toSorted(([a, x], [b, y]) => x - y || (a < b ? -1 : 1))
      .map(([one]) => one)
      .join('')
  }
  for (const orders of [
    [1, 2, 3, 4],
    [0, 0, 0, 0],
    [1, 1, 2, 2],
    [-3, 0, 0.5, 0.5],
  ]) {
    assert.is(after(orders, 'c', -1), 'acbd')
    assert.is(after(orders, 'c', 1), 'abdc')
    assert.is(after(orders, 'a', -1), 'abcd')
    assert.is(after(orders, 'b', -1), 'bacd')
  }
  assert.is(placeMoved(all([1, 2, 3, 4]), 'c', 1).length, 1, 'the others keep their rows')
  const { things, shown } = roleMap(['a', 'b'], ['d', 'e'], 'd a R', 'd b A', 'e b R')
  const undo = things.apply(placeRemoved('b', shown().duties))
  assert.equal(cellsOf(shown()), ['d a R'])
  assert.equal(shown().loose, [])
  things.apply(undo)
  assert.equal(cellsOf(shown()), ['d a R', 'd b A', 'e b R'])
})

test('a line to a role or a duty that is gone says so, whichever way it was drawn, and is not dropped', () => {
  const { things, shown } = roleMap(['a', 'b'], ['d', 'e'], 'd a R', 'd b A', 'e b RI')
  things.apply([{ do: 'remove', id: 'b' }])
  things.apply([{ do: 'edit', id: cellId('m', 'a', 'd'), patch: { from: 'd', to: 'a' } }])
  assert.equal(cellsOf(shown()), ['d a R'])
  const loose = () => shown().loose.map(one => `${one.role}|${one.duty}|${one.letters.join('')}`)
  assert.equal(loose().sort(), ['|d|A', '|e|RI'])
  things.apply([{ do: 'remove', id: 'd' }])
  assert.equal(loose().sort(), ['a||R', '|e|RI', '||A'].sort())
})

test('a duty belongs to a service and to steps of paths: it is found from there, and told when the service changes hands', () => {
  const { things, shown } = roleMap(['a', 'b'], ['d', 'e'], 'd a R', 'd b A')
  put(things, 'service', 's', newService({ name: 'Rådgivning' }))
  put(things, 'map', 'p', newMap({ type: 'service_path', title: 'Väg' }))
  put(things, 'mapNode', 'step', newNode({ map: 'p', label: 'Möte', refers: 'service', ref: 's' }))
  things.apply([...dutyOfService('d', 's'), ...dutyAtStep('d', 'step'), ...dutyAtStep('e', 'gone')])
  const at = (id: string) =>
    dutiesAt(things, id, 'sv').map(({ id, does, answers }) => [id, ...does, ...answers].join(' '))
  assert.equal([at('s'), at('step'), at('gone'), at('')], [['d a b'], ['d a b'], ['e'], []])
  assert.equal(
    touchedBy(things, 's')
      .map(({ label, mapTitle }) => `${mapTitle}: ${label}`)
      .sort(),
    ['Roller: d', 'Väg: Möte'],
  )
  const [d, e] = shown().duties
  assert.equal(d?.service, { id: 's', name: 'Rådgivning', map: '', gone: false })
  assert.equal(d?.steps, [{ id: 'step', name: 'Möte', map: 'p', gone: false }])
  assert.equal(e?.steps, [{ id: 'gone', name: '', map: '', gone: true }])
  things.apply([{ do: 'remove', id: 's' }, ...dutyAtStep('e', 'gone', false)])
  assert.is(shown().duties[0]?.service?.gone, true)
  assert.equal(shown().duties[1]?.steps, [])
})

test('a map that was kept reads as it stood, and what has changed since is told', () => {
  const { things, shown, say } = roleMap(['a', 'b'], ['d', 'e'], 'd a R', 'd b A')
  const map = things.one('map', 'm')
  if (!map) throw new Error('no map')
  const kept = shaped('mapVersion', { ...keptTable(map, shown(), { on: '2026-05-03', note: '' }) })
  if (!kept.table) throw new Error('nothing kept')
  const then = tableKept(kept.table)
  assert.equal(cellsOf(then), cellsOf(shown()))
  assert.equal(flagged(then), flagged(shown()))
  assert.equal(sinceTable(then, shown()), { added: [], removed: [], renamed: [], changed: [] })
  say('d', 'a', 'RI')
  things.apply([
    { do: 'remove', id: 'e' },
    { do: 'edit', id: 'd', patch: { label: 'plan' } },
  ])
  const { added, removed, renamed, changed } = sinceTable(then, shown())
  assert.equal([added, removed, renamed], [[], ['e'], [{ was: 'd', now: 'plan' }]])
  assert.equal(changed, [{ duty: 'plan', role: 'a', was: ['R'], now: ['R', 'I'] }])
})

test('strange values of a changed app hide nothing, say nothing and hold up nobody', () => {
  assert.equal(lettersIn('IRRX'), ['R', 'I'])
  assert.equal(toggledLetter(['R', 'I'], 'A'), ['R', 'A', 'I'])
  assert.equal(['-', ' - ', 'x', '', '-R'].map(saidIn), ['-', '-', '', '', 'R'])
  const { things, shown } = roleMap(['a'], ['d'], 'd a R')
  const line = (fields: object) => shaped('mapLink', { map: 'm', from: 'a', to: 'd', ...fields })
  put(things, 'mapLink', 'x1', line({ type: 7 }))
  put(things, 'mapLink', 'x2', line({ from: 'd', to: 'd', type: 'A' }))
  put(things, 'mapLink', 'x3', line({ type: 'next '.repeat(20_000) }))
  put(
    things,
    'mapNode',
    'x4',
    shaped('mapNode', { map: 'm', refers: 'duty', label: null, shared: { on: 1 }, steps: [], order: Number.NaN }),
  )
  for (let n = 0; n < 20_000; n++)
    put(things, 'mapNode', `r${n}`, newNode({ map: 'm', refers: 'actor', label: 'x', order: 9 }))
  const table = shown()
  assert.equal([table.roles.length, table.more], [MOST_ROLES, 20_001 - MOST_ROLES])
  assert.ok(cellsOf(table).includes('d a R'))
  assert.ok(table.duties.some(({ id }) => id === 'x4'))
  assert.equal(shaped('mapNode', {}).steps, {})
  assert.is(shaped('mapNode', { shared: 'x' }).shared, null)
  assert.equal(shaped('mapVersion', { table: { roles: 3 } }).table, { roles: [], duties: [] })
  assert.equal(shaped('roleView', { says: { d: 'R', e: 5 }, own: 'yes' }), {
    map: '',
    role: '',
    own: false,
    says: { d: 'R' },
  })
})

test.run()
