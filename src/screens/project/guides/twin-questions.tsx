import type { Question } from '../../../domain/sessions/guide.ts'
import {
  guideSaidKey,
  partIn,
  type QuestionPart,
  questionParts,
  twinKey,
  unreadInGuide,
} from '../../../domain/sessions/guide-twins.ts'
import type { Thing } from '../../../domain/thing.ts'
import { isLanguage } from '../../../messages/languages.ts'
import { TextField } from '../../../ui/field.tsx'
import { t } from '../../../ui/language.ts'
import { TwinMark } from '../../editing/twin-mark.tsx'
import { Versions } from '../../editing/versions.tsx'
import type { GuideDraft } from './use-questions.ts'

type Props = { readonly guide: Thing<'guide'>; readonly draft: GuideDraft; readonly language: string }

/** The questions of a guide in another language than its own: above each field the words it is to say the same as. */
export function TwinQuestions({ guide, draft, language }: Props) {
  const words = t().guides
  if (draft.list.length === 0) return <p class="soft">{words.twinNone}</p>
  return (
    <>
      <p class="small soft">{words.twinLead}</p>
      <ol class="twin-questions">
        {draft.list.map((question, at) => (
          <li key={question.id}>
            {questionParts
              .filter(part => part === 'text' || question.prompt.trim() !== '')
              .map(part => (
                <TwinField key={part} {...{ guide, draft, language, question, part }} number={at + 1} />
              ))}
          </li>
        ))}
      </ol>
    </>
  )
}

type FieldProps = Props & { readonly question: Question; readonly part: QuestionPart; readonly number: number }

function TwinField({ guide, draft, language, question, part, number }: FieldProps) {
  const words = t().guides
  const label = part === 'text' ? words.question(number) : `${words.prompt}, ${words.question(number)}`
  const own = guide.values.language
  const field = `twins.${twinKey(question.id, part, language)}`
  return (
    <div class="twinned">
      <p class={part === 'text' ? 'own' : 'own small'} lang={isLanguage(own) ? own : undefined}>
        {question[part]}
      </p>
      <TextField
        label={label}
        rows={part === 'text' ? 2 : 1}
        value={partIn(draft.guide, question, part, language)}
        onInput={text => draft.say(question.id, part, language, text)}
      />
      <QuestionMark draft={draft} question={question.id} part={part} language={language} label={label} />
      <Versions thing={guide} field={field} label={label} />
    </div>
  )
}

type MarkProps = {
  readonly draft: GuideDraft
  readonly question: string
  readonly part: QuestionPart
  readonly language: string
  readonly label: string
}

/** Where a part of a question was left behind by a change in another language, its mark. */
export function QuestionMark({ draft, question, part, language, label }: MarkProps) {
  const key = guideSaidKey(question, part)
  const unread = unreadInGuide(draft.guide).find(one => one.said.key === key && one.way === language)
  if (!unread) return null
  const { said } = unread
  return <TwinMark said={said} unread={unread} label={label} onRead={() => draft.tick(said, language)} />
}
