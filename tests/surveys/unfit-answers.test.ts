import 'fake-indexeddb/auto'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { roundResult } from '../../src/domain/surveys/result.ts'
import { roundStanding } from '../../src/domain/surveys/round-standing.ts'
import type { SurveyAnswer } from '../../src/domain/surveys/survey.ts'
import { resultFile } from '../../src/formats/result-files.ts'
import { thingsOf } from '../../src/project/things/things-of.ts'
import { thingsOf as exampleThings, madeOf } from '../project/example-kit.ts'
import { close, said, sendAnswers, sync, withRound } from './round-kit.ts'

const test = suite('answers of an app that was changed')

const unfit = [
  { ...said(5), language: 'constructor' },
  { ...said(5), language: 'de' },
  { ...said(5), mode: 'constructor' },
  { ...said(5), answers: { 'q-treatment': 5, 'q-nobody-asked': 1 } },
  { ...said(5), answers: { 'q-treatment': 6 } },
  { ...said(5), answers: { 'q-treatment': 'skipped' } },
  { ...said(5), answers: { 'q-who': 'constructor' } },
  { ...said(5), answers: { 'q-more': 5 } },
  { v: 1, answers: 'all of them' },
]

test('what nobody could choose is set aside with the reason, kept as it came, and mixed into no result', async () => {
  const { it, ylva, round } = await withRound()
  const fit = [1, 2, 3, 4, 5].map(said)
  const own = { ...said(4), answers: { 'q-treatment': 'dont_know', 'q-who': 'self', 'q-more': 'constructor' } }
  await sendAnswers(it, ylva, round, [...fit, own, ...unfit])
  await close(ylva, round)
  await sync(ylva)
  const things = thingsOf(ylva.project)
  const standing = roundStanding(things, { id: round })
  assert.is(standing?.opened, 6)
  assert.equal(standing?.aside, { unread: 1, language: 2, mode: 1, question: 1, option: 4 })
  assert.is((await ylva.db.answer.toArray()).length, 15, 'none is lost')
  const result = roundResult(things, { round, against: '' })
  assert.is(result?.rounds[0]?.answers, 6)
  const fall = result?.questions.find(one => one.question === 'q-treatment')?.falls[0]
  assert.is(fall?.as === 'few' ? 0 : fall?.n, 5)
  await it.close()
})

test('many answers that were made up take no place among the ways, the languages and the files', async () => {
  const things = exampleThings(madeOf('rounds'))
  const round = things.all('round').find(one => one.values.label === '2014')?.id ?? ''
  const plain = things.answers(round)
  const made = (part: Partial<SurveyAnswer>) => plain.map(one => ({ ...one, ...part }))
  const answers = [...plain, ...made({ mode: 'constructor' }), ...made({ language: 'constructor' })]
  const [wanted, found] = [plain, answers].map(given =>
    roundResult({ ...things, answers: () => given }, { round, against: '' }),
  )
  assert.equal(found, wanted)
  for (const as of ['docx', 'xlsx'] as const) assert.ok(found && (await resultFile(found, as, 'sv')).size > 0)
})

test('a result that holds a word every object knows is written down all the same', async () => {
  const things = exampleThings(madeOf('rounds'))
  const round = things.all('round').find(one => one.values.label === '2014')?.id ?? ''
  const result = roundResult(things, { round, against: '' })
  const groups = [
    { group: 'constructor', count: 20 },
    { group: 'toString', count: 23 },
  ]
  const bent = result && { ...result, modes: groups, languages: { groups, shares: [] } }
  assert.ok(bent && (await resultFile(bent, 'docx', 'fi')).size > 0)
})

test.run()
