import {
  answeredInWords,
  distributionInWords,
  shareInWords,
  verdictInWords,
} from '../domain/surveys/result-in-words.ts'
import type { Distribution, GroupCount, RoundHead, ScaleResult, Share } from '../domain/surveys/round-result.ts'
import type { Texts } from '../domain/surveys/survey.ts'
import { textIn } from '../domain/text-in.ts'
import { type Figures, figuresIn } from '../messages/figures.ts'
import { isLanguage, type Language, loadMessages } from '../messages/languages.ts'
import type { Messages } from '../messages/messages.ts'

/** Everything a result needs to be written in one language. */
export type Writing = {
  readonly tag: Language
  readonly words: Messages['results']
  readonly all: Messages
  readonly figures: Figures
  readonly textOf: (texts: Texts) => string
}

/** Words and figures for a language; English for one nobody has written. */
export async function writingIn(language: string): Promise<Writing> {
  const tag = isLanguage(language) ? language : 'en'
  const all = await loadMessages(tag)
  const textOf = (texts: Texts) => textIn(texts, tag)
  return { tag, words: all.results, all, figures: figuresIn(tag), textOf }
}

/** What a question is called: its dimension, else its own words. */
export const questionName = (one: ScaleResult, { textOf }: Writing): string => textOf(one.dimension) || textOf(one.text)

/** A share in words with its interval. */
export const shareText = (share: Share, { words, figures }: Writing): string => shareInWords(share, words, figures)

/** How the answers fell, in words, where they are not shown point by point. */
export const insteadOf = (fall: Distribution, points: readonly Texts[], { words, textOf }: Writing): string =>
  distributionInWords(fall, points.map(textOf), words)

/** The verdict with the difference in percentage points. */
export const verdictText = (one: ScaleResult, { words, figures }: Writing): string =>
  verdictInWords(one, words, figures)

/** How many answered, of how many where somebody counted them. */
export const answeredText = (head: RoundHead, { words, figures }: Writing): string =>
  answeredInWords(head, words, figures)

/** A group with its count, or why it is not shown. */
export function groupText({ group, count }: GroupCount, name: string, { words }: Writing): string {
  if (count === 'few') return words.groupFew(name || group)
  return count === 'hidden_with' ? words.groupWith(name || group) : words.group(name || group, count)
}
