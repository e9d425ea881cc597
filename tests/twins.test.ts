import 'fake-indexeddb/auto'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { Survey } from '../src/domain/survey.ts'
import { nextVersion, openQuestion, withHeading, withPoint, withQuestion, withText } from '../src/domain/survey-edit.ts'
import { completeLanguages, holdsBack } from '../src/domain/survey-gaps.ts'
import { saidIn, saidKey, unreadIn } from '../src/domain/survey-said.ts'
import { type Editing, editedAmong, pair, readThrough, wordsMark } from '../src/domain/twins.ts'
import { shaped } from '../src/project/shape.ts'
import { type Desk, sync } from './desk-kit.ts'
import { office } from './hand-over-kit.ts'

const test = suite('a survey asks the same in every language')

const three = (sv: string, fi: string, en: string) => ({ sv, fi, en })

const survey: Survey = {
  origin: '',
  type: 'survey',
  title: three('Vad tycker du?', 'Mitä mieltä olet?', 'What do you think?'),
  asker: three('Pargas stad', 'Paraisten kaupunki', 'The town of Pargas'),
  easyAsker: {},
  version: 1,
  state: 'draft',
  languages: ['sv', 'fi', 'en'],
  dimensions: [{ id: 'access', label: three('Tillgänglighet', 'Saavutettavuus', 'Access') }],
  scales: [
    {
      id: 'extent',
      type: 'ordinal',
      points: [{ value: 1, text: three('inte alls', 'ei lainkaan', 'not at all'), easy: three('nej', 'ei', 'no') }],
    },
  ],
  questions: [
    {
      ...openQuestion('q.5'),
      type: 'ordinal',
      scale: 'extent',
      dimension: 'access',
      text: three('Var det lätt att få kontakt?', 'Oliko meihin helppo saada yhteys?', 'Was it easy to reach us?'),
      easy: three('Fick du tag på oss?', 'Saitko meidät kiinni?', 'Could you reach us?'),
    },
  ],
  readAgainst: {},
  invented: false,
}

/** A survey under somebody's hands, as the draft page keeps it. */
function desk(start: Survey) {
  let now = start
  let editing: Editing | undefined
  return {
    now: () => now,
    change(next: Survey) {
      const texts = { before: saidIn(now), after: saidIn(next) }
      const noted = editedAmong({ ...texts, read: now.readAgainst, languages: next.languages }, editing)
      editing = noted.editing
      now = { ...next, readAgainst: noted.read }
    },
    /** Types a text letter by letter. */
    type(name: 'text' | 'easy', language: string, words: string) {
      for (let end = 0; end <= words.length; end++) {
        const [question] = now.questions
        if (question)
          this.change(
            withQuestion(now, question.id, { [name]: withText(question[name], language, words.slice(0, end)) }),
          )
      }
    },
    tick(key: string, way: string) {
      const said = saidIn(now).find(one => one.key === key)
      if (said) now = { ...now, readAgainst: { ...now.readAgainst, ...readThrough(said, way, now.readAgainst) } }
    },
  }
}

const unread = (of: Survey) =>
  unreadIn(of)
    .map(({ way, sources }) => `${way} after ${sources.join(' ')}`)
    .sort()
const q5 = saidKey.question('q.5', 'text')
const other = 'Vet du vem som är din handläggare?'

test('a survey nobody has changed, and one of an older app, is not marked at all', () => {
  assert.equal(unreadIn(survey), [])
  const { readAgainst: _, asker: __, easyAsker: ___, ...older } = survey
  const opened = shaped('survey', older)
  assert.equal([unreadIn(opened), opened.asker, opened.readAgainst], [[], {}, {}])
})

test('a text changed in one language marks the other languages and all easier words, and holds back publishing', () => {
  const at = desk(survey)
  at.type('text', 'sv', other)
  assert.equal(unread(at.now()), ['en after sv', 'en+ after sv', 'fi after sv', 'fi+ after sv', 'sv+ after sv'])
  assert.is(holdsBack(at.now()), 'unread')
  assert.equal(completeLanguages(at.now()), [])
})

test('each is ticked or changed itself; an answer to a mark marks nobody', () => {
  const at = desk(survey)
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

test('what was ticked is marked again by the next change, and a change in another language by its own', () => {
  const at = desk(survey)
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
  const at = desk(survey)
  at.type('easy', 'fi', 'Vastasimmeko sinulle?')
  assert.equal(unread(at.now()), ['fi after fi+'])
})

test('words put back as they were take the marks away; spaces alone are no change', () => {
  const at = desk(survey)
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
  const at = desk(survey)
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
  const at = desk({ ...survey, languages: ['sv', 'fi'], questions: [{ ...question, text }] })
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
  const at = desk(survey)
  at.type('text', 'sv', other)
  assert.is(unreadIn(nextVersion('id', at.now(), [])).length, 5)
})

const valuesAt = ({ project }: Desk, id: string): Survey => {
  const values = project.shelf.one('survey', id)?.values
  if (!values) throw new Error('the survey is not here')
  return values
}

async function save({ project }: Desk, id: string, next: Survey): Promise<void> {
  const before = project.shelf.one('survey', id)?.values
  const read = Object.entries(next.readAgainst).filter(([name, words]) => before?.readAgainst[name] !== words)
  const isSame = JSON.stringify(before?.questions) === JSON.stringify(next.questions)
  const patch = {
    ...(isSame ? {} : { questions: next.questions }),
    ...Object.fromEntries(read.map(([name, at]) => [`readAgainst.${name}`, at])),
  }
  await project.edit(id, patch, project.shelf.book(id)?.view ?? 0)
}

test('two who are apart: one ticks while the other changes the text again, and the mark is there after they have met', async () => {
  const { aino, bo } = await office()
  const id = await aino.project.create('survey', survey)
  const at = desk(survey)
  at.type('text', 'sv', other)
  await save(aino, id, at.now())
  for (const one of [aino, bo]) await sync(one)
  assert.is(unreadIn(valuesAt(bo, id)).length, 5)
  const here = desk(valuesAt(aino, id))
  here.type('text', 'sv', 'Vem är din handläggare?')
  await save(aino, id, here.now())
  const there = desk(valuesAt(bo, id))
  for (const way of ['fi', 'en', 'sv+', 'fi+', 'en+']) there.tick(q5, way)
  assert.equal(unreadIn(there.now()), [])
  await save(bo, id, there.now())
  for (const one of [aino, bo, aino]) await sync(one)
  for (const one of [aino, bo]) {
    assert.is(unreadIn(valuesAt(one, id)).length, 5, 'a tick of older words counts for newer ones')
    assert.equal(Object.keys(one.project.shelf.one('survey', id)?.conflicts ?? {}), [])
  }
})

test('two who are apart change the same text in two languages: both changes are marked, whoever is chosen', async () => {
  const { aino, bo } = await office()
  const id = await aino.project.create('survey', survey)
  for (const one of [aino, bo]) await sync(one)
  const [here, there] = [desk(valuesAt(aino, id)), desk(valuesAt(bo, id))]
  here.type('text', 'sv', other)
  there.type('text', 'fi', 'Tiedätkö?')
  await save(aino, id, here.now())
  await save(bo, id, there.now())
  for (const one of [aino, bo, aino]) await sync(one)
  for (const { values, conflicts } of [aino, bo].flatMap(one => one.project.shelf.one('survey', id) ?? [])) {
    assert.equal(Object.keys(conflicts), ['questions'])
    for (const { value } of conflicts.questions ?? []) {
      const chosen = { ...values, questions: value as Survey['questions'] }
      const source = chosen.questions[0]?.text.sv === other ? 'sv' : 'fi'
      assert.ok(unread(chosen).includes(`en after ${source}`), unread(chosen).join())
    }
  }
})

test('two texts that differ have two names', () => {
  const names = new Set(Array.from({ length: 20_000 }, (_, n) => wordsMark(`Fråga ${n}?`)))
  assert.is(names.size, 20_000)
})

test.run()
