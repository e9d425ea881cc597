import './survey-parts.css'
import './survey-question.css'
import { useEffect, useState } from 'preact/hooks'
import type { SurveyForm } from '../domain/surveys/survey-form.ts'
import { loadRespondent, type RespondentWords } from '../messages/respondent.ts'
import { Foot } from './foot.tsx'
import { Progress } from './progress.tsx'
import { Question } from './question.tsx'
import { isMirrored } from './texts.ts'

type Props = {
  readonly form: SurveyForm
  readonly language: string
  readonly easy: boolean
  /** The question to show, by its id; one that is not there leaves the page as it is. */
  readonly question?: string | undefined
}

/**
 * The pages of a survey as a respondent will meet them, in a language and width of choice, with Back and Next and nothing
 * to send; what is tried out is forgotten. It fills the box it is put into and scrolls inside it.
 */
export function SurveyPreview({ form, language, easy, question: shown }: Props) {
  const [words, setWords] = useState<RespondentWords>()
  const [wished, setAt] = useState(0)
  const [values, setValues] = useState<Readonly<Record<string, number | string | undefined>>>({})
  useEffect(() => {
    let current = true
    void loadRespondent(language).then(loaded => current && setWords(loaded))
    return () => {
      current = false
    }
  }, [language])
  const place = form.questions.findIndex(one => one.id === shown)
  useEffect(() => {
    if (place >= 0) setAt(place)
  }, [place])
  const at = Math.min(wished, Math.max(0, form.questions.length - 1))
  const question = form.questions[at]
  if (!words || !question) return null
  const position = { n: at + 1, of: form.questions.length }
  return (
    <div class="respondent preview" dir={isMirrored(language) ? 'rtl' : 'ltr'} lang={language}>
      <div class="rs-page">
        <Progress words={words} {...position} />
        <Question
          key={question.id}
          question={question}
          scale={form.scales.find(one => one.id === question.scale)}
          language={language}
          easy={easy}
          value={values[question.id]}
          onValue={value => setValues({ ...values, [question.id]: value })}
          words={words}
          position={position}
        />
      </div>
      <Foot words={words} onBack={() => setAt(Math.max(0, at - 1))} onNext={() => setAt(at + 1)} />
    </div>
  )
}
