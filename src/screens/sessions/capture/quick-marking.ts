import { useSignal } from '@preact/signals'
import { useRef } from 'preact/hooks'
import { anchorAt, locate, noAnchor, type Span } from '../../../domain/marking/anchor.ts'
import type { MarkKind } from '../../../domain/marking/excerpt.ts'
import { newExcerpt, onlySpeaker } from '../../../domain/marking/marked-text.ts'
import { sentenceAt } from '../../../domain/marking/sentence.ts'
import type { Thing } from '../../../domain/thing.ts'
import { t } from '../../../ui/language.ts'
import { keep } from '../../editing/saving.ts'
import { api } from '../../worker/api.ts'
import { newId } from '../../worker/new-id.ts'

/** Where the caret stands while somebody listens and writes. */
export type Caret = {
  readonly question: string
  readonly text: string
  readonly at: number
  /** Where what is chosen begins; the same as `at` when nothing is. */
  readonly from: number
  /** The note's id, once what is typed is on disk. */
  readonly note: () => Promise<string>
}

type Made = {
  readonly id: string
  readonly as: MarkKind
  readonly question: string
  readonly text: string
  /** The sentence it covers; nothing where it is an empty one. */
  readonly span: Span | undefined
  /** It is on disk: hands are quicker, and take it away before. */
  readonly stored: Promise<unknown>
}

/**
 * Marks while listening: one tap covers the sentence at the caret, a second tap on the same takes it away. Where nothing
 * was written since the last mark, an empty one is set with its minute, so that eyes need not leave the person.
 */
export function useQuickMarks(session: Thing<'session'>, excerpts: readonly Thing<'excerpt'>[]) {
  const caret = useRef<Caret | null>(null)
  const made = useRef<readonly Made[]>([])
  const last = useSignal<MarkKind | null>(null)
  const heard = useSignal('')
  const take = async (id: string, as: MarkKind) => {
    const stored = made.current.find(one => one.id === id)?.stored
    made.current = made.current.filter(one => one.id !== id)
    last.value = null
    heard.value = t().marking.unmarked(t().field.kind[as])
    await stored
    await keep(() => api().remove(id))
  }
  const tap = async (as: MarkKind) => {
    const now = caret.current
    if (!now) return
    const text = now.text
    const span = sentenceAt(text, now.at)
    const same =
      span &&
      (excerpts.find(one => one.values.quick && one.values.as === as && covers(one, text, span)) ??
        made.current.find(one => one.as === as && one.question === now.question && meets(one, text, span)))
    if (same) return take(same.id, as)
    const before = made.current.at(-1)
    const silent = !span || (before?.question === now.question && before.text === text)
    const id = newId()
    const marked = silent ? undefined : span
    const stored = store(session, now, { id, as, span: marked, at: Date.now() })
    made.current = [...made.current, { id, as, question: now.question, text, span: marked, stored }]
    last.value = as
    heard.value = t().marking.marked(t().field.kind[as])
    navigator.vibrate?.(20)
    await stored
  }
  return {
    last,
    heard,
    tap: (as: MarkKind) => void tap(as),
    /** Takes away the newest mark of this visit. */
    undo: () => {
      const newest = made.current.at(-1)
      if (newest) void take(newest.id, newest.as)
    },
    at: (where: Caret) => {
      caret.current = where
    },
  }
}

/** What the page needs of the marks. */
export type QuickMarks = ReturnType<typeof useQuickMarks>

type Marked = { readonly id: string; readonly as: MarkKind; readonly span: Span | undefined; readonly at: number }

async function store(session: Thing<'session'>, caret: Caret, { id, as, span, at }: Marked): Promise<void> {
  const note = span ? await caret.note() : ''
  const speaker = onlySpeaker(session.values.people, session.values.attendance)
  const anchor = span && note !== '' ? anchorAt(caret.text, span) : noAnchor
  const values = { session: session.id, note, question: caret.question, anchor, as, at, speaker, quick: true }
  await keep(() => api().create('excerpt', newExcerpt(values), id))
}

const overlap = (one: Span, other: Span): boolean => one.start < other.end && one.end > other.start

/** Whether a mark that the screen may not have been told of yet covers a sentence of the text as it stands. */
const meets = (mark: Made, text: string, sentence: Span): boolean =>
  mark.text === text && mark.span !== undefined && overlap(mark.span, sentence)

function covers({ values }: Thing<'excerpt'>, text: string, sentence: Span): boolean {
  const place = values.note === '' ? undefined : locate(text, values.anchor)
  return place !== undefined && overlap(place, sentence)
}
