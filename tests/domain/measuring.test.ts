import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { Distribution, PublishedResult, RoundHead, ScaleResult } from '../../src/domain/surveys/round-result.ts'
import type { Survey } from '../../src/domain/surveys/survey.ts'
import type { Thing } from '../../src/domain/thing.ts'
import { figureOf, resultOf, takableFigures, takesPercent } from '../../src/domain/work/figure-of-result.ts'
import { newGoal } from '../../src/domain/work/goal.ts'
import { type Indicator, newFigure, newIndicator } from '../../src/domain/work/indicator.ts'
import { figuresOf, isMeasured, pairOf, pointsOf, unpublishable } from '../../src/domain/work/measuring.ts'
import { numberIn } from '../../src/domain/work/number-in.ts'
import { pastedFigures } from '../../src/domain/work/pasted-figures.ts'
import { themeResults } from '../../src/domain/work/theme-results.ts'
import { thing } from './things-kit.ts'

const test = suite('goals and measures')

const measure = (id: string, values: Partial<Indicator> = {}): Thing<'indicator'> =>
  thing('indicator', id, newIndicator({ name: id, ...values }))

test('numbers are read as people here write them; what may be two numbers is none', () => {
  const read: readonly (readonly [string, number | undefined])[] = [
    ['43', 43],
    ['43,5', 43.5],
    ['43.5', 43.5],
    ['1 234,5', 1234.5],
    ['1\u00A0234', 1234],
    ['1\u202F234\u202F567', 1234567],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['−3', -3],
    ['– 3,2', -3.2],
    ['12 %', 12],
    ['1 250 kr', 1250],
    ['99,90 €', 99.9],
    ['3 kr/år', 3],
    ['0', 0],
    ['0.125', 0.125],
    ['43¹', undefined],
    ['10²', undefined],
    ['12 tkr', undefined],
    ['12 milj.', undefined],
    ['9'.repeat(400), undefined],
    ['1.234', undefined],
    ['1,2,3', undefined],
    ['', undefined],
    ['ungefär 40', undefined],
    ['40–50', undefined],
    ['NaN', undefined],
    ['1e9', undefined],
  ]
  for (const [text, number] of read) assert.is(numberIn(text), number, JSON.stringify(text))
})

test('a pasted line whose number cannot be read is given back; an empty one is unknown, never nought', () => {
  const { figures, bad } = pastedFigures(
    'År\tAntal\tOrd\r\n2018\t43\tutgångsläge\n2019\t\tokänt i år\n2020\t1.234\n\t\n2021\t41,5',
  )
  assert.equal(
    figures.map(one => [one.period, one.value, one.inWords]),
    [
      ['2018', 43, 'utgångsläge'],
      ['2019', null, 'okänt i år'],
      ['2021', 41.5, ''],
    ],
  )
  assert.equal(bad, ['År\tAntal\tOrd', '2020\t1.234'])
})

test('periods in words stand where they were, in the languages of the north; those of no year come last', () => {
  const inOrder = (...periods: readonly string[]) => {
    const turned = periods.toReversed().map((period, n) => [`f${n}`, newFigure({ period })] as const)
    assert.equal(
      figuresOf({ figures: Object.fromEntries(turned) }).map(one => one.period),
      periods,
    )
  }
  inOrder('2025', 'Våren 2025', 'Hösten 2025', '2026', '2026-01', 'VT26', 'juni 2026', 'Hösten 2026', '2026-10')
  inOrder(
    'kevät 2025',
    'kesäkuu 2025',
    'syksy 2025',
    'tammikuu 2026',
    'syyskuu 2026',
    '10/2026',
    'joulu 2026',
    'Pilotti',
  )
  inOrder('2024/2025', 'spring 2025', 'Q3 2025', 'Autumn 2025', 'Q1 2026', 'H2 2026', 'May 2027', 'Before', 'Later')
})

test('figures stand by their periods, and the line is broken where nobody knows', () => {
  const figures = {
    b: newFigure({ period: '2019' }),
    c: newFigure({ period: '2020', value: 3 }),
    a: newFigure({ period: '2018', value: 5 }),
  }
  const listed = figuresOf({ figures })
  assert.equal(
    listed.map(one => one.period),
    ['2018', '2019', '2020'],
  )
  assert.equal(
    pointsOf(listed).map(({ at, gap }) => [at, gap]),
    [
      [0, false],
      [2, true],
    ],
  )
})

test('a cost is not told alone: with a quality beside it, either way round, or with a written reason', () => {
  const cost = measure('placements', { kind: 'cost' })
  const quality = measure('trust', { kind: 'quality' })
  const other = measure('other', { kind: 'cost' })
  assert.equal(unpublishable(cost, [cost, quality]), ['cost-alone'])
  const paired = measure('placements', { kind: 'cost', pair: 'trust' })
  assert.equal(unpublishable(paired, [paired, quality]), [])
  const beside = measure('trust', { kind: 'quality', pair: 'placements' })
  assert.is(pairOf(cost, [cost, beside])?.id, 'trust')
  assert.equal(unpublishable(cost, [cost, beside]), [])
  const withCost = measure('placements', { kind: 'cost', pair: 'other' })
  assert.equal(unpublishable(withCost, [withCost, other]), ['cost-alone'], 'a cost beside a cost is no quality')
  assert.equal(unpublishable(measure('x', { kind: 'cost', alone: 'Bara kostnaden ändrades' }), []), [])
  assert.equal(
    unpublishable(measure('self', { kind: 'cost', pair: 'self' }), [measure('self', { kind: 'cost', pair: 'self' })]),
    ['cost-alone'],
  )
})

test('a comparison needs names and what is compared', () => {
  assert.equal(unpublishable(measure('x', { comparedWith: 'Storsele, Älvsele' }), []), ['compared-by-what'])
  assert.equal(unpublishable(measure('x', { definition: 'Placeringar per 1 000' }), []), ['compared-with-whom'])
  assert.equal(unpublishable(measure('x', { comparedWith: 'Storsele', definition: 'Per 1 000' }), []), [])
})

test('Älvsele: a value with neither an indicator nor a theme of a survey is measured by nobody', () => {
  assert.not.ok(isMeasured(newGoal({ type: 'value', text: 'Ge hopp' }), []))
  assert.ok(isMeasured(newGoal({ type: 'value', text: 'Respekt', measures: { 'survey/dim': 'dimension' } }), []))
  const byIndicator = newGoal({ text: 'x', measures: { gone: 'indicator' } })
  assert.not.ok(isMeasured(byIndicator, [measure('other')]), 'a measure that was removed measures nothing')
  assert.ok(isMeasured(byIndicator, [measure('gone')]))
})

const share = (x: number, n: number, few: boolean) => ({ x, n, low: 0.404, high: 0.766, few })
const question = (id: string, fall: Distribution): ScaleResult => ({
  ...{ question: id, dimension: {}, text: { sv: id }, points: [], others: [null], difference: null },
  falls: [{ as: 'few' }, fall],
})
const head = (from: string, label: string): RoundHead => ({
  ...{ id: label, label, from, to: '', state: 'closed', k: 5, answers: 20, handedOut: 0, frame: '', rate: null },
  invented: false,
})
const published = (rounds: readonly RoundHead[], questions: readonly ScaleResult[]): PublishedResult => ({
  ...{ round: 'r', on: '2026-11-01', next: '' },
  result: {
    ...{
      survey: { title: {}, version: 1 },
      choices: [],
      modes: [],
      languages: null,
      reading: null,
      teams: null,
      mind: [],
    },
    ...{ rounds, questions },
  },
})
const points = (x: number, n: number, few = false): Distribution => ({
  as: 'points',
  n,
  counts: [],
  best: share(x, n, few),
})

test('a published question becomes a figure with n and interval; below twenty answers it is words, never per cent', () => {
  const rounds = [head('2025-10-01', 'Hösten 2025'), head('2026-10-05', 'Hösten 2026')]
  const values = published(rounds, [question('lyssnar', points(12, 20)), question('tid', points(7, 12, true))])
  const [many, few] = takableFigures({ id: 'res', values })
  if (!many || !few) throw new Error('two can be taken')
  const words = { few: '7 av 12', note: 'Hösten 2026' }
  assert.equal(figureOf(many, words), {
    ...newFigure({ period: '2026-10', value: 60, lower: 40, upper: 77, n: 20, note: 'Hösten 2026' }),
    from: 'res/lyssnar',
  })
  assert.equal(figureOf(few, words), {
    ...newFigure({ period: '2026-10', inWords: '7 av 12', n: 12, note: 'Hösten 2026' }),
    from: 'res/tid',
  })
  assert.is(resultOf(figureOf(many, words)), 'res')
  assert.is(resultOf(newFigure({ period: '2026' })), '')
})

test('what a result hides, or tells in classes, gives no figure; one without rounds gives none at all', () => {
  const hidden: Distribution[] = [
    { as: 'few' },
    { as: 'classes', n: 7, counts: [1, 2, 4] },
    { as: 'alike', of: 'points', n: 20, at: 4 },
  ]
  const questions = hidden.map((fall, at) => question(String(at), fall))
  assert.equal(takableFigures({ id: 'res', values: published([head('', 'a'), head('', 'b')], questions) }), [])
  assert.equal(takableFigures({ id: 'res', values: published([], [question('q', points(1, 10))]) }), [])
})

test('a theme is told by the newest result that asked of it, also one of another version; without any it is told by none', () => {
  const asked = (id: string, dimension: string) => ({ id, dimension }) as Survey['questions'][number]
  const survey = { questions: [asked('lyssnar', 'hopp'), asked('tid', 'annat')] }
  const told = (id: string, on: string, ...questions: ScaleResult[]) => ({
    id,
    values: { ...published([head('', 'before'), head(on, id)], questions), on },
  })
  const old = told('old', '2025-12-01', question('lyssnar', points(12, 20)))
  const late = told('new', '2026-12-01', question('lyssnar', points(15, 20)), question('tid', points(3, 20)))
  const other = told('other', '2027-01-01', question('tid', points(3, 20)))
  const from = (...results: (typeof old)[]) => themeResults(survey, 'hopp', results).map(one => one.from)
  assert.equal(from(old, late, other), ['new/lyssnar'])
  assert.equal(from(old, other), ['old/lyssnar'])
  assert.equal(from(other), [])
  assert.equal(themeResults(survey, 'gone', [late]), [])
})

test('a round without a day lends its name to the period; a measure in kronor takes no per cent', () => {
  const [one] = takableFigures({
    id: 'res',
    values: published([head('', 'a'), head('strax', 'Våren')], [question('q', points(10, 20))]),
  })
  if (!one) throw new Error('it can be taken')
  assert.is(figureOf(one, { few: '', note: '' }).period, 'Våren')
  for (const unit of ['', '%', ' procent ', 'Prosenttia', 'per cent']) assert.ok(takesPercent({ unit }), unit)
  for (const unit of ['kr', 'placeringar', 'procent av 12']) assert.not(takesPercent({ unit }), unit)
})

test.run()
