import type { Distribution, RoundHead, RoundResult, ScaleResult, Share, Verdict } from './round-result.ts'

/** The sentences a result is summed up with; the messages' words of results are such. */
export type WholeWords = {
  readonly upAll: (label: string, n: number) => string
  readonly downAll: (label: string, n: number) => string
  readonly upSome: (label: string, up: number, n: number) => string
  /** With few answers, and with many. */
  readonly chance: string
  readonly chanceMany: string
  readonly better: (names: string) => string
  readonly worse: (names: string) => string
  readonly others: (n: number) => string
  readonly tooFew: string
  readonly oneRound: (n: number, of: number) => string
}

type Whole = Pick<RoundResult, 'rounds' | 'questions'>

/**
 * What a whole result says, in at most three sentences, the same on screen and on paper; empty when nothing may be shown.
 * Questions with too few answers to compare are never counted among those without a clear change.
 */
export function wholeInWords(result: Whole, words: WholeWords, nameOf: (one: ScaleResult) => string): string {
  const compared = result.questions.filter(one => one.difference !== null)
  if (result.rounds.length < 2 || compared.length === 0) return alone(result, words)
  const being = (verdict: string) => compared.filter(one => one.difference?.verdict === verdict)
  const named = (verdict: string) => being(verdict).map(nameOf).join(', ')
  const [better, worse] = [named('clearly_better'), named('clearly_worse')]
  const unclear = being('no_clear_change').length
  if (being('too_few_to_compare').length === compared.length) return words.tooFew
  if (!better && !worse) return `${direction(result, words)} ${few(result) ? words.chance : words.chanceMany}`.trim()
  return [better && words.better(better), worse && words.worse(worse), unclear > 0 && words.others(unclear)]
    .filter(Boolean)
    .join(' ')
}

/** Below so many answers in one of the rounds they are called few. */
const LEAST_MANY = 100

const few = ({ rounds }: Whole): boolean => rounds.some(one => (one.answers ?? 0) < LEAST_MANY)

function direction({ rounds, questions }: Whole, words: WholeWords): string {
  const label = rounds.at(-1)?.label ?? ''
  const shares = questions.flatMap(one => one.difference?.share?.[0] ?? [])
  const up = shares.filter(one => one > 0).length
  if (shares.length === 0) return ''
  if (up === shares.length) return words.upAll(label, up)
  if (shares.every(one => one < 0)) return words.downAll(label, shares.length)
  return words.upSome(label, up, shares.length)
}

function alone({ questions }: Whole, words: WholeWords): string {
  const shares = questions.flatMap(one => {
    const fall = one.falls.at(-1)
    return fall?.as === 'points' ? [fall.best] : []
  })
  const half = shares.filter(one => one.x / one.n >= 0.5).length
  return shares.length === 0 ? '' : words.oneRound(half, shares.length)
}

/** The words for the parts of a result; the messages' words of results are such. */
export type PartWords = {
  readonly xOfN: (x: number, n: number) => string
  readonly few: string
  readonly class: readonly string[]
  readonly alike: (answer: string) => string
  readonly notCompared: string
  readonly verdict: Readonly<Record<Verdict, string>>
  readonly to: (value: string, low: string, high: string) => string
  readonly fewIn: (label: string) => string
  readonly answered: (label: string, n: number) => string
  readonly arrivedOf: (label: string, arrived: number, opened: number) => string
  readonly rate: (label: string, n: number, of: number, percent: string) => string
}

/** How a language writes shares from 0 to 1 and their differences. */
export type PartFigures = {
  readonly percent: (part: number) => string
  readonly range: (low: number, high: number) => string
  readonly points: (part: number) => string
}

/** A share with its interval: per cent, or *7 of 12* where few answered. */
export function shareInWords({ x, n, low, high, few }: Share, words: PartWords, figures: PartFigures): string {
  return few ? words.xOfN(x, n) : `${figures.percent(x / n)} (${figures.range(low, high)})`
}

/** How the answers fell where they are not shown point by point; empty where they are. `points` are the scale's names. */
export function distributionInWords(fall: Distribution, points: readonly string[], words: PartWords): string {
  if (fall.as === 'few') return words.few
  if (fall.as === 'classes') return fall.counts.map((count, at) => `${words.class[at]}: ${count}`).join(', ')
  return fall.as === 'alike' ? words.alike((fall.of === 'classes' ? words.class : points)[fall.at] ?? '') : ''
}

/** The verdict on one question with the difference in percentage points; empty in a round that stands alone. */
export function verdictInWords({ difference, falls }: ScaleResult, words: PartWords, figures: PartFigures): string {
  if (!difference) return falls.length > 1 ? words.notCompared : ''
  const [value = '', low = '', high = ''] = (difference.share ?? []).map(figures.points)
  return [words.verdict[difference.verdict], difference.share && words.to(value, low, high)].filter(Boolean).join(', ')
}

/** How many answered, of how many where somebody counted them. */
export function answeredInWords(
  { label, answers, arrived, handedOut, rate }: RoundHead,
  words: PartWords,
  figures: PartFigures,
): string {
  if (answers === null) return words.fewIn(label)
  if (arrived) return words.arrivedOf(label, arrived, answers)
  return rate === null ? words.answered(label, answers) : words.rate(label, answers, handedOut, figures.percent(rate))
}
