import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import * as v from 'valibot'
import type { Evidence, SurveyGround } from '../../src/domain/findings/finding.ts'
import { rowOf } from '../../src/domain/findings/finding-row.ts'
import { situation } from '../../src/domain/findings/situation.ts'
import { kinds } from '../../src/domain/kinds.ts'
import { answersIn } from '../../src/domain/surveys/survey-answers-in.ts'
import { finding, memoryThings } from '../domain/things-kit.ts'

const test = suite('a survey as evidence')

const ground = (part: Partial<SurveyGround> = {}): SurveyGround => ({
  round: 'r',
  question: 'q',
  n: 14,
  of: 'client',
  ...part,
})
const figure = (part: Partial<SurveyGround> = {}): Evidence => ({
  type: 'number',
  stance: 'supports',
  text: 'Survey Autumn: ”…” 7 of 14',
  survey: ground(part),
})
const written = (text: string, part: Partial<SurveyGround> = {}): Evidence => ({
  ...figure({ n: 1, ...part }),
  type: 'document',
  text,
})

test('a figure from clients is clients’ knowledge and statistics, and allows to hold the finding verified', () => {
  const things = memoryThings()
  finding(things, 'f', { evidence: { a: figure() } })
  const [one] = things.all('finding')
  const row = one && rowOf(one, things)
  assert.equal(row?.knows, ['client', 'statistics'])
  assert.equal([row?.rule, row?.answers, row?.voices], ['document', 14, 0])
  assert.is(situation(things, { limit: 5 }).clientAnswers, 14)
})

test('a round counts once, by the question most answers of which are used', () => {
  const count = (...evidence: readonly Evidence[]) =>
    answersIn([{ evidence: Object.fromEntries(evidence.map((one, at) => [String(at), one])) }], 'client')
  assert.is(count(figure(), figure({ question: 'p', n: 12 })), 14)
  assert.is(count(figure(), figure({ round: 's', n: 9 })), 23)
  assert.is(count(written('one'), written('two')), 2, 'two answers to one question are two people')
  assert.is(count(written('one'), written('two', { question: 'p' })), 1, 'to two questions they may be one')
  assert.is(count(figure({ of: 'staff' })), 0)
  assert.is(count({ ...figure(), stance: 'contradicts' }), 0)
})

test('what somebody wrote in a survey is a quote: a finding that says it word for word is not worded yet', () => {
  const things = memoryThings()
  const said = '”It took four weeks before anybody called me back at all” (survey Autumn, ”How was it?”)'
  finding(things, 'f', {
    statement: 'It took four weeks before anybody called me back.',
    evidence: { a: written(said) },
  })
  finding(things, 'g', { statement: 'Calls are answered late', evidence: { a: written(said) } })
  assert.equal(
    things.all('finding').map(one => rowOf(one, things).worded),
    [false, true],
  )
})

test('what a changed app wrote as a survey’s ground counts for nothing, and the evidence stays', () => {
  const shape = kinds.finding.schema
  for (const survey of [
    'a text',
    7,
    null,
    [],
    { round: 7 },
    ground({ n: -1 }),
    ground({ n: 1e9 }),
    ground({ n: Number.NaN }),
    ground({ n: 1.5 }),
  ]) {
    const evidence = { a: { ...figure(), survey } }
    const read = v.parse(shape, { kind: 'need', statement: 'f', evidence })
    assert.is(read.evidence.a?.text, figure().text)
    assert.is(answersIn([read as never]), 0, JSON.stringify(survey))
  }
  const older = v.parse(shape, { evidence: { a: { type: 'number', stance: 'supports', text: 'x' } } })
  assert.equal(older.evidence.a, { type: 'number', stance: 'supports', text: 'x' })
  const newer = v.parse(shape, { evidence: { a: { ...figure(), survey: ground({ of: 'martians' as never }) } } })
  assert.is(newer.evidence.a?.survey?.of, 'other')
})

test.run()
