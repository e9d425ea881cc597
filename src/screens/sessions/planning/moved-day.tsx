import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'
import type { Thing } from '../../../domain/thing.ts'
import { dayHeading } from '../../../ui/dates.ts'
import { t } from '../../../ui/language.ts'
import { toast } from '../../../ui/toast.tsx'
import { allSaved, keep } from '../../editing/saving.ts'
import { api } from '../../worker/api.ts'

type Props = { readonly session: Thing<'session'>; readonly children: ComponentChildren }

/** Around the fields of day and time: whoever leaves them with another day is told, and can take it back. */
export function MovedDay({ session, children }: Props) {
  const before = useRef<{ readonly day: string; readonly time: string } | null>(null)
  const latest = useRef(session)
  latest.current = session
  const enter = () => {
    const { day, time } = latest.current.values
    before.current ??= { day, time }
  }
  const leave = (event: FocusEvent & { readonly currentTarget: HTMLElement }) => {
    const was = before.current
    if (!was || (event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget))) return
    before.current = null
    // The screen is told a moment after what was typed is on disk, which may take its time.
    void allSaved().then(() => setTimeout(() => offer(was), TOLD_MS))
  }
  const offer = (was: { readonly day: string; readonly time: string }) => {
    const { id, values, view } = latest.current
    if (values.day === was.day && values.time === was.time) return
    const back = () => void keep(() => api().edit(id, was, view))
    const said = values.day === '' ? t().sessions.undated : t().sessions.moved(dayHeading(values.day))
    toast(said, { label: t().common.undo, run: back })
  }
  return (
    <div class="pair" onFocusIn={enter} onFocusOut={leave}>
      {children}
    </div>
  )
}

const TOLD_MS = 400
