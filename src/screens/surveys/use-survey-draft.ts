import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { Draft } from '../../domain/survey-edit.ts'
import { type PlacedSaid, saidIn } from '../../domain/survey-said.ts'
import type { Thing } from '../../domain/thing.ts'
import { type Editing, editedAmong, type ReadAgainst, readThrough } from '../../domain/twins.ts'
import { api } from '../api.ts'
import { useLine } from '../line.ts'
import { sayRead } from '../twin-mark.tsx'

const fields = ['title', 'asker', 'easyAsker', 'languages', 'dimensions', 'scales', 'questions'] as const

/**
 * A draft while somebody works on it: one value, saved as it is typed, only the fields she has touched. What comes from
 * others is taken only while the page is not in use (`inUse`), so that nothing moves under the caret.
 */
export function useSurveyDraft(survey: Thing<'survey'>, inUse: () => boolean) {
  const stored = JSON.stringify(draftOf(survey.values))
  const draft = useSignal<Draft>(draftOf(survey.values))
  const shown = useRef(survey.view)
  const saves = useRef(0)
  const touched = useRef<Record<string, unknown>>({})
  const editing = useRef<Editing | undefined>(undefined)
  const line = useLine(async (text, view) => {
    saves.current++
    try {
      return await api().edit(survey.id, JSON.parse(text), view)
    } finally {
      saves.current--
    }
  })
  const take = () => {
    if (!line.idle() || saves.current > 0 || inUse()) return
    draft.value = draftOf(survey.values)
    shown.current = survey.view
    touched.current = {}
  }
  useEffect(take, [stored, line.rests])
  const put = (next: Draft) => {
    const before = draft.peek()
    for (const field of fields) if (next[field] !== before[field]) touched.current[field] = next[field]
    for (const [pair, words] of Object.entries(next.readAgainst))
      if (words !== before.readAgainst[pair]) touched.current[`readAgainst.${pair}`] = words
    draft.value = next
    line.type(JSON.stringify(touched.current), shown.current)
  }
  const change = (next: Draft) => {
    const { readAgainst: read, ...before } = draft.peek()
    const texts = { before: saidIn(before), after: saidIn(next) }
    const noted = editedAmong({ ...texts, read, languages: next.languages }, editing.current)
    editing.current = noted.editing
    put({ ...next, readAgainst: noted.read })
  }
  const leave = () => {
    if (line.idle()) take()
    else line.save()
  }
  /** Notes that somebody has read a text against those it was left behind by; that can be undone. */
  const tick = (said: PlacedSaid, way: string) => {
    const before = draft.peek().readAgainst
    const note = (read: ReadAgainst) => put({ ...draft.peek(), readAgainst: { ...draft.peek().readAgainst, ...read } })
    const read = readThrough(said, way, before)
    note(read)
    sayRead(() => note(Object.fromEntries(Object.keys(read).map(pair => [pair, before[pair] ?? '']))))
  }
  return { draft: draft.value, now: () => draft.peek(), change, tick, leave, flush: line.flush }
}

/** What `useSurveyDraft` answers. */
export type SurveyDraft = ReturnType<typeof useSurveyDraft>

function draftOf(values: Draft): Draft {
  const { title, asker, easyAsker, languages, dimensions, scales, questions, readAgainst } = values
  return { title, asker, easyAsker, languages, dimensions, scales, questions, readAgainst }
}
