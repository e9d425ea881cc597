import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { Thing } from '../../domain/thing.ts'
import { api } from '../worker/api.ts'
import { useLine } from './line.ts'

/**
 * A field that is changed by taps, as a list that is ticked or a number that is counted up: what a tap makes of it shows at
 * once, and the next tap goes on from there, however slow the disk is. To be used where one thing stands, by its key.
 */
export function useTapped<T>(thing: Thing, field: string): readonly [now: T, set: (next: T) => void] {
  const told = (thing.values as Readonly<Record<string, unknown>>)[field] as T
  const stored = JSON.stringify(told)
  const now = useSignal(told)
  const shown = useRef(thing.view)
  const line = useLine((text, view) => api().edit(thing.id, { [field]: JSON.parse(text) }, view))
  useEffect(() => {
    if (!line.idle(thing.view)) return
    now.value = told
    shown.current = thing.view
  }, [stored, thing.view, line.rests])
  const set = (next: T) => {
    now.value = next
    line.type(JSON.stringify(next), shown.current)
  }
  return [now.value, set]
}
