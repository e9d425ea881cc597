import type { Guide } from '../domain/guide.ts'
import { guideLanguages, guideSaidKey, unreadInGuide } from '../domain/guide-twins.ts'
import { isLanguage } from '../messages/languages.ts'
import { t } from '../ui/language.ts'
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
  const unread = unreadInGuide(guide)
  return (
    <>
      <GuideLanguages guide={guide} />
      <ol class="questions" lang={langOf(now)}>
        {shownQuestions(guide).map(({ id, text, prompt, language }) => {
          const behind = unread.find(one => one.way === now && one.said.key === guideSaidKey(id, 'text'))
          return (
            <li key={id} lang={langOf(language)}>
              {text}
              {prompt && <p class="small soft">{prompt}</p>}
              <OtherLanguage language={language} chosen={now} />
              {behind && <p class="small soft">{changedWord(behind.sources[0] ?? '')}</p>}
            </li>
          )
        })}
      </ol>
    </>
  )
}

/** That a question stands in another language than the chosen one. */
export function OtherLanguage({ language, chosen }: { language: string; chosen: string }) {
  if (language === chosen) return null
  const { standsIn } = t().guides
  return <p class="small soft">{isLanguage(language) ? standsIn[language] : nameOfLanguage(language)}</p>
}

const langOf = (tag: string): string | undefined => (isLanguage(tag) ? tag : undefined)
