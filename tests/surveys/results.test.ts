import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { roundResult } from '../../src/domain/surveys/result.ts'
import type { RoundResult, ScaleResult } from '../../src/domain/surveys/round-result.ts'
import { distributionOf } from '../../src/domain/surveys/scale-distribution.ts'
import type { SurveyAnswer } from '../../src/domain/surveys/survey.ts'
import type { Things } from '../../src/domain/things.ts'
import { madeOf, thingsOf } from '../project/example-kit.ts'

const test = suite('what a round says')

const rounds = thingsOf(madeOf('rounds'))
const roundNamed = (label: string) => rounds.all('round').find(one => one.values.label === label)?.id ?? ''
const both = resultOf(rounds, roundNamed('2014'), roundNamed('2013'))

/** What the two invented rounds must give: counts by point, and the figures of the comparison as printed. */
const expected = {
  Bemötande: [
    [1, 1, 4, 14, 18],
    [0, 1, 3, 13, 26],
    '32/38 0.6958 0.9256',
    '39/43 0.7840 0.9632',
    '0.0649 -0.0838 0.2216',
    '0.1463 -0.0815 0.3596',
    '0.20958 0.66718',
  ],
  Lyssnande: [
    [1, 3, 6, 14, 14],
    [1, 2, 4, 16, 20],
    '28/38 0.5799 0.8503',
    '36/43 0.7003 0.9188',
    '0.1004 -0.0775 0.2773',
    '0.1328 -0.1041 0.3555',
    '0.27497 0.66718',
  ],
  Stöd: [
    [2, 3, 8, 13, 11],
    [1, 3, 7, 16, 16],
    '24/37 0.4876 0.7817',
    '32/43 0.5976 0.8507',
    '0.0955 -0.1024 0.2886',
    '0.1194 -0.1231 0.3485',
    '0.34136 0.66718',
  ],
  'Möjlighet att påverka': [
    [3, 6, 9, 12, 7],
    [1, 3, 8, 18, 13],
    '19/37 0.3589 0.6655',
    '31/43 0.5731 0.8325',
    '0.2074 -0.0046 0.3981',
    '0.2508 0.0050 0.4680',
    '0.04482 0.22408',
  ],
  Förändring: [
    [2, 4, 10, 13, 8],
    [1, 3, 8, 17, 13],
    '21/37 0.4091 0.7133',
    '30/42 0.5643 0.8283',
    '0.1467 -0.0624 0.3419',
    '0.1744 -0.0712 0.4000',
    '0.16679 0.66718',
  ],
} as const

test('the two rounds of the example give every figure to its last digit', () => {
  const found = Object.fromEntries(both.questions.filter(answered).map(one => [one.dimension.sv, figuresOf(one)]))
  assert.equal(found, expected)
})

test('none of the five questions shows a clear change, though one alone would have', () => {
  const verdicts = both.questions.filter(answered).map(one => one.difference?.verdict)
  assert.equal(verdicts, new Array(5).fill('no_clear_change'))
})

test('how many answered of those who were handed a form', () => {
  assert.equal(
    both.rounds.map(one => [one.label, one.answers, one.handedOut, one.rate?.toFixed(4)]),
    [
      ['2013', 38, 61, '0.6230'],
      ['2014', 43, 66, '0.6515'],
    ],
  )
})

test('without a sentence on whom was asked, or with more answers than forms, there is no rate', () => {
  const id = roundNamed('2014')
  assert.is(resultOf(changed({ frame: '' }), id).rounds[0]?.rate, null)
  assert.is(resultOf(changed({ handouts: [{ channel: 'tablet', count: 7 }] }), id).rounds[0]?.rate, null)
})

test('fewer than k answers show nothing at all', () => {
  const result = resultOf(withAnswers(4), roundNamed('2014'))
  assert.is(result.rounds[0]?.answers, null)
  assert.ok(result.questions.every(one => one.falls.every(fall => fall.as === 'few')))
  assert.equal([result.modes, result.languages, result.reading], [[], null, null])
  assert.ok(result.questions.every(one => one.others.every(other => other === null)))
})

test('fewer than ten show three classes and no groups, and are compared with nothing', () => {
  const result = resultOf(withAnswers(9), roundNamed('2014'), roundNamed('2013'))
  const falls = result.questions.filter(answered).map(one => one.falls[1]?.as)
  assert.ok(
    falls.every(as => as === 'classes' || as === 'alike'),
    falls.join(' '),
  )
  assert.equal([result.languages, result.reading], [null, null])
  const verdicts = result.questions.filter(answered).map(one => one.difference)
  assert.ok(verdicts.every(one => one?.verdict === 'too_few_to_compare' && one.p === null && one.share === null))
})

test('where all answered alike, no figure says that everybody did', () => {
  assert.equal(distributionOf([0, 0, 0, 12, 0], 5), { as: 'alike', of: 'points', n: 12, at: 3 })
  assert.equal(distributionOf([0, 0, 0, 3, 3], 5), { as: 'alike', of: 'classes', n: 6, at: 2 })
})

test('languages and easy language are told apart only where no cell is small', () => {
  const { reading } = both
  assert.ok(reading)
  const easy = rounds.answers(roundNamed('2014')).filter(one => one.easy).length
  assert.equal(new Map(reading?.groups.map(one => [one.group, one.count])).get('easy'), easy < 5 ? 'few' : easy)
  // Nine in easy language: how they answered question by question is not told, nor what would give it away.
  for (const { of } of reading?.shares ?? [])
    for (const cell of of) assert.ok(typeof cell === 'string', JSON.stringify(cell))
})

test('two large groups are told apart by question, but not where all of one are on one side', () => {
  const halves: Things = {
    ...rounds,
    answers: id =>
      rounds.answers(id).map((one, at) => {
        const fi = at % 2 === 0
        return { ...one, language: fi ? 'fi' : 'sv', answers: { ...one.answers, 'q-support': fi ? 5 : 2 } }
      }),
  }
  const { languages } = resultOf(halves, roundNamed('2014'))
  assert.equal(
    languages?.groups.map(one => one.count),
    [22, 21],
  )
  const cells = new Map(languages?.shares.map(one => [one.question, one.of]))
  assert.equal(cells.get('q-support'), ['alike', 'alike'])
  assert.ok(cells.get('q-influence')?.every(cell => typeof cell === 'object' && cell.n >= 10 && cell.x < cell.n))
})

test('how people answered is told, and small ways are not', () => {
  assert.ok(both.modes.length > 1)
  for (const { count } of both.modes) assert.ok(typeof count === 'string' || count >= 5)
})

test('what a reader must keep in mind is said by what the rounds are', () => {
  assert.ok(['invented', 'never_asked', 'answered_twice', 'ceiling'].every(note => both.mind.includes(note as never)))
  assert.not.ok(both.mind.includes('still_open'))
  assert.ok(resultOf(changed({ state: 'open' }), roundNamed('2014')).mind.includes('still_open'))
})

test('a question worded otherwise is not compared', () => {
  const survey = rounds.all('survey')[0]
  const round = rounds.one('round', roundNamed('2014'))
  if (!survey || !round) throw new Error('no survey')
  const [first, ...others] = survey.values.questions
  if (!first) throw new Error('no question')
  const reworded = {
    ...survey,
    id: 'other',
    values: { ...survey.values, questions: [{ ...first, text: { sv: 'Nytt' } }, ...others] },
  }
  const things: Things = {
    ...rounds,
    one: (kind, id) =>
      id === 'other'
        ? (reworded as never)
        : kind === 'round' && id === round.id
          ? ({ ...round, values: { ...round.values, survey: 'other' } } as never)
          : rounds.one(kind, id),
  }
  const result = resultOf(things, round.id, roundNamed('2013'))
  assert.is(result.questions[0]?.difference, null)
  assert.is(result.questions[1]?.difference?.verdict, 'no_clear_change')
  assert.ok(result.mind.includes('wording_changed'))
})

function resultOf(things: Things, round: string, against = ''): RoundResult {
  const result = roundResult(things, { round, against })
  if (!result) throw new Error('no result')
  return result
}

const answered = (one: ScaleResult) => one.falls.every(fall => fall.as !== 'few')

function figuresOf({ falls: [first, second], difference }: ScaleResult) {
  const share = (fall: typeof first) =>
    fall?.as === 'points'
      ? `${fall.best.x}/${fall.best.n} ${[fall.best.low, fall.best.high].map(one => one.toFixed(4)).join(' ')}`
      : ''
  const four = (values: readonly number[] | null | undefined) => (values ?? []).map(one => one.toFixed(4)).join(' ')
  const counts = (fall: typeof first) => (fall?.as === 'points' ? fall.counts : [])
  return [
    counts(first),
    counts(second),
    share(first),
    share(second),
    four(difference?.share),
    four(difference?.delta),
    `${difference?.p?.toFixed(5)} ${difference?.holm?.toFixed(5)}`,
  ]
}

/** The example with something else about its rounds. */
const changed = (values: object): Things => ({
  ...rounds,
  one: (kind, id) => {
    const thing = rounds.one(kind, id)
    return thing && kind === 'round' ? { ...thing, values: { ...thing.values, ...values } } : thing
  },
})

/** The example with only the first few answers to the later round. */
const withAnswers = (count: number): Things => ({
  ...rounds,
  answers: (id): readonly SurveyAnswer[] =>
    id === roundNamed('2014') ? rounds.answers(id).slice(0, count) : rounds.answers(id),
})

test.run()
