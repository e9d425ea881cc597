import type { Fall, GroupCount, RoundHead, ScaleResult, Share } from '../domain/round-result.ts'
import type { Texts } from '../domain/survey.ts'
import { type Figures, figuresIn } from '../messages/figures.ts'
import { isLanguage, type Language, loadMessages } from '../messages/languages.ts'
import type { Messages } from '../messages/messages.ts'

/** Everything a result needs to be written in one language. */
export type Writing = {
  readonly tag: Language
  readonly words: Messages['results']
  readonly all: Messages
  readonly figures: Figures
  readonly told: (texts: Texts) => string
}

/** Words and figures for a language; English for one nobody has written. */
export async function writingIn(language: string): Promise<Writing> {
  const tag = isLanguage(language) ? language : 'en'
  const all = await loadMessages(tag)
  const told = (texts: Texts) => texts[tag] ?? Object.values(texts)[0] ?? ''
  return { tag, words: all.results, all, figures: figuresIn(tag), told }
}

/** What a question is called: its dimension, else its own words. */
export const questionName = (one: ScaleResult, { told }: Writing): string => told(one.dimension) || told(one.text)

/** A share in words with its interval. */
export function shareText(share: Share, { words, figures }: Writing): string {
  if (share.few) return words.xOfN(share.x, share.n)
  return `${figures.percent(share.x / share.n)} (${figures.range(share.low, share.high)})`
}

/** How the answers fell, in words, where they are not shown point by point. */
export function insteadOf(fall: Fall, points: readonly Texts[], { words, told }: Writing): string {
  if (fall.as === 'few') return words.few
  if (fall.as === 'classes') return fall.counts.map((count, at) => `${words.class[at]}: ${count}`).join(', ')
  if (fall.as === 'points') return ''
  return words.alike((fall.of === 'classes' ? words.class[fall.at] : told(points[fall.at] ?? {})) ?? '')
}

/** The verdict with the difference in percentage points. */
export function verdictText({ difference, falls }: ScaleResult, { words, figures }: Writing): string {
  if (!difference) return falls.length > 1 ? words.notCompared : ''
  const [value = '', low = '', high = ''] = (difference.share ?? []).map(figures.points)
  return [words.verdict[difference.verdict], difference.share && words.to(value, low, high)].filter(Boolean).join(', ')
}

/** How many answered, of how many where somebody counted them. */
export function answeredText({ label, answers, handedOut, rate }: RoundHead, { words, figures }: Writing): string {
  if (answers === null) return words.fewIn(label)
  return rate === null ? words.answered(label, answers) : words.rate(label, answers, handedOut, figures.percent(rate))
}

/** A group with its count, or why it is not shown. */
export function groupText({ group, count }: GroupCount, name: string, { words }: Writing): string {
  if (count === 'few') return words.groupFew(name || group)
  return count === 'hidden_with' ? words.groupWith(name || group) : words.group(name || group, count)
}
