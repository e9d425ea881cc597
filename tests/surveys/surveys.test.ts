import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { blankRound, type Round, type Survey, type SurveyQuestion } from '../../src/domain/surveys/survey.ts'
import {
  chosenK,
  inSteps,
  nextVersion,
  openQuestion,
  withBack,
  withHandout,
  withLanguage,
  withMoved,
  without,
  withPoint,
  withQuestion,
  withText,
} from '../../src/domain/surveys/survey-edit.ts'
import { completeLanguages, gapsOf, holdsBack } from '../../src/domain/surveys/survey-gaps.ts'
import { surveyList } from '../../src/domain/surveys/survey-list.ts'
import { memoryThings } from '../domain/things-kit.ts'

const test = suite('surveys and their rounds')

const both = (sv: string, fi: string) => ({ sv, fi })

const question = (id: string, part: Partial<SurveyQuestion> = {}): SurveyQuestion => ({
  ...openQuestion(id),
  type: 'ordinal',
  scale: 'extent',
  text: both(`fråga ${id}`, `kysymys ${id}`),
  easy: both(`lätt ${id}`, `helppo ${id}`),
  ...part,
})

const point = (value: number) => ({ value, text: both('svar', 'vastaus'), easy: both('lätt', 'helppo') })

const survey = (part: Partial<Survey> = {}): Survey => ({
  origin: '',
  type: 'survey',
  title: both('Vad tycker du?', 'Mitä mieltä olet?'),
  asker: both('Älvsele', 'Koivujärvi'),
  easyAsker: {},
  version: 1,
  state: 'draft',
  languages: ['sv', 'fi'],
  dimensions: [],
  scales: [{ id: 'extent', type: 'ordinal', points: [point(1), point(2)] }],
  questions: [question('a'), question('b'), question('c')],
  readAgainst: {},
  invented: false,
  ...part,
})

const round = (part: Partial<Round>): Round => ({ ...blankRound, survey: 's', state: 'open', ...part })

const order = (of: Survey) => of.questions.map(one => one.id).join('')

test('a survey with all of its texts can be published', () => {
  assert.equal(gapsOf(survey()), [])
  assert.equal(completeLanguages(survey()), ['sv', 'fi'])
  assert.is(holdsBack(survey()), '')
})

test('a question without its easy words in one language is missing there and nowhere else', () => {
  const gapped = withQuestion(survey(), 'b', { easy: { sv: 'lätt', fi: '  ' } })
  assert.equal(gapsOf(gapped), [{ language: 'fi', of: 'question', id: 'b', text: 'easy' }])
  assert.equal(completeLanguages(gapped), ['sv'])
  assert.equal(completeLanguages({ ...gapped, state: 'published' }), gapped.languages)
  assert.is(holdsBack(gapped), 'gaps')
})

test('taking the language out is the other way to publish, and its words are there when it comes back', () => {
  const gapped = withQuestion(survey(), 'b', { text: { sv: 'fråga' } })
  const out = withLanguage(gapped, 'fi', false)
  assert.is(holdsBack(out), '')
  assert.is(withLanguage(out, 'fi', true).questions[0]?.text.fi, 'kysymys a')
  assert.is(holdsBack(withLanguage(out, 'fi', true)), 'gaps')
})

test('help may be left away, but not in one language only', () => {
  assert.equal(gapsOf(withQuestion(survey(), 'a', { help: {} })), [])
  const gaps = gapsOf(withQuestion(survey(), 'a', { help: { fi: 'apua' } }))
  assert.equal(gaps, [{ language: 'sv', of: 'question', id: 'a', text: 'help' }])
})

test('a title, an answer to choose and a scale in use can be missing too; a scale nobody uses cannot', () => {
  const choice = question('d', { type: 'choice', scale: '', options: [{ code: 'x', label: { sv: 'ja' } }] })
  const gapped = survey({
    title: { sv: 'Vad tycker du?' },
    questions: [question('a'), choice],
    scales: [
      { id: 'extent', type: 'ordinal', points: [{ value: 1, text: both('1', '1'), easy: { sv: '1' } }] },
      { id: 'unused', type: 'ordinal', points: [{ value: 1, text: {}, easy: {} }] },
    ],
  })
  assert.equal(
    gapsOf(gapped).map(gap => `${gap.language} ${gap.of} ${gap.text}`),
    ['fi title text', 'fi option text', 'fi scale easy'],
  )
})

test('without a question or a language nothing is published', () => {
  assert.is(holdsBack(survey({ questions: [] })), 'no-question')
  assert.is(holdsBack(survey({ languages: [] })), 'no-language')
})

test('a question moves one place at a time and stays at the ends', () => {
  assert.is(order(withMoved(survey(), 'a', 1)), 'bac')
  assert.is(order(withMoved(survey(), 'c', -1)), 'acb')
  assert.is(order(withMoved(survey(), 'a', -1)), 'abc')
  assert.is(order(withMoved(survey(), 'c', 1)), 'abc')
})

test('a question that was left out comes back to its place, once', () => {
  const left = without(survey(), 'b')
  assert.is(order(left), 'ac')
  const back = withBack(left, question('b'), 1)
  assert.is(order(back), 'abc')
  assert.is(order(withBack(back, question('b'), 0)), 'abc')
})

test('words change in one language only, of a question as of a scale', () => {
  assert.equal(withText({ sv: 'ja', fi: 'kyllä' }, 'fi', 'joo'), { sv: 'ja', fi: 'joo' })
  assert.equal(withText({ sv: 'ja', fi: 'kyllä' }, 'fi', ''), { sv: 'ja' })
  const changed = withPoint(survey(), { scale: 'extent', value: 2, text: 'easy', language: 'fi' }, 'ehkä')
  assert.equal(changed.scales[0]?.points[1]?.easy, { sv: 'lätt', fi: 'ehkä' })
  assert.equal(changed.scales[0]?.points[0], survey().scales[0]?.points[0])
})

test('a new version is a draft that knows where it comes from and keeps its questions comparable', () => {
  const published = survey({ state: 'published' })
  const later = { title: published.title, version: 3 }
  const next = nextVersion('s1', published, [published, later, { title: { sv: 'Annan' }, version: 9 }])
  assert.is(next.version, 4)
  assert.is(next.state, 'draft')
  assert.is(next.origin, 's1')
  assert.is(order(next), 'abc')
})

test('results are never shown from fewer than five answers, whatever is typed', () => {
  assert.equal(
    ['', '3', '-7', 'ten', '5', '12', '7.9'].map(one => chosenK(one)),
    [5, 5, 5, 5, 5, 12, 7],
  )
})

test('what was handed out is counted by the way it went, never below nothing', () => {
  const handed = withHandout([{ channel: 'tablet', count: 2 }], 'letter', 3)
  assert.equal(handed, [
    { channel: 'tablet', count: 2 },
    { channel: 'letter', count: 3 },
  ])
  assert.equal(withHandout(handed, 'tablet', -1)[0], { channel: 'tablet', count: 0 })
  assert.equal(withHandout(handed, 'tablet', Number.NaN)[0], { channel: 'tablet', count: 0 })
})

test('a number of answers is told in steps of k, so that nobody can count along', () => {
  assert.equal(
    [0, 4, 5, 9, 10, 43].map(count => inSteps(count, 5)),
    [0, 0, 5, 5, 10, 40],
  )
  assert.is(inSteps(19, 10), 10)
})

test('the list tells the answers of a round in steps of k also where they lie opened on the device', () => {
  const things = memoryThings()
  things.apply([
    { do: 'create', kind: 'survey', id: 's', values: survey({ state: 'published' }) },
    { do: 'create', kind: 'round', id: 'r', values: round({ survey: 's', k: 5 }) },
  ])
  const answer = { round: 'r', language: 'sv', easy: false, mode: 'self', answers: {} }
  const arrived = (count: number, told: number) => {
    const [listed] = surveyList({ ...things, answers: () => Array(count).fill(answer), arrived: () => told })
    return listed?.rounds[0]?.arrived
  }
  assert.is(arrived(4, 0), 0)
  assert.is(arrived(13, 0), 10)
  assert.is(arrived(13, 15), 15)
})

test.run()
