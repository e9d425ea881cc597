import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { Guide, Question } from '../domain/guide.ts'
import { guideSaid, type QuestionPart, twinKey } from '../domain/guide-twins.ts'
import type { Thing } from '../domain/thing.ts'
import { type Editing, editedAmong, type ReadAgainst, readThrough, type Said } from '../domain/twins.ts'
import { languages } from '../messages/languages.ts'
import { api } from './api.ts'
import { useLine } from './line.ts'
import { sayRead } from './twin-mark.tsx'

type List = readonly Question[]
type Draft = Pick<Guide, 'questions' | 'twins' | 'readAgainst'>

/**
 * The questions of a guide while somebody works on them, in its own language and in others: one value, saved as it is
 * typed, only what she has touched. What comes from others is taken only while the page is not in use (`inUse`), so that
 * no line moves under the caret; empty lines are not stored.
 */
export function useQuestions(guide: Thing<'guide'>, inUse: () => boolean) {
  const stored = JSON.stringify(draftOf(guide.values))
  const draft = useSignal<Draft>(draftOf(guide.values))
  const shown = useRef(guide.view)
  const saves = useRef(0)
  const touched = useRef<Record<string, unknown>>({})
  const editing = useRef<Editing | undefined>(undefined)
  const line = useLine(async (text, view) => {
    saves.current++
    try {
      return await api().edit(guide.id, JSON.parse(text), view)
    } finally {
      saves.current--
    }
  })
  const take = () => {
    if (!line.idle() || saves.current > 0 || inUse()) return
    draft.value = draftOf(guide.values)
    shown.current = guide.view
    touched.current = {}
  }
  useEffect(take, [stored, line.rests])
  const put = (next: Draft) => {
    const before = draft.peek()
    if (next.questions !== before.questions) touched.current.questions = next.questions.filter(isFilled)
    for (const map of ['twins', 'readAgainst'] as const)
      for (const [key, text] of Object.entries(next[map]))
        if (text !== before[map][key]) touched.current[`${map}.${key}`] = text
    draft.value = next
    line.type(JSON.stringify(touched.current), shown.current)
  }
  const { language } = guide.values
  const write = (part: Partial<Draft>) => {
    const before = draft.peek()
    const next = { ...before, ...part }
    const all = [...new Set([language, ...languages])]
    const texts = { before: guideSaid({ ...before, language }, all), after: guideSaid({ ...next, language }, all) }
    const noted = editedAmong({ ...texts, read: before.readAgainst, languages: all }, editing.current)
    editing.current = noted.editing
    put({ ...next, readAgainst: noted.read })
  }
  const leave = () => {
    if (line.idle()) take()
    else line.save()
  }
  /** Notes that somebody has read a text against those it was left behind by; that can be undone. */
  const tick = (said: Said, way: string) => {
    const before = draft.peek().readAgainst
    const note = (read: ReadAgainst) => put({ ...draft.peek(), readAgainst: { ...draft.peek().readAgainst, ...read } })
    const read = readThrough(said, way, before)
    note(read)
    sayRead(() => note(Object.fromEntries(Object.keys(read).map(pair => [pair, before[pair] ?? '']))))
  }
  return {
    list: draft.value.questions,
    guide: { ...guide.values, ...draft.value },
    now: () => draft.peek().questions,
    change: (questions: List) => write({ questions }),
    /** Writes one part of a question in another language than the guide's own. */
    say: (question: string, part: QuestionPart, tag: string, text: string) =>
      write({ twins: { ...draft.peek().twins, [twinKey(question, part, tag)]: text } }),
    tick,
    leave,
  }
}

/** What `useQuestions` answers. */
export type GuideDraft = ReturnType<typeof useQuestions>

const draftOf = ({ questions, twins, readAgainst }: Draft): Draft => ({ questions, twins, readAgainst })

const isFilled = ({ text, prompt }: Question) => text.trim() !== '' || prompt.trim() !== ''
