import type { Survey } from '../../domain/surveys/survey.ts'
import type { Gap } from '../../domain/surveys/survey-gaps.ts'
import { isLanguage, languageNames } from '../../messages/languages.ts'
import { t } from '../../ui/language.ts'
import { wordFor } from '../../ui/texts.ts'

/** What is missing, as a person would say it: *question 3 in easy language*. */
export function gapWord(gap: Gap, survey: Pick<Survey, 'questions'>): string {
  const words = t().surveys.gaps
  if (gap.of === 'title') return words.title
  if (gap.of === 'scale') return gap.text === 'easy' ? words.scaleEasy : words.scale
  if (gap.of === 'asker') return gap.text === 'easy' ? words.askerEasy : words.asker
  const isIt = ({ id, dimension }: Survey['questions'][number]) => (gap.of === 'dimension' ? dimension : id) === gap.id
  const number = survey.questions.findIndex(isIt) + 1
  if (gap.of === 'dimension') return words.dimension(number)
  return gap.of === 'option' ? words.option(number) : words[gap.text](number)
}

/** A language by its own name where the interface has it, else by its name in the person's language. */
export const languageName = (tag: string): string =>
  isLanguage(tag) ? languageNames[tag] : wordFor(t().work.languageNames, tag)

/** Several languages by name. */
export const languageList = (tags: readonly string[]): string => tags.map(languageName).join(', ')
