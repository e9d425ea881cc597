import type { SurveyForm } from '../domain/surveys/survey-form.ts'
import { textIn } from '../domain/text-in.ts'
import type { RespondentWords } from '../messages/respondent.ts'
import { Foot } from './foot.tsx'
import type { Reading } from './head.tsx'
import { Listen } from './listen.tsx'
import { Progress } from './progress.tsx'
import { Question } from './question.tsx'
import { asked } from './texts.ts'

type Value = number | string | undefined

type Props = {
  readonly form: SurveyForm
  readonly words: RespondentWords
  readonly reading: Reading
  readonly at: number
  readonly value: Value
  readonly onValue: (value: Value) => void
  readonly fit: (text: string) => string
  readonly allowed: ReadonlySet<string>
  readonly onAllow: (number: string) => void
  readonly onBack: () => void
  readonly onNext: () => void
}

/** One question on a screen of its own; Enter goes on as Next does. */
export function Ask({ form, at, onBack, onNext, ...wish }: Props) {
  const question = form.questions[at]
  if (!question) return null
  const { words, reading } = wish
  const position = { n: at + 1, of: form.questions.length }
  const scale = form.scales.find(one => one.id === question.scale)
  const { text, help } = asked(question, reading)
  const answers = scale?.points.map(
    one => (reading.easy && one.easy[reading.language]) || textIn(one.text, reading.language),
  )
  const options = question.options.map(one => textIn(one.label, reading.language))
  return (
    <form
      class="rs-ask"
      autocomplete="off"
      noValidate
      onSubmit={event => {
        event.preventDefault()
        onNext()
      }}
    >
      <div class="rs-page">
        <Progress words={words} {...position}>
          <Listen
            key={question.id}
            words={words}
            language={reading.language}
            text={[text, help, ...(answers ?? options)]}
          />
        </Progress>
        <Question key={question.id} question={question} scale={scale} position={position} {...reading} {...wish} />
      </div>
      <Foot words={words} onBack={onBack} />
    </form>
  )
}
