import { useSignal } from '@preact/signals'
import { Copy, CornerUpRight } from 'lucide'
import { useEffect, useRef } from 'preact/hooks'
import { paragraphAt } from '../../../domain/marking/sentence.ts'
import type { Guide, Question } from '../../../domain/sessions/guide.ts'
import type { ShownQuestion } from '../../../domain/sessions/guide-twins.ts'
import { hasWords } from '../../../domain/sessions/note.ts'
import type { Thing } from '../../../domain/thing.ts'
import { Button } from '../../../ui/button.tsx'
import { Callout } from '../../../ui/callout.tsx'
import { t } from '../../../ui/language.ts'
import { hideToast, toast } from '../../../ui/toast.tsx'
import { setWriting } from '../../device/lock.ts'
import { besideWord, shownQuestions } from '../../editing/guide-language.ts'
import { QuestionNote } from '../../editing/guide-questions.tsx'
import { savingProblem } from '../../editing/saving.ts'
import { problemText } from '../../worker/problem.ts'
import { here, useThing, useThings } from '../../worker/things.ts'
import { NoSession } from '../no-session.tsx'
import { SessionScreen } from '../session.tsx'
import { Sources } from '../sources/sources.tsx'
import { Answer } from './answer.tsx'
import { CaptureFoot } from './capture-foot.tsx'
import { BESIDE, CaptureGuide } from './capture-guide.tsx'
import { CaptureHead } from './capture-head.tsx'
import { EmptyMarks } from './empty-marks.tsx'
import { MarkStrip } from './mark-strip.tsx'
import { MoveWords, moving } from './move-words.tsx'
import { type Caret, useQuickMarks } from './quick-marking.ts'

/** Writing while looking at a person: the guide at the start side, the page, and nothing that moves by itself. */
export function Capture({ id }: { id: string }) {
  const session = useThing('session', id)
  const notes = useThings('note', { session: id })
  const excerpts = useThings('excerpt', { session: id })
  const guide = useThing('guide', session?.values.guide ?? '')
  if (session === undefined) return <NoSession />
  if (!session || !notes || !excerpts || guide === null) return null
  if (session.values.state === 'established') return <SessionScreen id={id} />
  const isMine = (note: Thing<'note'>) => note.values.writer === here.value?.person
  const mine = notes.filter(isMine)
  const theirs = notes.filter(note => !isMine(note) && hasWords(note.values))
  const others = [...new Set(theirs.map(note => note.values.writer))]
  const questions = shownQuestions(guide?.values)
  return <Writing {...{ session, mine, others, excerpts, questions }} guide={guide?.values} />
}

type WritingProps = {
  readonly session: Thing<'session'>
  readonly mine: readonly Thing<'note'>[]
  /** Who else has written here. */
  readonly others: readonly string[]
  readonly excerpts: readonly Thing<'excerpt'>[]
  readonly guide: Guide | undefined
  readonly questions: readonly ShownQuestion[]
}

function Writing({ session, mine, others, excerpts, guide, questions }: WritingProps) {
  const current = useSignal(firstUnwritten(questions, mine))
  const now = current.value
  const marks = useQuickMarks(session, excerpts)
  useEffect(() => {
    document.title = `${t().sessions.title} · Rinnalla`
    hideToast()
    setWriting(true)
    return () => setWriting(false)
  }, [])
  const go = (question: string) => {
    current.value = question
    field(question)?.focus()
    field(question)?.scrollIntoView({ block: 'center' })
  }
  // Not into the field: what is moved may not change under a caret.
  const show = (question: string) => {
    current.value = question
    field(question)?.closest('section')?.scrollIntoView({ block: 'center' })
  }
  const step = (by: 1 | -1) => {
    const ids = [...questions.map(question => question.id), BESIDE]
    const next = ids[ids.indexOf(now) + by]
    if (next !== undefined) go(next)
  }
  useKeys(step)
  return (
    <div class="capture">
      <CaptureHead session={session} />
      <CaptureGuide
        session={session}
        guide={guide}
        questions={questions}
        written={writtenIn(mine)}
        others={others}
        now={now}
        go={go}
        step={step}
      />
      <main class="paper">
        <Problem />
        {[...questions, { id: BESIDE, text: besideWord(questions), prompt: '', language: '' }].map(question => (
          <Answers
            key={question.id}
            session={session.id}
            questions={questions}
            question={question}
            guide={guide}
            notes={mine.filter(note => note.values.question === question.id)}
            excerpts={excerpts.filter(excerpt => excerpt.values.question === question.id)}
            onCaret={marks.at}
            now={now === question.id}
            onFocus={() => (current.value = question.id)}
          />
        ))}
      </main>
      <CaptureFoot session={session} questions={questions} now={now} step={step} />
      <MarkStrip marks={marks} />
      <MoveWords session={session} onMoved={show} />
    </div>
  )
}

/** Ctrl+Enter goes to the next question, with Shift to the one before: both hands stay on the keyboard. */
function useKeys(step: (by: 1 | -1) => void): void {
  const latest = useRef(step)
  latest.current = step
  useEffect(() => {
    const keys = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      latest.current(event.shiftKey ? -1 : 1)
    }
    addEventListener('keydown', keys)
    return () => removeEventListener('keydown', keys)
  }, [])
}

function Answers(props: {
  session: string
  questions: readonly Question[]
  question: ShownQuestion
  guide: Guide | undefined
  notes: readonly Thing<'note'>[]
  excerpts: readonly Thing<'excerpt'>[]
  now: boolean
  onFocus: () => void
  onCaret: (caret: Caret) => void
}) {
  const { session, question, notes, excerpts } = props
  const more = useSignal(0)
  const last = useRef<Caret | null>(null)
  const sorted = [...notes].sort((a, b) => a.values.begun - b.values.begun)
  const slots = Math.max(1, sorted.length, more.value)
  const first = useRef(props.now ? slots - 1 : -1)
  return (
    <section data-now={props.now}>
      <h2 class="label" lang={question.language || undefined}>
        {question.text}
      </h2>
      {props.now && props.guide && question.id !== BESIDE && <QuestionNote guide={props.guide} question={question} />}
      {props.now && question.prompt && <p class="small soft prompt">{question.prompt}</p>}
      {Array.from({ length: slots }, (_, index) => (
        <Answer
          key={index.toString()}
          session={session}
          question={question.id}
          label={question.text}
          note={sorted[index]}
          excerpts={excerpts}
          onCaret={caret => {
            last.current = caret
            props.onCaret(caret)
          }}
          autofocus={index === first.current || index === more.value - 1}
          onFocus={props.onFocus}
          onContinue={() => (more.value = slots + 1)}
        />
      ))}
      {props.questions.length > 0 && notes.some(note => note.values.text.trim() !== '') && (
        <span class="move">
          <Button look="plain" icon={CornerUpRight} onClick={() => moveAtCaret(last.current)}>
            {t().marking.move}
          </Button>
        </span>
      )}
      <EmptyMarks excerpts={excerpts} />
      <Sources
        session={session}
        questions={props.questions}
        question={question.id}
        writer={here.value?.person ?? ''}
        mayEdit
      />
    </section>
  )
}

/** What is chosen, or the paragraph around the caret, once it is on disk. */
async function moveAtCaret(caret: Caret | null): Promise<void> {
  if (!caret) return
  const note = await caret.note()
  const { from, at, text } = caret
  if (document.activeElement instanceof HTMLTextAreaElement) document.activeElement.blur()
  const span = from < at ? { start: from, end: at } : paragraphAt(text, at)
  if (note !== '' && span) moving.value = { note, span }
}

function Problem() {
  if (savingProblem.value === '') return null
  const copy = () => {
    const all = [...document.querySelectorAll<HTMLTextAreaElement>('.capture textarea')].map(one => one.value)
    void navigator.clipboard.writeText(all.join('\n\n')).then(() => toast(t().capture.copied))
  }
  return (
    <Callout tone="bad">
      <p>{problemText(savingProblem.value)}</p>
      <Button icon={Copy} onClick={copy}>
        {t().capture.copyAll}
      </Button>
    </Callout>
  )
}

const writtenIn = (notes: readonly Thing<'note'>[]) =>
  new Set(notes.filter(note => note.values.text.trim() !== '').map(note => note.values.question))

function firstUnwritten(questions: readonly Question[], mine: readonly Thing<'note'>[]): string {
  const written = writtenIn(mine)
  return questions.find(question => !written.has(question.id))?.id ?? questions.at(-1)?.id ?? BESIDE
}

const field = (question: string) =>
  [...document.querySelectorAll<HTMLTextAreaElement>('.capture textarea')].findLast(
    one => one.dataset.question === question,
  )
