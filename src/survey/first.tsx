import type { ComponentChildren } from 'preact'
import type { SurveyForm } from '../domain/surveys/survey-form.ts'
import { textIn } from '../domain/text-in.ts'
import type { RespondentWords } from '../messages/respondent.ts'
import { Foot } from './foot.tsx'
import type { Reading } from './head.tsx'
import { HelpPart } from './help-part.tsx'
import { Line } from './lines.tsx'
import { Listen } from './listen.tsx'

type Props = {
  readonly form: SurveyForm
  /** How an answer is taken back. */
  readonly taking: ComponentChildren
  readonly words: RespondentWords
  readonly reading: Reading
  readonly lent: boolean
  readonly readyOffline: boolean
  readonly onStart: () => void
}

/** What the survey is and what happens with an answer, in a few sentences, and one button. */
export function First({ form, taking, words, reading, lent, readyOffline, onStart }: Props) {
  const title = textIn(form.title, reading.language)
  const who = askerOf(form, reading)
  const asker = who ? words.asks(who) : ''
  const sentences = promises(form, words, reading.easy)
  return (
    <>
      <div class="rs-page rs-first">
        {lent && <p class="rs-label">{title}</p>}
        <h1 tabIndex={-1}>{lent ? words.forYou : title}</h1>
        {asker && <p class="rs-help">{asker}</p>}
        {lent && <p class="rs-help">{words.notSeen}</p>}
        <ul class="rs-promises">
          {sentences.map(sentence => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        <Listen
          words={words}
          language={reading.language}
          text={[title, ...(asker ? [asker] : []), ...(lent ? [words.forYou] : []), ...sentences]}
        />
        {taking}
        <HelpPart words={words} language={reading.language} who={who} />
        <p class="rs-ready" role="status">
          {readyOffline && (
            <>
              <Line of="check" size={20} />
              {words.readyOffline}
            </>
          )}
        </p>
      </div>
      <Foot words={words} label={words.start} onNext={onStart} />
    </>
  )
}

/** Who asks, in easy words where it is said so; nothing in surveys that say nothing of it. */
const askerOf = ({ asker, easyAsker }: SurveyForm, { language, easy }: Reading): string =>
  (easy && easyAsker?.[language]) || (asker?.[language] ?? '')

function promises({ k, staff, questions }: SurveyForm, words: RespondentWords, easy: boolean): readonly string[] {
  const sentences = (easy ? words.easySentences : words.sentences).map(one => one(k, staff))
  if (easy && questions.some(one => one.type === 'open_text')) sentences.push(words.noNames)
  return [...sentences, words.mayLeave]
}
