import { otherAnswers, type SurveyQuestion } from '../domain/surveys/survey.ts'
import type { SurveyForm } from '../domain/surveys/survey-form.ts'
import { textIn } from '../domain/text-in.ts'
import type { RespondentWords } from '../messages/respondent.ts'
import { Foot } from './foot.tsx'
import type { Reading } from './head.tsx'
import { asked } from './texts.ts'

type Answers = Readonly<Record<string, number | string>>

type Props = {
  readonly words: RespondentWords
  readonly answers: Answers
  readonly busy: boolean
  /** Locking did not come about: the answer is still on this open page alone. */
  readonly stuck: boolean
  readonly onBack: () => void
  readonly onSend: () => void
}

/** The last step before sending; on a person's own device she can look through what she has answered. */
export function Ready({ words, answers, busy, stuck, onBack, onSend, onLook }: Props & { onLook?: () => void }) {
  return (
    <>
      <div class="rs-page rs-calm">
        <h1 tabIndex={-1}>{words.ready}</h1>
        <p>{Object.keys(answers).length === 0 ? words.nothingYet : words.readyText}</p>
        {onLook && Object.keys(answers).length > 0 && (
          <button type="button" class="rs-button" disabled={busy} onClick={onLook}>
            {words.lookThrough}
          </button>
        )}
        <p role="status">{busy ? words.sending : stuck ? words.notKept : ''}</p>
      </div>
      <Foot words={words} onBack={onBack} label={words.send} onNext={onSend} busy={busy} />
    </>
  )
}

type Look = Props & { readonly form: SurveyForm; readonly reading: Reading; readonly onChange: (at: number) => void }

/** All answers in a list, each leading back to its question. */
export function LookThrough({ form, reading, words, answers, busy, onBack, onSend, onChange }: Look) {
  return (
    <>
      <div class="rs-page rs-calm">
        <h1 tabIndex={-1}>{words.yourAnswers}</h1>
        <ol class="rs-answers">
          {form.questions.map((question, at) => (
            <li key={question.id}>
              <button
                type="button"
                disabled={busy}
                aria-label={words.change(asked(question, reading).text)}
                onClick={() => onChange(at)}
              >
                {asked(question, reading).text}
              </button>
              <p>{inWords({ form, reading, words }, question, answers[question.id])}</p>
            </li>
          ))}
        </ol>
      </div>
      <Foot words={words} onBack={onBack} label={words.send} onNext={onSend} busy={busy} />
    </>
  )
}

function inWords(
  { form, reading, words }: Pick<Look, 'form' | 'reading' | 'words'>,
  question: SurveyQuestion,
  value: number | string | undefined,
): string {
  if (value === undefined) return words.notAnswered
  const other = otherAnswers.find(code => code === value)
  if (other && question.type !== 'open_text') return words[other]
  const { language, easy } = reading
  const point = form.scales.find(one => one.id === question.scale)?.points.find(one => one.value === value)
  if (point) return (easy && point.easy[language]) || textIn(point.text, language)
  const option = question.options.find(one => one.code === value)
  return option ? textIn(option.label, language) : String(value)
}
