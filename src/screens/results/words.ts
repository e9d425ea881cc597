import type { GroupCount, RoundResult, ScaleResult, Share } from '../../domain/round-result.ts'
import { type Figures, figuresIn } from '../../messages/figures.ts'
import type { Messages } from '../../messages/messages.ts'
import { language, t } from '../../ui/language.ts'
import { told } from '../work/words.ts'

/** Figures as the person's language writes them. */
export const figures = (): Figures => figuresIn(language.value)

/** What a question is called in a result: its dimension, else its own words. */
export const nameOf = (one: ScaleResult): string => told(one.dimension) || told(one.text)

/** A share in words: per cent, or *7 of 12* where few answered. */
export const shareWord = (share: Share): string =>
  share.few ? t().results.xOfN(share.x, share.n) : figures().percent(share.x / share.n)

/** What the whole comparison says, in at most two or three sentences. */
export function verdictOf(result: Pick<RoundResult, 'rounds' | 'questions'>): string {
  const words = t().results
  const label = result.rounds.at(-1)?.label ?? ''
  const compared = result.questions.filter(one => one.difference !== null)
  if (result.rounds.length < 2 || compared.length === 0) return oneRound(result)
  const named = (verdict: string) => compared.filter(one => one.difference?.verdict === verdict).map(nameOf)
  const [better, worse, few] = ['clearly_better', 'clearly_worse', 'too_few_to_compare'].map(named)
  const clear = (better?.length ?? 0) + (worse?.length ?? 0)
  if (few?.length === compared.length) return words.tooFew
  if (clear === 0) return `${direction(compared, label)} ${words.chance}`.trim()
  const rest = compared.length - clear
  return [
    better?.length && words.better(better.join(', ')),
    worse?.length && words.worse(worse.join(', ')),
    rest > 0 && words.others(rest),
  ]
    .filter(Boolean)
    .join(' ')
}

function direction(compared: readonly ScaleResult[], label: string): string {
  const words = t().results
  const shares = compared.flatMap(one => one.difference?.share?.[0] ?? [])
  const up = shares.filter(one => one > 0).length
  if (shares.length === 0) return ''
  if (up === shares.length) return words.upAll(label, up)
  if (shares.every(one => one < 0)) return words.downAll(label, shares.length)
  return words.upSome(label, up, shares.length)
}

function oneRound({ questions }: Pick<RoundResult, 'questions'>): string {
  const shares = questions.flatMap(one => {
    const fall = one.falls.at(-1)
    return fall?.as === 'points' ? [fall.best] : []
  })
  const half = shares.filter(one => one.x / one.n >= 0.5).length
  return shares.length === 0 ? '' : t().results.oneRound(half, shares.length)
}

/** Groups in words: each shown one with its count, the hidden ones together by why they are hidden. */
export function groupLines(groups: readonly GroupCount[], name: (group: string) => string): readonly string[] {
  const words = t().results
  const hidden = (why: string) => groups.filter(one => one.count === why).map(one => name(one.group))
  const [few, also] = [hidden('few'), hidden('hidden_with')]
  return [
    ...groups.flatMap(one => (typeof one.count === 'number' ? [words.group(name(one.group), one.count)] : [])),
    ...(few.length > 0 ? [words.groupFew(few.join(', '))] : []),
    ...(also.length > 0 ? [words.groupWith(also.join(', '))] : []),
  ]
}

/** The word for a way of answering or a language; a code nobody knows stays as it is. */
export const wordIn = (words: Messages['results']['modes'] | Readonly<Record<string, string>>, code: string): string =>
  (words as Readonly<Record<string, string>>)[code] ?? code
