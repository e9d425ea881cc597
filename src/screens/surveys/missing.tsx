import type { Survey } from '../../domain/surveys/survey.ts'
import { gapsOf } from '../../domain/surveys/survey-gaps.ts'
import { unreadIn } from '../../domain/surveys/survey-said.ts'
import { Button } from '../../ui/button.tsx'
import { Callout } from '../../ui/callout.tsx'
import { t } from '../../ui/language.ts'
import { gapWord, languageName } from './gap-words.ts'

type Props = { readonly survey: Survey; readonly onTakeOut: (tag: string) => void }

/** What is missing, in words and language by language, with the other way out: to take the language out. */
export function Missing({ survey, onTakeOut }: Props) {
  const words = t().surveys
  const gaps = gapsOf(survey)
  if (gaps.length === 0 && unreadIn(survey).length > 0) return null
  if (gaps.length === 0)
    return (
      <Callout tone="good">
        <p>{words.nothingMissing}</p>
      </Callout>
    )
  return (
    <section class="missing" aria-live="polite">
      {survey.languages.map(tag => {
        const lacks = gaps.filter(gap => gap.language === tag)
        if (lacks.length === 0) return null
        return (
          <Callout key={tag} tone="plain">
            <p>{words.missingIn(languageName(tag))}</p>
            <p>{lacks.map(gap => gapWord(gap, survey)).join(' · ')}</p>
            <Button onClick={() => onTakeOut(tag)}>{words.takeOut(languageName(tag))}</Button>
          </Callout>
        )
      })}
    </section>
  )
}
