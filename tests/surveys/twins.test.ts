import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import {
  nextVersion,
  openQuestion,
  withHeading,
  withPoint,
  withQuestion,
} from '../../src/domain/surveys/survey-edit.ts'
import { completeLanguages, holdsBack } from '../../src/domain/surveys/survey-gaps.ts'
import { saidKey, unreadIn } from '../../src/domain/surveys/survey-said.ts'
import { pair, wordsMark } from '../../src/domain/surveys/twins.ts'
import { shaped } from '../../src/project/things/shaped.ts'
import { other, q5, survey, tablet, three, unread } from './twin-kit.ts'

const test = suite('a survey asks the same in every language')

test('a survey nobody has changed, and one of an older app, is not marked at all', () => {
  assert.equal(unreadIn(survey), [])
  const { readAgainst: _, asker: __, easyAsker: ___, ...older } = survey
  const opened = shaped('survey', older)
  assert.equal([unreadIn(opened), opened.asker, opened.readAgainst], [[], {}, {}])
})

test('a text changed in one language marks the other languages and all easier words, and holds back publishing', () => {
  const at = tablet(survey)
  at.type('text', 'sv', other)
  assert.equal(unread(at.now()), ['en after sv', 'en+ after sv', 'fi after sv', 'fi+ after sv', 'sv+ after sv'])
  assert.is(holdsBack(at.now()), 'unread')
  assert.equal(completeLanguages(at.now()), [])
})

test('each is ticked or changed itself; an answer to a mark marks nobody', () => {
  const at = tablet(survey)
  at.type('text', 'sv', other)
  at.tick(q5, 'en')
  at.type('text', 'fi', 'Tiedätkö, kuka on työntekijäsi?')
  assert.equal(unread(at.now()), ['en+ after sv', 'fi+ after sv', 'sv+ after sv'])
  at.type('easy', 'sv', 'Vet du vem som hjälper dig?')
  at.type('easy', 'fi', 'Tiedätkö, kuka auttaa sinua?')
  at.tick(q5, 'en+')
  assert.equal(unread(at.now()), [])
  assert.is(holdsBack(at.now()), '')
  assert.equal(completeLanguages(at.now()), ['sv', 'fi', 'en'])
})

test('an explanation is read when its question changes, in its own language; it marks the question never', () => {
  const [question = openQuestion('q.5')] = survey.questions
  const help = three('Förut betyder: innan du kom.', 'Ennen tarkoittaa: ennen kuin tulit.', 'Before you came.')
  const at = tablet({ ...survey, questions: [{ ...question, easyHelp: help }] })
  const marked = () =>
    unreadIn(at.now())
      .filter(one => one.said.name === 'help')
      .map(one => one.way)
  at.type('text', 'sv', other)
  assert.equal(marked(), ['sv+'])
  at.type('text', 'fi', 'Tiedätkö?')
  assert.equal(marked(), ['sv+', 'fi+'])
  assert.ok(!unread(at.now()).includes('sv after fi'), 'an answer to a mark marked others')
  at.tick(saidKey.question('q.5', 'help'), 'sv+')
  at.type('text', 'fi', 'Oliko meihin helppo saada yhteys?')
  assert.equal(marked(), [])
  at.change(withQuestion(at.now(), 'q.5', { easyHelp: { ...help, sv: 'Handläggare: den som hjälper dig.' } }))
  assert.ok(!unreadIn(at.now()).some(one => one.said.name === 'text' && one.sources.some(way => way.endsWith('?'))))
})

test('what was ticked is marked again by the next change, and a change in another language by its own', () => {
  const at = tablet(survey)
  at.type('text', 'sv', other)
  for (const way of ['fi', 'en', 'sv+', 'fi+', 'en+']) at.tick(q5, way)
  at.type('text', 'fi', 'Kuka on työntekijäsi?')
  assert.equal(unread(at.now()), ['en after fi', 'en+ after fi', 'fi+ after fi', 'sv after fi', 'sv+ after fi'])
  at.type('text', 'sv', 'Vem är din handläggare?')
  assert.ok(!unread(at.now()).some(one => one.startsWith('sv after')))
  at.type('text', 'en', 'Who is your worker?')
  at.type('text', 'sv', 'Vem är din egen handläggare?')
  assert.ok(unread(at.now()).includes('fi after sv'))
  assert.ok(unread(at.now()).includes('en after sv'))
})

test('easier words that change have the ordinary ones of their language read, and no more', () => {
  const at = tablet(survey)
  at.type('easy', 'fi', 'Vastasimmeko sinulle?')
  assert.equal(unread(at.now()), ['fi after fi+'])
})

test('words put back as they were take the marks away; spaces alone are no change', () => {
  const at = tablet(survey)
  at.type('text', 'sv', other)
  at.type('text', 'sv', ' Var det lätt  att få kontakt? ')
  assert.equal(unreadIn(at.now()), [])
  at.type('text', 'sv', other)
  at.type('text', 'fi', 'Tiedätkö?')
  assert.ok(!unread(at.now()).includes('fi after sv'))
  at.type('text', 'fi', 'Oliko meihin helppo saada yhteys?')
  assert.ok(unread(at.now()).includes('fi after sv'), 'an answer that was taken back still counts')
})

test('headings and the words of a scale are looked after too; what is not asked is not', () => {
  const at = tablet(survey)
  at.change(withHeading(at.now(), 'access', 'sv', 'Egen handläggare'))
  at.change(withPoint(at.now(), { scale: 'extent', value: 1, text: 'text', language: 'fi' }, 'en tiedä'))
  const places = unreadIn(at.now()).map(({ said, way }) => `${said.of} ${way}`)
  assert.ok(places.includes('dimension fi') && places.includes('scale sv'), places.join())
  const out = { ...at.now(), languages: ['sv', 'en'] }
  assert.ok(!unreadIn(out).some(({ way, sources }) => way.startsWith('fi') || sources.includes('fi')))
  assert.equal(unreadIn({ ...at.now(), questions: [] }), [])
})

test('a language that is filled in for the first time marks nobody; one that is put back is marked by what changed meanwhile', () => {
  const [question = openQuestion('q.5')] = survey.questions
  const { en: _, ...text } = question.text
  const at = tablet({ ...survey, languages: ['sv', 'fi'], questions: [{ ...question, text }] })
  at.type('text', 'en', 'Was it easy to reach us?')
  assert.equal(unreadIn(at.now()), [])
  at.type('text', 'sv', other)
  at.change({ ...at.now(), languages: ['sv', 'fi', 'en'] })
  assert.ok(unread(at.now()).includes('en after sv'))
})

test('what stands in a row may be of any shape: it marks nothing it cannot mean, and opens', () => {
  const junk = { ...survey, readAgainst: { [pair(q5, 'fi', 'sv')]: 7, x: 'y'.repeat(50_000), __proto__: { a: 1 } } }
  assert.equal(unreadIn(shaped('survey', junk)), [])
  for (const readAgainst of [null, 7, 'x', [], [['a']]]) {
    const opened = shaped('survey', { ...survey, readAgainst })
    assert.equal(unreadIn(opened), [])
  }
  const lying = { ...survey, readAgainst: { [pair(q5, 'fi', 'sv')]: 'nonsense' } }
  assert.equal(unread(shaped('survey', lying)), ['fi after sv'])
})

test('a next version carries its marks along', () => {
  const at = tablet(survey)
  at.type('text', 'sv', other)
  assert.is(unreadIn(nextVersion('id', at.now(), [])).length, 5)
})

test('two texts that differ have two names', () => {
  const names = new Set(Array.from({ length: 20_000 }, (_, n) => wordsMark(`Fråga ${n}?`)))
  assert.is(names.size, 20_000)
})

test.run()
