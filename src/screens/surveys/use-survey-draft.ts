import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { Draft } from '../../domain/survey-edit.ts'
import type { Thing } from '../../domain/thing.ts'
import { api } from '../api.ts'
import { useLine } from '../line.ts'

const fields = ['title', 'languages', 'scales', 'questions'] as const

/**
 * A draft while somebody works on it: one value, saved as it is typed, only the fields she has touched. What comes from
 * others is taken only while the page is not in use (`inUse`), so that nothing moves under the caret.
 */
export function useSurveyDraft(survey: Thing<'survey'>, inUse: () => boolean) {
  const stored = JSON.stringify(draftOf(survey.values))
  const draft = useSignal<Draft>(draftOf(survey.values))
  const shown = useRef(survey.view)
  const saves = useRef(0)
  const touched = useRef(new Set<keyof Draft>())
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
    touched.current.clear()
  }
  useEffect(take, [stored, line.rests])
  const change = (next: Draft) => {
    for (const field of fields) if (next[field] !== draft.peek()[field]) touched.current.add(field)
    draft.value = next
    const patch = Object.fromEntries([...touched.current].map(field => [field, next[field]]))
    line.type(JSON.stringify(patch), shown.current)
  }
  const leave = () => {
    if (line.idle()) take()
    else line.save()
  }
  return { draft: draft.value, now: () => draft.peek(), change, leave, flush: line.flush }
}

/** What `useSurveyDraft` answers. */
export type SurveyDraft = ReturnType<typeof useSurveyDraft>

const draftOf = ({ title, languages, scales, questions }: Draft): Draft => ({ title, languages, scales, questions })
