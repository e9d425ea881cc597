import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { Thing } from '../../../domain/thing.ts'
import { itemChanged } from '../../../domain/together/agenda.ts'
import type { AgendaItem, ListedItem } from '../../../domain/together/meeting.ts'
import { withoutNumbers } from '../../../ui/identity.tsx'
import { useLine } from '../../editing/line.ts'
import { keep } from '../../editing/saving.ts'
import { api } from '../../worker/api.ts'

/** An item of an agenda while somebody changes it: its words as they are typed, the rest at once. */
export function useItemText(meeting: Thing<'meeting'>, item: ListedItem) {
  const text = useSignal(item.text)
  const latest = useRef(meeting)
  latest.current = meeting
  /** What its writer has before her after her last save: the screen learns of it a moment later. */
  const saved = useRef(0)
  /** What she has changed besides, as long as the screen has not been told of it: the whole item is written each time. */
  const said = useRef<{ readonly values: Partial<AgendaItem>; readonly under: number }>({ values: {}, under: 0 })
  const patchOf = (typed: string) =>
    itemChanged(latest.current.values, item.id, { ...said.current.values, text: typed })
  const line = useLine(async (typed, view) => {
    saved.current = await api().edit(meeting.id, patchOf(typed), view)
    return saved.current
  })
  const shown = useRef(meeting.view)
  useEffect(() => {
    const { under } = said.current
    if (under === 0 && meeting.view >= saved.current) said.current = { values: {}, under }
    if (!line.idle(meeting.view)) return
    if (withoutNumbers(text.value) !== item.text) text.value = item.text
    shown.current = meeting.view
  }, [item.text, meeting.view, line.rests])
  const input = (value: string) => {
    text.value = value
    line.type(value, shown.current)
  }
  /** Changes something else of the item; the words that are typed go with it. */
  const change = async (values: Partial<AgendaItem>) => {
    said.current = { values: { ...said.current.values, ...values }, under: said.current.under + 1 }
    try {
      await line.flush()
      const patch = patchOf(text.peek())
      saved.current = await keep(() => api().edit(meeting.id, patch, Math.max(latest.current.view, saved.current)))
    } finally {
      said.current = { ...said.current, under: said.current.under - 1 }
    }
  }
  return { text: text.value, input, save: line.save, change }
}
