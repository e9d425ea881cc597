import type { Survey, SurveyQuestion } from '../../domain/survey.ts'
import { t } from '../../ui/language.ts'
import { Screen } from '../screen.tsx'
import { useThing } from '../things.ts'
import { told, wordFor } from './words.ts'

/** A survey as it is: its questions in their order, each with its easier words. */
export function SurveyPage({ id }: { id: string }) {
  const words = t().work
  const survey = useThing('survey', id)
  if (!survey) return null
  const { values } = survey
  const languages = values.languages.map(one => wordFor(words.languageNames, one)).join(', ')
  const lead = [
    words.surveyType[values.type],
    words.surveyState[values.state],
    words.version(values.version),
    words.languages(languages),
    values.invented && t().field.invented,
  ]
  return (
    <Screen title={told(values.title)} tab={words.surveys} lead={lead.filter(Boolean).join(' · ')} back="/work">
      <div class="page work">
        {values.questions.length === 0 && <p class="soft">{words.noQuestions}</p>}
        <ol class="asked">
          {values.questions.map(question => (
            <li key={question.id}>
              <Question survey={values} question={question} />
            </li>
          ))}
        </ol>
      </div>
    </Screen>
  )
}

function Question({ survey, question }: { survey: Survey; question: SurveyQuestion }) {
  const words = t().work
  const dimension = survey.dimensions.find(one => one.id === question.dimension)
  const points = survey.scales.find(one => one.id === question.scale)?.points ?? []
  const answers = [...points.map(one => told(one.text)), ...question.options.map(one => told(one.label))]
  const easierAnswers = points.map(one => told(one.easy)).filter(Boolean)
  const easier = [told(question.easy), told(question.easyHelp)].filter(Boolean).join(' ')
  return (
    <>
      <p class="question">{told(question.text)}</p>
      {told(question.help) && <p class="small">{told(question.help)}</p>}
      <p class="small soft">
        {dimension && `${words.about(told(dimension.label))} · `}
        {answers.length > 0 ? answers.join(' · ') : words.openText}
      </p>
      {easier && (
        <p class="small easier">
          <span class="label">{words.easier}</span> {easier}
          {easierAnswers.length > 0 && <span class="soft"> {easierAnswers.join(' · ')}</span>}
        </p>
      )}
    </>
  )
}
