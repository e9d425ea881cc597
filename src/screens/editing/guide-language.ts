import { signal } from '@preact/signals'
import { named } from '../../domain/named.ts'
import type { Guide } from '../../domain/sessions/guide.ts'
import { guideLanguages, questionsIn, type ShownQuestion } from '../../domain/sessions/guide-twins.ts'
import { isLanguage, languageNames } from '../../messages/languages.ts'
import { language, t } from '../../ui/language.ts'
import { remember, remembered } from '../../ui/remembered.ts'

/** In which language the person at this device asks; empty until she has chosen. */
const chosen = signal(remembered('guideLanguage'))

/** Chooses the language of guides on this device, for the next interviews too. */
export function chooseGuideLanguage(tag: string): void {
  chosen.value = tag
  remember('guideLanguage', tag)
}

/** The language in which a guide is shown: the chosen one, else the interface's, where the guide has it; else its own. */
export function guideLanguage(guide: Pick<Guide, 'language' | 'questions' | 'twins'>): string {
  const there = guideLanguages(guide)
  return [chosen.value, language.value].find(tag => there.includes(tag)) ?? guide.language
}

/** A guide's questions as they are shown on this device; none where there is no guide. */
export const shownQuestions = (guide: Guide | undefined): readonly ShownQuestion[] =>
  guide ? questionsIn(guide, guideLanguage(guide)) : []

/** A language by its own name where the interface has it, else by its name in the person's language. */
export const nameOfLanguage = (tag: string): string =>
  isLanguage(tag) ? languageNames[tag] : named(t().work.languageNames, tag)

/** What stands over what belongs to no question: beside the guide, or plainly notes where nothing is asked from a guide. */
export const besideWord = (questions: readonly unknown[]): string =>
  questions.length > 0 ? t().capture.beside : t().capture.notes
