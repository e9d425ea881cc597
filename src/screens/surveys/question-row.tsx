import { ArrowDown, ArrowUp, ChevronDown, type IconNode, X } from 'lucide'
import type { SurveyQuestion } from '../../domain/survey.ts'
import type { Draft } from '../../domain/survey-edit.ts'
import { Icon } from '../../ui/icon.tsx'
import { t } from '../../ui/language.ts'
import { QuestionFields } from './question-fields.tsx'

type Props = {
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
  const { question, number, last, open, language, onOpen, onMove, onLeaveOut, onChange } = props
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
          <Tool icon={ArrowUp} label={`${words.up}: ${name}`} idle={number === 1} onPress={() => onMove(-1)} />
          <Tool icon={ArrowDown} label={`${words.down}: ${name}`} idle={last} onPress={() => onMove(1)} />
          <Tool icon={X} label={`${words.leaveOut}: ${name}`} onPress={onLeaveOut} />
        </span>
      </div>
      {open && <QuestionFields question={question} language={language} onChange={onChange} />}
    </li>
  )
}

/** At the ends of the list a tool stays focusable but does nothing, so that the focus is not lost on the way. */
function Tool(props: { icon: IconNode; label: string; idle?: boolean; onPress: () => void }) {
  return (
    <button
      type="button"
      class="tool"
      aria-label={props.label}
      title={props.label}
      aria-disabled={props.idle ? 'true' : undefined}
      onClick={() => !props.idle && props.onPress()}
    >
      <Icon of={props.icon} size={20} />
    </button>
  )
}
