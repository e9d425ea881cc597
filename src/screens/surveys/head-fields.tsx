import type { Survey } from '../../domain/surveys/survey.ts'
import { withText } from '../../domain/surveys/survey-edit.ts'
import { saidKey } from '../../domain/surveys/survey-said.ts'
import type { Thing } from '../../domain/thing.ts'
import { Field } from '../../ui/field.tsx'
import { t } from '../../ui/language.ts'
import { inMyLanguage } from '../../ui/texts.ts'
import { Versions } from '../editing/versions.tsx'
import { SurveyText } from './survey-text.tsx'
import type { SurveyDraft } from './use-survey-draft.ts'

type Props = { readonly survey: SurveyDraft; readonly language: string; readonly thing: Thing<'survey'> }

/** What stands above a survey's questions, in one language: its title and who asks. */
export function HeadFields({ survey, language, thing }: Props) {
  const words = t().surveys
  const rows = [
    { field: 'title', of: saidKey.title, label: words.name },
    { field: 'asker', of: saidKey.asker, label: words.asker, hint: words.askerHint },
    { field: 'easyAsker', of: saidKey.asker, label: words.askerEasy, easy: true },
  ] as const
  return (
    <>
      {rows.map(({ field, of, label, ...more }) => (
        <SurveyText key={field} {...{ survey, language, of, label }} easy={'easy' in more}>
          <Field
            label={label}
            hint={'hint' in more ? more.hint : undefined}
            value={survey.draft[field][language] ?? ''}
            onInput={text => survey.change({ ...survey.now(), [field]: withText(survey.now()[field], language, text) })}
          />
          <Versions thing={thing} field={field} label={label} read={value => inMyLanguage(value as Survey['title'])} />
        </SurveyText>
      ))}
    </>
  )
}
