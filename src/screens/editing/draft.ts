import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { valueAt } from '../../domain/patch.ts'
import { hasLongLine, isShort, shortText } from '../../domain/plain-text.ts'
import type { Thing } from '../../domain/thing.ts'
import { withoutNumbers } from '../../ui/identity.tsx'
import { t } from '../../ui/language.ts'
import { toast } from '../../ui/toast.tsx'
import { api } from '../worker/api.ts'
import { problemError, problemText } from '../worker/problem.ts'
import { useLine } from './line.ts'

/**
 * The text of one field of a thing while somebody types it; what comes from others never changes it under the caret. `also`
 * is written with it. A line that is too long to be kept stays in its field, with a problem, until it is shorter.
 */
export function useDraft(thing: Thing, field: string, also?: (text: string) => Record<string, unknown>) {
  const stored = String(valueAt(thing.values as Record<string, unknown>, field) ?? '')
  const text = useSignal(stored)
  // A space at the end of a line is not stored, and stays before her while she goes on typing.
  const compared = (value: string) => (isShort(field) ? shortText(value) : value)
  const line = useLine((typed, view) => api().edit(thing.id, { [field]: typed, ...also?.(typed) }, view))
  const shown = useRef(thing.view)
  const tooLong = hasLongLine({ [field]: text.value })
  useEffect(() => {
    if (!line.idle(thing.view)) return
    // What looks like an identity number is stored hidden until the person has chosen: her own words stay before her.
    if (compared(withoutNumbers(text.value)) !== compared(stored)) text.value = stored
    shown.current = thing.view
  }, [stored, thing.view, line.rests])
  const input = (value: string) => {
    text.value = value
    if (hasLongLine({ [field]: value })) line.hold(problemError('line-too-long'))
    else line.type(value, shown.current)
  }
  const left = useRef(false)
  left.current = tooLong
  useEffect(() => () => void (left.current && toast(t().common.lineDropped)), [])
  const problem = tooLong ? problemText('line-too-long') : undefined
  return { text: text.value, input, save: line.save, problem }
}
