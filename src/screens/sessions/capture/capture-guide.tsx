import { useSignal } from '@preact/signals'
import { Check, ChevronLeft, ChevronRight, Plus } from 'lucide'
import { useEffect, useRef } from 'preact/hooks'
import type { Guide, Question } from '../../../domain/sessions/guide.ts'
import type { Thing } from '../../../domain/thing.ts'
import { Button } from '../../../ui/button.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { t } from '../../../ui/language.ts'
import { besideWord } from '../../editing/guide-language.ts'
import { GuideLanguages } from '../../editing/guide-questions.tsx'
import { useCodes, useNames } from '../../worker/names.ts'

/** Beside the guide: an answer that belongs to no question. */
export const BESIDE = ''

type GuideProps = {
  readonly session: Thing<'session'>
  readonly guide: Guide | undefined
  readonly questions: readonly Question[]
  readonly written: ReadonlySet<string>
  /** Who else has written here. */
  readonly others: readonly string[]
  readonly now: string
  readonly go: (question: string) => void
  readonly step: (by: 1 | -1) => void
}

/** The guide at the start side; a line with a list to open where there is no room beside the page. */
export function CaptureGuide({ session, guide, questions, written, others, now, go, step }: GuideProps) {
  const words = t().capture
  const codeOf = useCodes()
  const nameOf = useNames()
  const open = useSignal(false)
  const list = useRef<HTMLOListElement>(null)
  useEffect(() => list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' }), [now])
  const names = others.map(person => nameOf(person) ?? '?')
  const told = Object.keys(session.values.notice).map(person => codeOf(person) ?? '?')
  const guided = questions.length > 0
  const index = questions.findIndex(question => question.id === now)
  return (
    <nav class="guide" aria-label={words.guide} data-open={open.value}>
      <div class="line">
        {guided && (
          <Button look="plain" icon={ChevronLeft} label={words.previous} onClick={() => step(-1)}>
            {''}
          </Button>
        )}
        <button type="button" class="current" aria-expanded={open.value} onClick={() => (open.value = !open.value)}>
          {index >= 0 ? `${index + 1}. ${questions[index]?.text}` : besideWord(questions)}
        </button>
        {guided && (
          <Button look="plain" icon={ChevronRight} label={words.next} onClick={() => step(1)}>
            {''}
          </Button>
        )}
      </div>
      <h2 class="label">{guided ? words.guide : t().sessions.guideNone}</h2>
      {guide && <GuideLanguages guide={guide} />}
      <ol ref={list}>
        {[...questions, { id: BESIDE, text: besideWord(questions) }].map((question, position) => (
          <li key={question.id}>
            <button
              type="button"
              aria-current={question.id === now ? 'step' : undefined}
              onClick={() => {
                open.value = false
                go(question.id)
              }}
            >
              <span class="place">
                {written.has(question.id) ? (
                  <>
                    <Icon of={Check} size={18} />
                    <span class="hidden">{words.written}</span>
                  </>
                ) : question.id === BESIDE ? (
                  <Icon of={Plus} size={18} />
                ) : (
                  position + 1
                )}
              </span>
              {question.text}
            </button>
          </li>
        ))}
      </ol>
      {names.length > 0 && (
        <p class="others small">
          <a href={`/sessions/${session.id}`}>{words.others(names.join(', '))}</a>
        </p>
      )}
      {told.length > 0 && (
        <p class="told small soft">
          <Icon of={Check} size={18} />
          {words.told(told.join(', '))}
        </p>
      )}
    </nav>
  )
}
