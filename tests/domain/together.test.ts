import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { Kind } from '../../src/domain/kind.ts'
import type { Thing, Values } from '../../src/domain/thing.ts'
import { newDefinition } from '../../src/domain/together/definition.ts'
import { development, unownedObstacles } from '../../src/domain/together/development.ts'
import { groupOf, newGroup } from '../../src/domain/together/group.ts'
import { newMeeting } from '../../src/domain/together/meeting.ts'
import { nextMeeting } from '../../src/domain/together/next-meeting.ts'
import { apart, sentenceOf, takeAlong, takenOf } from '../../src/domain/together/taking.ts'
import { taskStanding } from '../../src/domain/together/task-standing.ts'
import { sameWord, wordsIn } from '../../src/domain/together/word.ts'
import { isCommon, newGoal } from '../../src/domain/work/goal.ts'
import { newTask } from '../../src/domain/work/task.ts'
import { shaped } from '../../src/project/things/shaped.ts'
import { holding, thing } from './things-kit.ts'

const test = suite('what a group develops together')

let number = 0
/** One more thing of the room. */
const made = <K extends Kind>(kind: K, values: Values[K], more: Partial<Thing<K>> = {}): Thing<K> =>
  thing(kind, String(number++).padStart(32, '0'), values, { zone: 'room', by: 'ylva', at: 1, ...more })

const word = (term: string, more: Partial<Values['definition']> = {}, zone = 'room') =>
  made('definition', newDefinition({ term: { fi: term }, ...more }), { zone })

test('a word is found in whatever case form begins with it, and nowhere inside of another', () => {
  const all = [word('palveluohjaus'), word('ohjaus')]
  const found = (text: string) => wordsIn(text, all).map(one => text.slice(one.start, one.end))
  for (const form of [
    'Palveluohjauksessa',
    'PALVELUOHJAUSTA',
    'palveluohjauksen',
    'palveluohjaus',
    'palveluohjauksiin',
  ])
    assert.equal(found(`(${form}), ja muuta`), [form])
  assert.equal(found('Ohjausta, ei palveluohjausta tai uudelleenohjausta'), ['Ohjausta', 'palveluohjausta'])
})

test('Finnish nouns are found as they change before an ending, and shorter words are not mistaken for them', () => {
  const forms = {
    osallisuus: ['osallisuuden', 'osallisuutta', 'osallisuuksia', 'osallisuus'],
    läheinen: ['läheisen', 'läheistä', 'läheisille'],
    käsite: ['käsitteen', 'käsitettä', 'käsitteistä'],
    kehittäjäasiakas: ['kehittäjäasiakkaan', 'kehittäjäasiakkaita', 'kehittäjäasiakasta'],
  }
  for (const [term, texts] of Object.entries(forms))
    for (const text of texts) assert.is(wordsIn(text, [word(term)]).length, 1, `${term}: ${text}`)
  assert.equal(wordsIn('kuksa', [word('kus')]), [])
})

test('a word is found in decomposed letters, with soft hyphens and other dashes, at its place in the text as it stands', () => {
  const all = [word('pää-asia'), word('käsite')]
  const text = 'Tämä ka\u0308site on pa\u0308a\u0308\u2011asiat ja kä\u00ADsitteet 👩‍👩‍👧 käsite'
  assert.equal(
    wordsIn(text, all).map(one => text.slice(one.start, one.end)),
    ['ka\u0308site', 'pa\u0308a\u0308\u2011asiat', 'kä\u00ADsitteet', 'käsite'],
  )
  assert.equal(wordsIn('', all), [])
  assert.equal(wordsIn('mitä vain', [word(''), word('m')]), [], 'a word of no letter or one would be everywhere')
})

test('a word in sixty thousand letters is found without waiting', () => {
  const all = Array.from({ length: 50 }, (_, n) => word(`sana${n}`))
  assert.is(wordsIn(`${'x '.repeat(30_000)}sana7`, all).length, 1)
})

test('two groups that mean something else by one word are told, in any of its languages', () => {
  const [mine, theirs] = [word('toimijuus', { text: 'a' }), word('Toimijuus', { text: 'b' }, 'other')]
  assert.ok(sameWord(mine.values, theirs.values))
  const things = holding([mine])
  const shown = development(
    { ...things, everywhere: kind => (kind === 'definition' ? [mine, theirs] : []) as never },
    {
      group: 'room',
      day: '2026-11-29',
    },
  )
  assert.equal(
    shown.attention.map(one => one.kind),
    ['wordDiffers'],
  )
})

test('the next meeting is the open one, then by day; what has gone by is not next', () => {
  const meeting = (values: Partial<Values['meeting']>) => made('meeting', newMeeting(values))
  const undated = meeting({ title: 'undated', order: 1 })
  const later = meeting({ title: 'later', day: '2026-12-20' })
  const soon = meeting({ title: 'soon', day: '2026-12-01', time: '09:00' })
  const past = meeting({ title: 'past', day: '2026-01-01' })
  const title = (all: readonly Thing<'meeting'>[]) => nextMeeting(all, '2026-11-29')?.values.title
  assert.is(title([undated, later, soon, past]), 'soon')
  assert.is(title([undated, past]), 'undated')
  assert.is(title([past, meeting({ state: 'closed', day: '2027-01-01' })]), undefined)
  assert.is(title([soon, meeting({ title: 'open', state: 'open', day: '1999-01-01' })]), 'open')
})

test('a task whose meeting was taken away says so and is not lost', () => {
  const lost = made('task', newTask({ title: 'Rita', dueMeeting: 'gone' }))
  const { tasks } = development(holding([lost]), { group: 'room', day: '2026-11-29' })
  assert.equal(
    tasks.map(one => [one.title, one.lost]),
    [['Rita', true]],
  )
})

test('how many are back is a number of those who are asked, and never more than there are', () => {
  const task = made('task', newTask({ title: 'Rita' }))
  const mark = (state: Values['taskMark']['state'], more = {}) =>
    made('taskMark', { task: task.id, state }, { by: `p${number}`, ...more })
  const member = (person: string, role = 'participant', groups = ['room']) => ({ person, role, groups })
  const five = ['a', 'b', 'c', 'd', 'e'].map(one => member(one))
  const members = [...five, member('y', 'coordinator'), member('x', 'participant', ['other'])]
  const marks = [mark('done'), mark('done'), mark('begun'), mark('returned')]
  const standing = taskStanding(task, marks, members)
  assert.equal([standing.done, standing.returned, standing.of], [2, 1, 5])
  // From another room, or of another task, nothing counts.
  const stray = [mark('done', { zone: 'other' }), made('taskMark', { task: 'else', state: 'done' })]
  assert.is(taskStanding(task, stray, members).done, 0)
})

test('an obstacle that nobody has taken on asks for the group after two meetings', () => {
  const closed = (order: number) => made('meeting', newMeeting({ state: 'closed', order }))
  const [first, second, third] = [closed(1), closed(2), closed(3)]
  const told = { kind: 'obstacle', status: 'agreed', voices: 0, against: 0, of: '' } as const
  const obstacle = (more: Partial<Values['groupFinding']>) =>
    made('groupFinding', { ...told, statement: 'Ei kyytiä', meeting: first?.id ?? '', ...more })
  const some = [obstacle({}), obstacle({ owner: 'Kunta' }), obstacle({ kind: 'strength' })]
  assert.is(unownedObstacles(holding([first, second, ...some])).length, 0)
  assert.is(unownedObstacles(holding([first, second, third, ...some])).length, 1)
})

test('what is taken along names its original and nothing of who said it, and drift is told on both sides', () => {
  const told = { kind: 'obstacle', statement: 'Ei kyytiä', status: 'agreed', voices: 3, against: 0 } as const
  const original = made('groupFinding', { ...told, of: 'secret', meeting: 'm', from: ['c1', 'c2'], clients: true })
  assert.equal(Object.keys(takenOf(original)).sort(), ['against', 'kind', 'statement', 'status', 'voices'])
  const [step] = takeAlong([original], 'autumn', () => 'copy')
  if (step?.do !== 'create' || step.kind !== 'groupFinding') throw new Error('no copy')
  assert.is(step.group, 'autumn')
  assert.equal([step.values.of, step.values.meeting, step.values.from], ['', undefined, undefined])
  const copy = made('groupFinding', step.values, { zone: 'autumn' })
  assert.equal(apart(copy, original), { copy: false, original: false })
  const changed = { ...original, values: { ...original.values, statement: 'Kyytiä ei ole' } }
  assert.equal(apart(copy, changed), { copy: false, original: true })
  assert.equal(apart({ ...copy, values: { ...copy.values, status: 'parked' } }, undefined), {
    copy: true,
    original: false,
  })
  assert.is(sentenceOf(word('toimijuus', { text: 'että voi itse' })), 'toimijuus: että voi itse')
})

test('a goal that one organisation has agreed to is not yet common', () => {
  assert.not.ok(isCommon(newGoal({ text: 'x', agreedBy: { a: '2026-01-01' } })))
  assert.ok(isCommon(newGoal({ text: 'x', agreedBy: { a: '2026-01-01', gone: '2026-01-02' } })))
})

test('of a group’s row the one under its room’s id counts, and among others the same one for everybody', () => {
  const one = (id: string, name: string) => made('group', newGroup({ name }), { id })
  assert.is(groupOf([one('b', 'B'), one('a', 'A')], 'room')?.values.name, 'A')
  assert.is(groupOf([one('b', 'B'), one('room', 'R')], 'room')?.values.name, 'R')
  assert.is(groupOf([one('b', 'B')], 'other'), undefined)
})

test('whatever a row of these kinds holds, it can be shown', () => {
  const strange = [undefined, null, 7, 'x', [], {}, { x: { y: 1 } }, Number.NaN, 'ä'.repeat(100_000)]
  for (const kind of ['group', 'meeting', 'contribution', 'definition', 'vote', 'taskMark', 'leave'] as const) {
    const fields = Object.keys(shaped(kind, {}))
    for (const value of strange)
      assert.equal(Object.keys(shaped(kind, Object.fromEntries(fields.map(name => [name, value])))).length >= 2, true)
  }
})

test.run()
