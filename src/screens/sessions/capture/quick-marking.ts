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

type Made = { readonly id: string; readonly question: string; readonly text: string }

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
    made.current = made.current.filter(one => one.id !== id)
    last.value = null
    heard.value = t().marking.unmarked(t().field.kind[as])
    await keep(() => api().remove(id))
  }
  const tap = async (as: MarkKind) => {
    const now = caret.current
    if (!now) return
    const text = now.text
    const span = sentenceAt(text, now.at)
    const same = span && excerpts.find(one => one.values.quick && one.values.as === as && covers(one, text, span))
    if (same) return take(same.id, as)
    const before = made.current.at(-1)
    const silent = !span || (before?.question === now.question && before.text === text)
    const id = newId()
    const at = Date.now()
    made.current = [...made.current, { id, question: now.question, text }]
    last.value = as
    heard.value = t().marking.marked(t().field.kind[as])
    navigator.vibrate?.(20)
    const note = silent ? '' : await now.note()
    const speaker = onlySpeaker(session.values.people, session.values.attendance)
    const anchor = span && note !== '' ? anchorAt(text, span) : noAnchor
    const values = { session: session.id, note, question: now.question, anchor, as, at, speaker, quick: true }
    await keep(() => api().create('excerpt', newExcerpt(values), id))
  }
  return {
    last,
    heard,
    tap: (as: MarkKind) => void tap(as),
    /** Takes away the newest mark of this visit. */
    undo: () => {
      const newest = made.current.at(-1)
      const as = excerpts.find(one => one.id === newest?.id)?.values.as ?? 'quote'
      if (newest) void take(newest.id, as)
    },
    at: (where: Caret) => {
      caret.current = where
    },
  }
}

/** What the page needs of the marks. */
export type QuickMarks = ReturnType<typeof useQuickMarks>

function covers({ values }: Thing<'excerpt'>, text: string, sentence: Span): boolean {
  const place = values.note === '' ? undefined : locate(text, values.anchor)
  return place !== undefined && place.start < sentence.end && place.end > sentence.start
}
