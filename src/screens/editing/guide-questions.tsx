import type { Guide } from '../../domain/sessions/guide.ts'
import { guideLanguages, guideSaidKey, type ShownQuestion, unreadInGuide } from '../../domain/sessions/guide-twins.ts'
import { isLanguage } from '../../messages/languages.ts'
import { t } from '../../ui/language.ts'
import { WordChips } from '../frame/word-chips.tsx'
import { chooseGuideLanguage, guideLanguage, nameOfLanguage, shownQuestions } from './guide-language.ts'
import { changedWord } from './twin-mark.tsx'

/** In which of its languages a guide is read; nothing where it has one. */
export function GuideLanguages({ guide }: { guide: Guide }) {
  const there = guideLanguages(guide)
  const now = guideLanguage(guide)
  if (there.length < 2) return null
  return (
    <fieldset class="chips guide-languages">
      <legend class="hidden">{t().guides.inLanguage}</legend>
      {there.map(tag => (
        <button key={tag} type="button" aria-pressed={tag === now} onClick={() => chooseGuideLanguage(tag)}>
          {nameOfLanguage(tag)}
        </button>
      ))}
    </fieldset>
  )
}

/** The questions of a guide to read, in the chosen language; one that stands in another says so. */
export function GuideQuestions({ guide }: { guide: Guide }) {
  const now = guideLanguage(guide)
  return (
    <>
      <GuideLanguages guide={guide} />
      <ol class="questions" lang={langOf(now)}>
        {shownQuestions(guide).map(question => (
          <li key={question.id} lang={langOf(question.language)}>
            {question.text}
            {question.prompt && <p class="small soft">{question.prompt}</p>}
            <WordChips text={`${question.text}\n${question.prompt}`} />
            <QuestionNote guide={guide} question={question} />
          </li>
        ))}
      </ol>
    </>
  )
}

/** That a question stands in another language than the chosen one, or was left behind by a change in another. */
export function QuestionNote({ guide, question: { id, language } }: { guide: Guide; question: ShownQuestion }) {
  const behind = unreadInGuide(guide).find(one => one.way === language && one.said.key === guideSaidKey(id, 'text'))
  const { standsIn } = t().guides
  const other = language !== guideLanguage(guide)
  const word = isLanguage(language) ? standsIn[language] : nameOfLanguage(language)
  if (!other && !behind) return null
  return (
    <p class="small soft">
      {[other && word, behind && changedWord(behind.sources[0] ?? '')].filter(Boolean).join(' · ')}
    </p>
  )
}

const langOf = (tag: string): string | undefined => (isLanguage(tag) ? tag : undefined)
