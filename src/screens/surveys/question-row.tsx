import { ArrowDown, ArrowUp, ChevronDown, X } from 'lucide'
import type { SurveyQuestion } from '../../domain/surveys/survey.ts'
import type { Draft } from '../../domain/surveys/survey-edit.ts'
import { Icon } from '../../ui/icon.tsx'
import { t } from '../../ui/language.ts'
import { LineTool } from '../../ui/line-tool.tsx'
import { QuestionFields } from './question-fields.tsx'
import type { SurveyDraft } from './use-survey-draft.ts'

type Props = {
  readonly survey: SurveyDraft
  readonly question: SurveyQuestion
  readonly number: number
  readonly last: boolean
  readonly open: boolean
  readonly language: string
  readonly onOpen: () => void
  readonly onMove: (step: -1 | 1) => void
  readonly onLeaveOut: () => void
  readonly onChange: (change: (draft: Draft) => Draft) => void
}

/** One question of a draft: its words and their easy twin; opened, all of its texts. Alt and the arrows move it. */
export function QuestionRow(props: Props) {
  const { survey, question, number, last, open, language, onOpen, onMove, onLeaveOut, onChange } = props
  const words = t().surveys
  const name = words.question(number)
  const keys = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0
    if (!event.altKey || step === 0) return
    event.preventDefault()
    onMove(step)
  }
  return (
    <li onKeyDown={keys} data-open={open || undefined}>
      <div class="head">
        <span class="number">{number}</span>
        <button type="button" class="open" aria-expanded={open} onClick={onOpen}>
          <span class="main">
            {question.text[language] || <span class="soft">{words.unwritten}</span>}
            {!open && <small>{question.easy[language] || words.unwritten}</small>}
          </span>
          <Icon of={ChevronDown} size={18} />
        </button>
        <span class="tools">
          <LineTool icon={ArrowUp} label={`${words.up}: ${name}`} idle={number === 1} onPress={() => onMove(-1)} />
          <LineTool icon={ArrowDown} label={`${words.down}: ${name}`} idle={last} onPress={() => onMove(1)} />
          <LineTool icon={X} label={`${words.leaveOut}: ${name}`} onPress={onLeaveOut} />
        </span>
      </div>
      {open && <QuestionFields survey={survey} question={question} language={language} onChange={onChange} />}
    </li>
  )
}
