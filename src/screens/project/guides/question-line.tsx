import { ArrowDown, ArrowUp, X } from 'lucide'
import type { ComponentChildren } from 'preact'
import type { Question } from '../../../domain/sessions/guide.ts'
import { LineArea } from '../../../ui/area.tsx'
import { IdentityOffer } from '../../../ui/identity.tsx'
import { t } from '../../../ui/language.ts'
import { LineTool } from '../../../ui/line-tool.tsx'

type Props = {
  readonly question: Question
  readonly number: number
  readonly last: boolean
  /** It is in no guide yet. */
  readonly fresh: boolean
  readonly onChange: (part: Partial<Question>) => void
  readonly onEnter: () => void
  readonly onMove: (step: -1 | 1) => void
  readonly onDrop: () => void
  /** Several lines were pasted into this one. */
  readonly onLines: (text: string) => void
  /** That it was left behind by a change in another language. */
  readonly marks: ComponentChildren
}

const quiet = { autocomplete: 'off', autocapitalize: 'sentences', spellcheck: false, 'data-1p-ignore': true } as const

/** One question with its reminder: Enter makes the next one, Alt and the arrows move it. */
export function QuestionLine(props: Props) {
  const { question, number, last, onChange, onEnter, onMove, onDrop, onLines } = props
  const words = t().guides
  const name = words.question(number)
  const keys = (event: KeyboardEvent) => {
    if (event.isComposing) return
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0
    if (event.key === 'Enter') onEnter()
    else if (event.altKey && step !== 0) onMove(step)
    else return
    event.preventDefault()
  }
  const paste = (event: ClipboardEvent) => {
    const text = event.clipboardData?.getData('text/plain') ?? ''
    if (!/\S\s*\n\s*\S/.test(text)) return
    event.preventDefault()
    onLines(text)
  }
  return (
    <li>
      <div class="texts">
        <div class="grow" data-text={question.text}>
          <LineArea
            {...quiet}
            id={`question-${question.id}`}
            aria-label={name}
            value={question.text}
            onText={text => onChange({ text })}
            onKeyDown={keys}
            onPaste={paste}
          />
        </div>
        <div class="grow prompt" data-text={question.prompt || words.prompt}>
          <LineArea
            {...quiet}
            aria-label={`${words.prompt}, ${name}`}
            placeholder={words.prompt}
            value={question.prompt}
            onText={prompt => onChange({ prompt })}
            onKeyDown={keys}
          />
        </div>
        <IdentityOffer pasted={props.fresh} text={question.text} onText={text => onChange({ text })} />
        <IdentityOffer pasted={props.fresh} text={question.prompt} onText={prompt => onChange({ prompt })} />
        {props.marks}
      </div>
      <div class="tools">
        <LineTool icon={ArrowUp} label={`${words.up}: ${name}`} idle={number === 1} onPress={() => onMove(-1)} />
        <LineTool icon={ArrowDown} label={`${words.down}: ${name}`} idle={last} onPress={() => onMove(1)} />
        <LineTool icon={X} label={`${words.drop}: ${name}`} onPress={onDrop} />
      </div>
    </li>
  )
}
