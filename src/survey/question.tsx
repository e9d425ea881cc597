import { otherAnswers, type Scale, type SurveyQuestion } from '../domain/surveys/survey.ts'
import { textIn } from '../domain/text-in.ts'
import type { RespondentWords } from '../messages/respondent.ts'
import { ScaleSymbol } from './lines.tsx'
import { OpenText } from './open-text.tsx'
import { ChoiceRow, type Row } from './rows.tsx'
import { asked } from './texts.ts'

/** A question as a respondent meets it; `value` is a point's value, a code or a text, nothing when it is not answered. */
export type QuestionProps = {
  readonly question: SurveyQuestion
  /** The scale of an ordinal question. */
  readonly scale: Scale | undefined
  readonly language: string
  readonly easy: boolean
  readonly value: number | string | undefined
  readonly onValue: (value: number | string | undefined) => void
  readonly words: RespondentWords
  /** As much of a text as there is room for. */
  readonly fit?: (text: string) => string
  /** Which question of how many, from 1. */
  readonly position?: { readonly n: number; readonly of: number }
  /** Numbers the person has said are no identity numbers. */
  readonly allowed?: ReadonlySet<string>
  readonly onAllow?: (number: string) => void
}

/** One question with its answers; it knows nothing of where it stands or what comes next. */
export function Question(props: QuestionProps) {
  const { question, words, position, language } = props
  const { text, help } = asked(question, props)
  const id = `rs-${question.id}`
  return (
    <fieldset
      class="rs-question"
      aria-labelledby={id}
      aria-describedby={help ? `${id}-help` : undefined}
      lang={language}
    >
      <h1 id={id} tabIndex={-1} data-long={text.length > 48}>
        {position && <span class="rs-unseen">{words.position(position.n, position.of)}. </span>}
        {text}
      </h1>
      {help && (
        <p class="rs-help" id={`${id}-help`}>
          {help}
        </p>
      )}
      {question.type === 'open_text' ? <OpenText {...props} label={id} /> : <Rows {...props} />}
    </fieldset>
  )
}

function Rows({ question, scale, language, easy, value, onValue, words }: QuestionProps) {
  const shared = { name: `rs-${question.id}`, value, onValue }
  const main = question.type === 'choice' ? optionRows(question, language) : pointRows(scale, { language, easy })
  return (
    <>
      <div class="rs-main">
        {main.map(row => (
          <ChoiceRow key={row.value} row={row} {...shared} />
        ))}
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset in a fieldset would be read out as a question of its own */}
      <div class="rs-others" role="group" aria-label={words.otherWays}>
        {otherAnswers.map((code, index) => (
          <ChoiceRow
            key={code}
            row={{ value: code, words: words[code], quiet: true, place: index + 1, of: otherAnswers.length }}
            {...shared}
          />
        ))}
      </div>
    </>
  )
}

function pointRows(scale: Scale | undefined, { language, easy }: { language: string; easy: boolean }): readonly Row[] {
  const points = scale?.points ?? []
  const faces = scale?.type === 'ordinal' && points.length === 5
  const change = scale?.id.includes('change') === true
  return points.map((point, index) => ({
    value: point.value,
    words: (easy && point.easy[language]) || textIn(point.text, language),
    place: index + 1,
    of: points.length,
    ...(faces ? { symbol: <ScaleSymbol place={index} change={change} /> } : {}),
  }))
}

const optionRows = ({ options }: SurveyQuestion, language: string): readonly Row[] =>
  options.map(({ code, label, within }, index) => ({
    value: code,
    within,
    words: textIn(label, language),
    place: index + 1,
    of: options.length,
  }))
