import type { RoundResult, ScaleResult } from './round-result.ts'

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
