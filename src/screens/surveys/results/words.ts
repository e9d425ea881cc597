import { named } from '../../../domain/named.ts'
import { wholeInWords } from '../../../domain/surveys/result-in-words.ts'
import type { GroupCount, RoundResult, ScaleResult, Share } from '../../../domain/surveys/round-result.ts'
import { type Figures, figuresIn } from '../../../messages/figures.ts'
import type { Messages } from '../../../messages/messages.ts'
import { language, t } from '../../../ui/language.ts'
import { inMyLanguage } from '../../../ui/texts.ts'

/** Figures as the person's language writes them. */
export const figures = (): Figures => figuresIn(language.value)

/** What a question is called in a result: its dimension, else its own words. */
export const nameOf = (one: ScaleResult): string => inMyLanguage(one.dimension) || inMyLanguage(one.text)

/** A share in words: per cent, or *7 of 12* where few answered. */
export const shareWord = (share: Share): string =>
  share.few ? t().results.xOfN(share.x, share.n) : figures().percent(share.x / share.n)

/** What the whole result says, in a few sentences. */
export const verdictOf = (result: Pick<RoundResult, 'rounds' | 'questions'>): string =>
  wholeInWords(result, t().results, nameOf)

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
  named(words as Readonly<Record<string, string>>, code)
