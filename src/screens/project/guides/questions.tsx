import { useSignal } from '@preact/signals'
import { Plus } from 'lucide'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { linesToQuestions, moveQuestion, type Question } from '../../../domain/sessions/guide.ts'
import { questionParts } from '../../../domain/sessions/guide-twins.ts'
import type { Thing } from '../../../domain/thing.ts'
import { Button } from '../../../ui/button.tsx'
import { TextField } from '../../../ui/field.tsx'
import { t } from '../../../ui/language.ts'
import { toast } from '../../../ui/toast.tsx'
import { QuestionLine } from './question-line.tsx'
import { QuestionMark } from './twin-questions.tsx'
import type { GuideDraft } from './use-questions.ts'

const newId = () => crypto.randomUUID()

/** The questions of a guide as plain lines in the order they are asked. */
export function Questions({ guide, questions }: { guide: Thing<'guide'>; questions: GuideDraft }) {
  const words = t().guides
  const fresh = useRef<string | null>(null)
  const focused = useRef<Element | null>(null)
  const pasting = useSignal(false)
  useLayoutEffect(() => {
    // A line that changes its place loses the focus; a new one is waiting for it.
    const line = fresh.current === null ? focused.current : document.getElementById(`question-${fresh.current}`)
    fresh.current = null
    focused.current = null
    if (line instanceof HTMLElement && line !== document.activeElement) line.focus()
  }, [questions.list])
  const insert = (at: number, added: readonly Question[], instead = 0) => {
    fresh.current = added.at(-1)?.id ?? null
    questions.change(questions.now().toSpliced(at, instead, ...added))
  }
  const addAfter = (at: number) => insert(at + 1, [{ id: newId(), text: '', prompt: '' }])
  const move = (id: string, step: -1 | 1) => {
    focused.current = document.activeElement
    questions.change(moveQuestion(questions.now(), id, step))
  }
  const set = (id: string, part: Partial<Question>) =>
    questions.change(questions.now().map(one => (one.id === id ? { ...one, ...part } : one)))
  const drop = (question: Question, at: number) => {
    const left = questions.now().filter(one => one.id !== question.id)
    fresh.current = (left[at] ?? left.at(-1))?.id ?? null
    questions.change(left)
    toast(words.dropped, { label: t().common.undo, run: () => insert(at, [question]) })
  }
  const pasteInto = (question: Question, at: number, text: string) => {
    const added = linesToQuestions(text, newId)
    if (question.text.trim() === '') insert(at, added, 1)
    else insert(at + 1, added)
  }
  const last = questions.list.length - 1
  return (
    <div class="editor">
      {questions.list.length === 0 && <p class="soft">{words.empty}</p>}
      <ol>
        {questions.list.map((question, at) => (
          <QuestionLine
            key={question.id}
            question={question}
            number={at + 1}
            last={at === last}
            fresh={!guide.values.questions.some(({ id }) => id === question.id)}
            onChange={part => set(question.id, part)}
            onEnter={() => addAfter(at)}
            onMove={step => move(question.id, step)}
            onDrop={() => drop(question, at)}
            onLines={text => pasteInto(question, at, text)}
            marks={questionParts.map(part => (
              <QuestionMark
                key={part}
                draft={questions}
                question={question.id}
                part={part}
                language={guide.values.language}
                label={words.question(at + 1)}
              />
            ))}
          />
        ))}
      </ol>
      <div class="row">
        <Button icon={Plus} onClick={() => addAfter(last)}>
          {words.addQuestion}
        </Button>
        {!pasting.value && <Button onClick={() => (pasting.value = true)}>{words.paste}</Button>}
      </div>
      {pasting.value && (
        <PasteLines
          onAdd={added => {
            insert(questions.now().length, added)
            pasting.value = false
          }}
          onClose={() => (pasting.value = false)}
        />
      )}
    </div>
  )
}

function PasteLines({ onAdd, onClose }: { onAdd: (added: readonly Question[]) => void; onClose: () => void }) {
  const words = t().guides
  const text = useSignal('')
  const found = linesToQuestions(text.value, newId)
  return (
    <div class="stack">
      <TextField label={words.pasteField} value={text.value} rows={8} onInput={value => (text.value = value)} />
      <div class="row">
        <Button look="filled" disabled={found.length === 0} onClick={() => onAdd(found)}>
          {words.pasteAdd(found.length)}
        </Button>
        <Button onClick={onClose}>{t().common.cancel}</Button>
      </div>
    </div>
  )
}
