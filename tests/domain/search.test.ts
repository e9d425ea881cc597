import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { type FoundIn, search } from '../../src/domain/search.ts'
import { newSession } from '../../src/domain/sessions/new-session.ts'
import type { Thing } from '../../src/domain/thing.ts'
import type { Things } from '../../src/domain/things.ts'
import { newContribution } from '../../src/domain/together/contribution.ts'
import { newMeeting } from '../../src/domain/together/meeting.ts'
import { newConference } from '../../src/domain/work/conference.ts'
import { newDecision } from '../../src/domain/work/decision.ts'
import { newGoal } from '../../src/domain/work/goal.ts'
import { newPractice } from '../../src/domain/work/practice.ts'
import { madeOf, thingsOf } from '../project/example-kit.ts'
import { finding, memoryThings, put } from './things-kit.ts'

const test = suite('search in everything')

function material() {
  const things = memoryThings()
  put(things, 'person', 'm1', { code: 'M1', unit: '', role: '', side: 'staff', inScope: true, employment: 'active' })
  put(things, 'session', 's', newSession({ people: ['m1'], day: '2026-06-12', place: 'Koivujärven kirjasto' }))
  const text = 'Ei ole aikaa.\nÄidit odottavat Koivujärvellä neljä kuukautta, sanoo M1:n työpari.'
  put(things, 'note', 'n', { session: 's', question: 'q', writer: 'w', text, begun: 1 })
  finding(things, 'f', { statement: 'Väntan är för lång' })
  return things
}
const found = (text: string) =>
  search(material(), { text, count: 5 }).map(({ in: place, count }) => `${place} ${count}`)

test('what was typed is found as people spell: other case, without dots, decomposed, half a word, words apart', () => {
  for (const text of [
    'odottavat',
    'ODOTT',
    'aidit',
    'äidit',
    'äidit'.normalize('NFD'),
    'kuukautta äidit',
    '  neljä\u00A0kuuk ',
    '\u200Bneljä',
  ])
    assert.equal(found(text), ['note 1'], text)
  assert.equal(found('koivujärv'), ['session 1', 'note 1'])
  assert.equal(found('vantan lang'), ['finding 1'])
  assert.equal(found('m1'), ['session 1', 'note 1'])
})

test('what groups make is found by its words; their thoughts are not, since some wait until one has written', () => {
  const things = memoryThings()
  put(things, 'practice', 'p', newPractice({ title: 'Yhteinen palaveri', reason: 'Palaveri vei ajan' }))
  put(things, 'decision', 'd', newDecision({ text: 'Palaveri joka kuukausi' }))
  put(things, 'goal', 'g', newGoal({ text: 'Vähemmän palavereja' }))
  put(things, 'meeting', 'm', newMeeting({ title: 'Palaveri kirjastossa', day: '2026-12-03' }))
  put(things, 'conference', 'f', newConference({ code: 'Palaveri 7', day: '2026-12-04' }))
  put(things, 'contribution', 'c', newContribution({ meeting: 'm', text: 'Palaveri on turha' }))
  const hits = search(things, { text: 'palaver', count: 5 }).flatMap(one => one.hits)
  assert.equal(
    hits.map(one => [one.in, one.id, one.day]),
    [
      ['meeting', 'm', '2026-12-03'],
      ['conference', 'f', '2026-12-04'],
      ['practice', 'p', ''],
      ['decision', 'd', ''],
      ['goal', 'g', ''],
    ],
  )
})

test('one letter, nothing, signs alone and words that stand nowhere together find nothing', () => {
  for (const text of ['', ' ', 'ä', '--', '…', '\u200B', 'äidit syksyllä', 'x'.repeat(10_000)])
    assert.equal(found(text), [], text.slice(0, 20))
})

test('a hit stands with its words around it, and leads to its place', () => {
  const [note] = search(material(), { text: 'odottavat', count: 5 })[0]?.hits ?? []
  assert.equal([note?.id, note?.codes, note?.day, note?.word], ['s', 'M1', '2026-06-12', 'odottavat'])
  assert.is(note?.before, 'Ei ole aikaa.\nÄidit ')
  assert.ok(note?.after.startsWith(' Koivujärvellä neljä'))
})

test('a note whose session is not here, and one that holds anything, stop nothing', () => {
  const things = material()
  for (const [id, text] of [
    ['lost', 'odottavat'],
    ['long', `${'å'.repeat(40_000)} odottavat`],
    ['signs', '\u0000\uD800 odottavat'],
  ] as const)
    put(things, 'note', id, { session: 'nowhere', question: '', writer: '', text, begun: 1 })
  const [notes] = search(things, { text: 'odottavat', count: 2 })
  assert.equal([notes?.count, notes?.hits.length], [4, 2])
})

test('answers written in a survey are found where they may be shown, and nowhere else', () => {
  const things = withOwnWords(thingsOf(madeOf('rounds')), 'Ingen ringde tillbaka på hela sommaren')
  const places = (of: Things): readonly FoundIn[] => search(of, { text: 'hela sommaren', count: 5 }).map(one => one.in)
  assert.equal(places(things), ['answer'])
  const few = { ...things, answers: (id: string) => things.answers(id).slice(0, 2) }
  assert.equal(places(few), [])
})

/** The survey with one more question to be answered in one’s own words, and what everybody wrote there. */
function withOwnWords(things: Things, words: string): Things {
  const asked = (survey: Thing<'survey'>): Thing<'survey'> => {
    const [first] = survey.values.questions
    const own = first ? [{ ...first, id: 'own', type: 'open_text' as const, scale: '' }] : []
    return { ...survey, values: { ...survey.values, questions: [...survey.values.questions, ...own] } }
  }
  const one: Things['one'] = (kind, id) => {
    const thing = things.one(kind, id)
    return kind === 'survey' && thing ? (asked(thing as Thing<'survey'>) as typeof thing) : thing
  }
  const answers: Things['answers'] = id =>
    things.answers(id).map(answer => ({ ...answer, answers: { ...answer.answers, own: words } }))
  return { ...things, one, answers }
}

test.run()
