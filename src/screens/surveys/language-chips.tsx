import type { Survey } from '../../domain/surveys/survey.ts'
import { completeLanguages, gapsOf } from '../../domain/surveys/survey-gaps.ts'
import { language, t } from '../../ui/language.ts'
import { languageName } from './gap-words.ts'
import { Chip } from './survey-preview.tsx'

type Props = {
  readonly survey: Survey
  readonly tags: readonly string[]
  readonly value: string
  readonly onPick: (tag: string) => void
}

/** In which language the texts stand; one in which something is missing says so. */
export function LanguageChips({ survey, tags, value, onPick }: Props) {
  const complete = completeLanguages(survey)
  const gaps = gapsOf(survey)
  const words = t().surveys
  return (
    <fieldset class="chips">
      <legend class="hidden">{words.inLanguage}</legend>
      {tags.map(tag => (
        <Chip key={tag} pressed={tag === value} onPress={() => onPick(tag)}>
          {languageName(tag)}
          {survey.languages.includes(tag) && !complete.includes(tag) && (
            <small class="lacks"> · {gaps.some(gap => gap.language === tag) ? words.lacks : words.lacksReading}</small>
          )}
        </Chip>
      ))}
    </fieldset>
  )
}

/** The language to begin with: the person's own where the survey has it. */
export const firstTag = (survey: Pick<Survey, 'languages'>): string =>
  survey.languages.includes(language.peek()) ? language.peek() : (survey.languages[0] ?? language.peek())
