import type { SurveyQuestion } from '../../domain/survey.ts'
import { type Draft, type QuestionText, withQuestion, withText } from '../../domain/survey-edit.ts'
import { Field, TextField } from '../../ui/field.tsx'
import { t } from '../../ui/language.ts'
import { languageName } from './gap-words.ts'

type Props = {
  readonly question: SurveyQuestion
  readonly language: string
  readonly onChange: (change: (draft: Draft) => Draft) => void
}

const pairs: readonly (readonly QuestionText[])[] = [
  ['text', 'easy'],
  ['help', 'easyHelp'],
]

/** The texts of one question in one language, each beside its twin in easy language. */
export function QuestionFields({ question, language, onChange }: Props) {
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
        <TextField
          key={name}
          label={words.texts[name]}
          rows={2}
          value={question[name][language] ?? ''}
          hint={hintFor(question, name, language)}
          onInput={text => set(name, text)}
        />
      ))}
      {question.options.map((option, index) => (
        <Field
          key={option.code}
          label={words.optionLabel(index + 1)}
          value={option.label[language] ?? ''}
          onInput={text => setOption(option.code, text)}
        />
      ))}
    </div>
  )
}

/** While a text is missing, how another language has it. */
function hintFor(question: SurveyQuestion, name: QuestionText, language: string): string | undefined {
  if (question[name][language]) return undefined
  const [other, text] = Object.entries(question[name]).find(([, text]) => text.trim() !== '') ?? []
  return other && text ? t().surveys.elsewhere(languageName(other), text) : undefined
}
