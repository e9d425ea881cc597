import 'fake-indexeddb/auto'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { coverage, type RosterPerson } from '../../src/domain/roster/roster.ts'
import { asOne, asSeveral, sameCodes } from '../../src/domain/roster/same-code.ts'
import { newSession } from '../../src/domain/sessions/new-session.ts'
import { act } from '../../src/project/things/acts.ts'
import { shapedFields } from '../../src/project/things/thing.ts'
import { office } from '../files/hand-over-kit.ts'
import { sync, type Tablet } from '../project/tablet-kit.ts'

const test = suite('codes that stand twice')

const person = (code: string, unit = 'Familj', role = ''): RosterPerson => ({
  ...{ code, unit, role, side: 'staff', inScope: true, employment: 'active' },
})
const all = ({ project: { things } }: Tablet) => ({
  people: things.find({ kind: 'person' }),
  sessions: things.find({ kind: 'session' }),
  excerpts: things.find({ kind: 'excerpt' }),
  contacts: things.find({ kind: 'contact' }),
})
const figures = (tablet: Tablet) => {
  const { interviewed, inScope, complete } = coverage(all(tablet).people, all(tablet).sessions)
  return [interviewed, inScope, complete]
}

/** Two coordinators have pasted the same seven people offline; both have planned and held. */
async function pastedTwice() {
  const at = await office()
  const { ylva, aino } = at
  for (const tablet of [ylva, aino])
    for (let i = 1; i <= 7; i++)
      await tablet.project.create('person', person(tablet === ylva ? `M${i}` : `m\u200B ${i}`))
  for (const [tablet, codes] of [
    [ylva, [0, 1, 2]],
    [aino, [2, 3, 4, 5, 6]],
  ] as const)
    for (const index of codes) {
      const id = all(tablet).people[index]?.id ?? ''
      const values = newSession({ people: [id], state: 'held', attendance: { [id]: { state: 'attended' } } })
      await tablet.project.create('session', values)
    }
  const first = all(aino).people[0]?.id ?? ''
  await aino.project.create('contact', { person: first, name: 'Mona', phone: '070' })
  for (const tablet of [ylva, aino, ylva]) await sync(tablet)
  return at
}

test('until it is settled they count as one person, so that what was done is seen', async () => {
  const { it, ylva } = await pastedTwice()
  assert.is(all(ylva).people.length, 14)
  assert.equal(figures(ylva), [7, 7, true])
  await it.close()
})

test('settled as one, nothing is lost: her sessions, what she did there, and who she is; and it can be undone', async () => {
  const { it, ylva } = await pastedTwice()
  const before = JSON.stringify([
    figures(ylva),
    all(ylva)
      .people.map(one => one.values.code)
      .sort(),
  ])
  const undo = await act(
    ylva.project,
    sameCodes(all(ylva).people).flatMap(group => asOne(group, all(ylva))),
  )
  const { people, sessions, contacts } = all(ylva)
  assert.is(people.length, 7)
  assert.equal(sameCodes(people), [])
  assert.equal(figures(ylva), [7, 7, true])
  const ids = new Set(people.map(one => one.id))
  for (const { values } of sessions) {
    assert.ok(values.people.every(id => ids.has(id)))
    assert.equal(
      Object.keys(values.attendance).filter(id => values.attendance[id]),
      values.people,
    )
  }
  assert.ok(contacts.every(one => ids.has(one.values.person)))
  await act(ylva.project, undo)
  assert.is(
    JSON.stringify([
      figures(ylva),
      all(ylva)
        .people.map(one => one.values.code)
        .sort(),
    ]),
    before,
  )
  await it.close()
})

test('settled as two, the later one has a code of her own', async () => {
  const { it, ylva } = await office()
  for (const role of ['utredare', 'ledare']) await ylva.project.create('person', person('M1', 'Familj', role))
  await ylva.project.create('person', person('M2'))
  const [group] = sameCodes(all(ylva).people)
  assert.is(group?.length, 2)
  await act(ylva.project, asSeveral(group ?? [], all(ylva).people))
  assert.equal(
    all(ylva)
      .people.map(one => one.values.code)
      .sort(),
    ['M1', 'M2', 'M3'],
  )
  assert.equal(figures(ylva), [0, 3, false])
  await it.close()
})

test('of two cards the one that says something else stays: nobody’s number is lost', () => {
  const people = ['a', 'b'].map(id => ({ id, values: person('M1') }))
  const none = { sessions: [], excerpts: [] }
  const card = (id: string, of: string, name: string, phone: string) => ({ id, values: { person: of, name, phone } })
  const same = [card('x', 'a', 'Mona Ek', '070'), card('y', 'b', 'mona ek', '070')]
  assert.equal(asOne(people, { ...none, contacts: same }), [
    { do: 'remove', id: 'y' },
    { do: 'remove', id: 'b' },
  ])
  const other = [card('x', 'a', 'Mona Ek', ''), card('y', 'b', 'Mona Ek', '070')]
  assert.equal(asOne(people, { ...none, contacts: other })[0], { do: 'edit', id: 'y', patch: { person: 'a' } })
})

test('settled as one, what came of calling her, what she said, and an address that stands on one card alone go with her', () => {
  const call = { how: 'declined', day: '', at: 7, by: 'm' } as const
  const people = [
    { id: 'a', values: person('M1') },
    { id: 'b', values: { ...person('M1'), calls: { c: call } } },
  ]
  const excerpt = (id: string, speaker: string) => ({ id, values: { speaker } })
  const card = (id: string, of: string, email: string) => ({
    id,
    values: { person: of, name: 'Mona Ek', phone: '070', email },
  })
  const things = {
    sessions: [],
    excerpts: [excerpt('e', 'a'), excerpt('f', 'b')],
    contacts: [card('x', 'a', ''), card('y', 'b', 'mona@kommun.example')],
  }
  assert.equal(asOne(people, things), [
    { do: 'edit', id: 'a', patch: { 'calls.c': call } },
    { do: 'edit', id: 'f', patch: { speaker: 'a' } },
    { do: 'edit', id: 'y', patch: { person: 'a' } },
    { do: 'remove', id: 'b' },
  ])
})

test('people without a code are nobody’s double', () => {
  const blank = ['a', 'b'].map(id => ({ id, values: person('') }))
  assert.equal(sameCodes(blank), [])
  assert.is(coverage(blank, []).inScope, 2)
})

test('one entry that does not fit, or was emptied, takes no other with it', () => {
  const fields = {
    'attendance.a': { state: 'attended' },
    'attendance.b': null,
    'attendance.c': 7,
    'notice.a': 'x',
    people: ['a'],
  }
  assert.equal(shapedFields('session', fields).attendance, { a: { state: 'attended' } })
  assert.equal(shapedFields('survey', { title: { sv: 'A', fi: 7 } }).title, { sv: 'A' })
})

test.run()
