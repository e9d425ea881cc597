import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { Question } from '../domain/guide.ts'
import type { Thing } from '../domain/thing.ts'
import { api } from './api.ts'
import { useLine } from './line.ts'

type List = readonly Question[]

/**
 * The questions of a guide while somebody works on them: one value, saved as it is typed. What comes from others is
 * taken only while the list is not in use (`inUse`), so that no line moves under the caret; empty lines are not stored.
 */
export function useQuestions(guide: Thing<'guide'>, inUse: () => boolean) {
  const stored = JSON.stringify(guide.values.questions)
  const list = useSignal<List>(guide.values.questions)
  const shown = useRef(guide.view)
  const saves = useRef(0)
  const line = useLine(async (text, view) => {
    saves.current++
    try {
      return await api().edit(guide.id, { questions: JSON.parse(text) }, view)
    } finally {
      saves.current--
    }
  })
  const take = () => {
    if (!line.idle() || saves.current > 0 || inUse()) return
    list.value = guide.values.questions
    shown.current = guide.view
  }
  useEffect(take, [stored, line.rests])
  const change = (next: List) => {
    list.value = next
    line.type(JSON.stringify(next.filter(isFilled)), shown.current)
  }
  const leave = () => {
    if (line.idle()) take()
    else line.save()
  }
  return { list: list.value, now: () => list.peek(), change, leave }
}

const isFilled = ({ text, prompt }: Question) => text.trim() !== '' || prompt.trim() !== ''
