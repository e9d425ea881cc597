import type { SurveyQuestion } from '../../domain/surveys/survey.ts'
import { type Draft, type QuestionText, withHeading, withQuestion, withText } from '../../domain/surveys/survey-edit.ts'
import { saidKey } from '../../domain/surveys/survey-said.ts'
import { asksTeam } from '../../domain/surveys/team-question.ts'
import { Field, TextField } from '../../ui/field.tsx'
import { t } from '../../ui/language.ts'
import { languageName } from './gap-words.ts'
import { SurveyText } from './survey-text.tsx'
import { TeamFields } from './team-fields.tsx'
import type { SurveyDraft } from './use-survey-draft.ts'

type Props = {
  readonly survey: SurveyDraft
  readonly question: SurveyQuestion
  readonly language: string
  readonly onChange: (change: (draft: Draft) => Draft) => void
}

const pairs: readonly (readonly QuestionText[])[] = [
  ['text', 'easy'],
  ['help', 'easyHelp'],
]

/** The texts of one question in one language, each beside its twin in easy language. */
export function QuestionFields({ survey, question, language, onChange }: Props) {
  const words = t().surveys
  const set = (name: QuestionText, text: string) =>
    onChange(draft => withQuestion(draft, question.id, { [name]: withText(question[name], language, text) }))
  const setOption = (code: string, text: string) =>
    onChange(draft =>
      withQuestion(draft, question.id, {
        options: question.options.map(one =>
          one.code === code ? { ...one, label: withText(one.label, language, text) } : one,
        ),
      }),
    )
  return (
    <div class="panel">
      {pairs.flat().map(name => (
        <SurveyText
          key={name}
          {...{ survey, language }}
          of={saidKey.question(question.id, name === 'text' || name === 'easy' ? 'text' : 'help')}
          easy={name === 'easy' || name === 'easyHelp'}
          label={words.texts[name]}
        >
          <TextField
            label={words.texts[name]}
            rows={2}
            value={question[name][language] ?? ''}
            hint={hintFor(question, name, language)}
            onInput={text => set(name, text)}
          />
        </SurveyText>
      ))}
      {asksTeam(question) && <TeamFields {...{ survey, question, language, onChange }} />}
      {(asksTeam(question) ? [] : question.options).map((option, index) => (
        <SurveyText
          key={option.code}
          {...{ survey, language }}
          of={saidKey.option(question.id, option.code)}
          label={words.optionLabel(index + 1)}
        >
          <Field
            label={words.optionLabel(index + 1)}
            value={option.label[language] ?? ''}
            onInput={text => setOption(option.code, text)}
          />
        </SurveyText>
      ))}
      <Heading survey={survey} question={question} language={language} onChange={onChange} />
    </div>
  )
}

/** The heading under which the answers stand in the results. */
function Heading({ survey, question, language, onChange }: Props) {
  const words = t().surveys
  const heading = survey.draft.dimensions.find(one => one.id === question.dimension)
  if (!heading) return null
  return (
    <SurveyText survey={survey} language={language} of={saidKey.dimension(heading.id)} label={words.heading}>
      <Field
        label={words.heading}
        hint={words.headingHint}
        value={heading.label[language] ?? ''}
        onInput={text => onChange(draft => withHeading(draft, heading.id, language, text))}
      />
    </SurveyText>
  )
}

/** While a text is missing, how another language has it. */
function hintFor(question: SurveyQuestion, name: QuestionText, language: string): string | undefined {
  if (question[name][language]) return undefined
  const [other, text] = Object.entries(question[name]).find(([, text]) => text.trim() !== '') ?? []
  return other && text ? t().surveys.elsewhere(languageName(other), text) : undefined
}
