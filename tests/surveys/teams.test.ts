import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import * as v from 'valibot'
import { toldSchema } from '../../src/domain/surveys/result-schema.ts'
import type { PublishedResult, Share, TeamResult } from '../../src/domain/surveys/round-result.ts'
import { shareOf } from '../../src/domain/surveys/scale-distribution.ts'
import type { Option, Scale, SurveyAnswer, SurveyQuestion } from '../../src/domain/surveys/survey.ts'
import { answersByTeam, placedTeams } from '../../src/domain/surveys/team-question.ts'
import { teamResult } from '../../src/domain/surveys/team-result.ts'
import { toldResult } from '../../src/domain/surveys/told-result.ts'
import { shaped } from '../../src/project/things/shaped.ts'

const test = suite('a round by unit and team')

const blank = { options: [], dimension: '', scale: '', text: {}, help: {}, easy: {}, easyHelp: {} }
const scale: Scale = {
  id: 's',
  type: 'ordinal',
  points: [1, 2, 3, 4, 5].map(value => ({ value, text: {}, easy: {} })),
}
const joy: SurveyQuestion = { ...blank, id: 'joy', type: 'ordinal', scale: 's' }
const teamOf = (options: readonly Option[]): SurveyQuestion => ({ ...blank, id: 'team', type: 'choice', options })
const option = (code: string, within = ''): Option => ({ code, label: { sv: code }, within })
const house = teamOf([
  option('child'),
  option('child-n', 'child'),
  option('child-s', 'child'),
  option('adult'),
  option('adult-a', 'adult'),
  option('adult-b', 'adult'),
  option('adult-c', 'adult'),
  option('desk'),
])

/** So many answers of a team, of which the first `x` are among the best. */
const from = (team: string, n: number, x = Math.floor(n / 2)): SurveyAnswer[] =>
  Array.from({ length: n }, (_, at) => ({
    round: 'r',
    language: 'sv',
    easy: false,
    mode: '',
    answers: { ...(team ? { team } : {}), joy: at < x ? 5 : 2 },
  }))

const told = (answers: readonly SurveyAnswer[], question = house, whole = true): TeamResult => {
  const result = teamResult({ questions: [joy, question] }, answers, {
    scaled: [{ question: joy, scale }],
    k: 10,
    whole,
  })
  if (!result) throw new Error('no team was asked')
  return result
}
const counts = ({ groups }: TeamResult) => Object.fromEntries(groups.map(one => [one.group, one.count]))
const cells = ({ groups, shares }: TeamResult) =>
  Object.fromEntries(groups.map((one, at) => [one.group, shares[0]?.of[at]]))

test('a team of four never stands alone: it is rolled up into its unit, and another with it', () => {
  const result = told([...from('child-n', 12), ...from('child-s', 4), ...from('adult-a', 14), ...from('adult-b', 11)])
  assert.equal(counts(result), {
    child: 16,
    'child-n': 'hidden_with',
    'child-s': 'hidden_with',
    adult: 25,
    'adult-a': 14,
    'adult-b': 11,
  })
  const { child, adult } = cells(result)
  assert.equal([(child as Share).x, (child as Share).n, (adult as Share).n], [8, 16, 25])
})

test('a unit below k hides another unit, with all of its teams', () => {
  const result = told([...from('child-n', 5), ...from('adult-a', 14), ...from('adult-b', 11), ...from('desk', 30)])
  assert.equal(counts(result), {
    child: 'hidden_with',
    'child-n': 'hidden_with',
    adult: 'hidden_with',
    'adult-a': 'hidden_with',
    'adult-b': 'hidden_with',
    desk: 30,
  })
})

test('whoever chose the unit alone, or did not say, is worked out of nothing', () => {
  const alone = told([...from('child', 3), ...from('child-n', 12), ...from('child-s', 12), ...from('adult-a', 20)])
  assert.equal([counts(alone).child, counts(alone)['child-n'], counts(alone)['child-s']], [27, 'hidden_with', 12])
  const silent = told([...from('', 2), ...from('child-n', 12), ...from('adult-a', 20)])
  assert.equal(counts(silent), { child: 'hidden_with', 'child-n': 'hidden_with', adult: 20, 'adult-a': 20 })
})

test('a team of which all are on one side is not told, nor what would tell it', () => {
  const result = told([...from('child-n', 12, 12), ...from('child-s', 12, 5), ...from('adult-a', 20)])
  assert.equal(counts(result)['child-n'], 12)
  const found = cells(result)
  assert.equal([found['child-n'], found['child-s'], (found.child as Share).x], ['hidden_with', 'hidden_with', 17])
})

test('while answers may come, and where nobody was asked for a team, nothing is told by team', () => {
  assert.equal(told(from('child-n', 40), house, false), { groups: [], shares: [] })
  assert.is(teamResult({ questions: [joy] }, from('', 40), { scaled: [], k: 10, whole: true }), null)
})

test('teams that are part of themselves, of each other or of nothing stand by themselves, once', () => {
  const strange = teamOf([
    option('a', 'a'),
    option('b', 'c'),
    option('c', 'b'),
    option('d', 'gone'),
    option('d'),
    option('__proto__'),
    { code: 'e', label: {} },
  ])
  const teams = placedTeams(strange)
  assert.equal(
    teams.map(one => [one.code, one.unit]),
    [
      ['a', ''],
      ['b', ''],
      ['c', ''],
      ['d', ''],
      ['__proto__', ''],
      ['e', ''],
    ],
  )
  const answers = [...from('d', 2), ...from('constructor', 2), ...from('__proto__', 3)]
  const within = answersByTeam(strange, teams, answers)
  assert.equal([within.get('d')?.length, within.get('__proto__')?.length, within.get('a')?.length], [2, 3, 0])
})

test('by team it is kept with what is published, and those who were asked are told of those that stand alone', () => {
  const teams = told([...from('child-n', 12), ...from('child-s', 14), ...from('adult-a', 4), ...from('adult-b', 16)])
  const fall = { as: 'points', n: 46, counts: [0, 23, 0, 0, 23], best: shareOf([0, 23, 0, 0, 23]) } as const
  const question = { question: 'joy', dimension: {}, text: { sv: 'Glädje' }, points: [], others: [null] }
  const survey = { title: { sv: 'Puls' }, version: 1, pulse: true } as const
  const dates = { from: '2026-10-01', to: '2026-10-31', state: 'closed', frame: '' } as const
  const head = { id: 'r', label: 'Hösten', ...dates, k: 10, answers: 46, handedOut: 0, rate: null, invented: false }
  const few = { ...question, question: 'few', falls: [{ as: 'few' }], difference: null } as const
  const made: PublishedResult = {
    round: 'r',
    on: '2026-11-01',
    next: '',
    result: {
      ...{ survey, rounds: [head], choices: [], modes: [], languages: null, reading: null, teams, mind: [] },
      questions: [few, { ...question, falls: [fall], difference: null }],
    },
  }
  assert.equal(shaped('result', made), made)
  const said = toldResult(made)
  assert.equal(v.parse(toldSchema, said), said)
  assert.equal(said.teams, [
    { label: { sv: 'child' }, within: false, n: 26, shares: [[13, 26]] },
    { label: { sv: 'child-n' }, within: true, n: 12, shares: [[6, 12]] },
    { label: { sv: 'child-s' }, within: true, n: 14, shares: [[7, 14]] },
    { label: { sv: 'adult' }, within: false, n: 20, shares: [[10, 20]] },
  ])
  const { teams: _, ...older } = made.result
  assert.is(shaped('result', { ...made, result: older }).result.teams, null)
  for (const strange of [7, 'all', [], { groups: 'x', shares: null }, { groups: [{ group: 1 }, null], shares: [{}] }]) {
    const read = shaped('result', { ...made, result: { ...made.result, teams: strange } }).result
    assert.is(read.questions.length, 2)
    assert.ok(read.teams === null || read.teams.groups.length === 0, JSON.stringify(strange))
  }
})

/** Numbers that look random and are the same in each run. */
function numbers(seed: number): (below: number) => number {
  let state = seed * 2654435761 + 1
  return below => {
    state = Math.imul(state ^ (state >>> 15), 2246822507) + 0x9e3779b9
    return (state >>> 9) % below
  }
}

test('whatever is added and taken away of what is shown, nobody below k and no side of all is worked out', () => {
  let shown = 0
  for (let seed = 1; seed <= 1500; seed++) {
    const next = numbers(seed)
    const answers = ['', ...house.options.map(one => one.code)].flatMap(team => {
      const n = next(4) === 0 ? next(6) : next(26)
      return from(team, n, next(3) === 0 ? next(2) * n : next(n + 1))
    })
    const result = told(answers)
    const within = answersByTeam(house, placedTeams(house), answers)
    const groups = result.groups.map((one, at) => ({ ...one, cell: result.shares[0]?.of[at] }))
    const sets = (holds: (one: (typeof groups)[number]) => boolean) => [
      new Set(answers),
      ...groups.filter(holds).map(one => new Set(within.get(one.group))),
    ]
    const heads = sets(one => typeof one.count === 'number')
    const shares = sets(one => typeof one.cell === 'object')
    shown += shares.length - 1
    for (const part of partsOf(heads)) assert.ok(part.length >= 10, `seed ${seed}: ${part.length}`)
    if (shares.length > 1)
      for (const part of partsOf(shares)) {
        const x = part.filter(one => one.answers.joy === 5).length
        assert.ok(part.length >= 10 && x > 0 && x < part.length, `seed ${seed}: ${x} of ${part.length}`)
      }
  }
  assert.ok(shown > 2000, `${shown} figures were shown at all`)
})

/** All groups of people that sums and differences of sets give, each figure used once at most. */
function partsOf(sets: readonly ReadonlySet<SurveyAnswer>[]): readonly (readonly SurveyAnswer[])[] {
  const [all = new Set<SurveyAnswer>()] = sets
  // People who are in the same sets cannot be told apart: one column for each such block.
  const blocks = new Map<string, SurveyAnswer[]>()
  for (const one of all) {
    const key = sets.map(set => (set.has(one) ? 1 : 0)).join('')
    blocks.set(key, [...(blocks.get(key) ?? []), one])
  }
  const columns = [...blocks].map(([key, people]) => ({ key, people }))
  const found: SurveyAnswer[][] = []
  for (let way = 1; way < 3 ** sets.length; way++) {
    const by = sets.map((_, at) => (Math.floor(way / 3 ** at) % 3) - 1)
    const sums = columns.map(({ key }) => by.reduce((sum, factor, at) => sum + factor * Number(key[at]), 0))
    if (sums.every(one => one === 0 || one === 1) && sums.includes(1))
      found.push(columns.flatMap(({ people }, at) => (sums[at] === 1 ? people : [])))
  }
  return found
}

test.run()
