import 'fake-indexeddb/auto'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { RosterPerson } from '../../src/domain/roster/roster.ts'
import { agenda } from '../../src/domain/sessions/agenda.ts'
import { newSession } from '../../src/domain/sessions/new-session.ts'
import { sessionName } from '../../src/domain/sessions/session.ts'
import { codesIn, sessionRow } from '../../src/domain/sessions/session-row.ts'
import { shaped } from '../../src/project/things/shaped.ts'
import { project as projectOf } from '../members/members-kit.ts'
import { tabletOf } from '../project/tablet-kit.ts'
import { memoryThings } from './things-kit.ts'

const test = suite('what a member with a changed app puts into a project')

const person = (code: string) => ({ ...shaped('person', { code }) }) as RosterPerson

test('twenty thousand strange ids make no endless line: the known ones stand, and how many more there are', () => {
  const things = memoryThings()
  const strange = Array.from({ length: 20_000 }, (_, n) => `stranger-${n}`)
  things.apply([
    { do: 'create', kind: 'person', id: 'p', values: person('M1') },
    { do: 'create', kind: 'session', id: 's', values: newSession({ people: ['p', '__proto__', ...strange] }) },
  ])
  const session = things.one('session', 's')
  if (!session) throw new Error('no session')
  const codes = codesIn(things)
  const codeOf = (id: string) => (Object.hasOwn(codes, id) ? codes[id] : undefined)
  assert.is(
    sessionName(session.values, codeOf, n => `och ${n} okända`),
    'M1, och 20001 okända',
  )
  assert.is(sessionRow(session, things).codes, 'M1, ? +20001')
  assert.is(sessionName({ ...session.values, people: ['p', 'constructor'] }, codeOf), 'M1, ?')
})

test('a line of forty kilobytes ends somewhere, running text does not', () => {
  const long = 'x'.repeat(40_000)
  const { unit, code } = shaped('person', { unit: long, code: long })
  assert.is(unit.length, 400)
  assert.is(code.length, 400)
  assert.is(shaped('session', { title: long, place: long }).title.length, 400)
  assert.is(shaped('note', { text: long }).text.length, 40_000)
})

test('a strange session without its guide makes no device unready; hers and one with somebody known do', () => {
  const things = memoryThings()
  const plan = (more: object) => newSession({ guide: 'gone', day: '2026-06-12', ...more })
  const wish = { day: '2026-06-12', since: '', me: 'ylva', everybody: false, alone: false }
  things.apply([
    { do: 'create', kind: 'person', id: 'p', values: person('M1') },
    { do: 'create', kind: 'session', id: 'strange', values: plan({ people: ['nobody'] }) },
  ])
  assert.is(agenda(things, wish).lacking, null)
  things.apply([{ do: 'create', kind: 'session', id: 'hers', values: plan({ interviewers: ['ylva'] }) }])
  assert.is(agenda(things, wish).lacking?.id, 'hers')
  things.apply([
    { do: 'remove', id: 'hers' },
    { do: 'create', kind: 'session', id: 'known', values: plan({ people: ['p'] }) },
  ])
  assert.is(agenda(things, wish).lacking?.id, 'known')
})

test('a person with three thousand calls is refused before anything is kept', async () => {
  const { project } = tabletOf((await projectOf()).founder)
  const call = { how: 'called' as const, day: '2026-06-12', at: 1, by: 'ylva' }
  const calls = Object.fromEntries(Array.from({ length: 3_000 }, (_, n) => [`c${n}`, call]))
  const made = await project.create('person', { ...person('M1'), calls }, { id: 'huge' }).catch(error => String(error))
  assert.match(made, 'item-too-large')
  assert.is(project.things.entry('huge'), undefined)
  assert.is(await project.create('person', person('M1'), { id: 'small' }), 'small')
})

test.run()
