import type { Signal } from '@preact/signals'
import { Plus } from 'lucide'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { SurveyQuestion } from '../../domain/surveys/survey.ts'
import { openQuestion, withBack, withMoved, without } from '../../domain/surveys/survey-edit.ts'
import { Button } from '../../ui/button.tsx'
import { t } from '../../ui/language.ts'
import { inMyLanguage } from '../../ui/texts.ts'
import { toast } from '../../ui/toast.tsx'
import { newId } from '../worker/new-id.ts'
import { AddTeam } from './add-team.tsx'
import { QuestionRow } from './question-row.tsx'
import type { SurveyDraft } from './use-survey-draft.ts'

type Props = {
  readonly survey: SurveyDraft
  readonly language: string
  /** The question that is open: the preview shows it too. */
  readonly open: Signal<string>
}

/** The questions of a draft in the order they are asked: opened, moved, left out with an undo, added. */
export function QuestionRows({ survey, language, open }: Props) {
  const words = t().surveys
  const focused = useRef<Element | null>(null)
  const { questions } = survey.draft
  useLayoutEffect(() => {
    // A row that changes its place loses the focus.
    const element = focused.current
    focused.current = null
    if (element instanceof HTMLElement && element !== document.activeElement) element.focus()
  }, [questions])
  const move = (id: string, step: -1 | 1) => {
    focused.current = document.activeElement
    survey.change(withMoved(survey.now(), id, step))
  }
  const leaveOut = (question: SurveyQuestion, at: number) => {
    survey.change(without(survey.now(), question.id))
    const undo = () => survey.change(withBack(survey.now(), question, at))
    toast(words.leftOut(question.text[language] || inMyLanguage(question.text) || words.question(at + 1)), {
      label: t().common.undo,
      run: undo,
    })
  }
  const add = () => {
    const question = openQuestion(newId())
    open.value = question.id
    survey.change(withBack(survey.now(), question, survey.now().questions.length))
  }
  return (
    <section>
      <h2 class="label">{words.questions}</h2>
      <ol class="survey-questions">
        {questions.map((question, at) => (
          <QuestionRow
            key={question.id}
            survey={survey}
            question={question}
            number={at + 1}
            last={at === questions.length - 1}
            open={open.value === question.id}
            language={language}
            onOpen={() => (open.value = open.value === question.id ? '' : question.id)}
            onMove={step => move(question.id, step)}
            onLeaveOut={() => leaveOut(question, at)}
            onChange={change => survey.change(change(survey.now()))}
          />
        ))}
      </ol>
      <Button icon={Plus} onClick={add}>
        {words.addOpen}
      </Button>
      <AddTeam survey={survey} onMade={id => (open.value = id)} />
    </section>
  )
}
