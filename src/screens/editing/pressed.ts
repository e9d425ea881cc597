import { useSignal } from '@preact/signals'
import { useRef } from 'preact/hooks'

/** What was pressed, and of which the screen is told when it is not told of this yet. */
type Pressed<T> = { readonly value: T; readonly before: string }

/**
 * What several presses make of one value, each by a save of its own: it shows at once and is what the next press goes on
 * from, however slow the disk is, until the screen is told of something newer. To be used where one thing stands, by its key.
 */
export function usePressed<T>(told: T): readonly [now: T, press: (next: T, save: () => Promise<unknown>) => unknown] {
  const stored = useRef('')
  stored.current = JSON.stringify(told) ?? ''
  const mine = useSignal<Pressed<T> | null>(null)
  const underWay = useSignal(0)
  const stands = mine.value && (underWay.value > 0 || mine.value.before === stored.current)
  const press = async (next: T, save: () => Promise<unknown>) => {
    mine.value = { value: next, before: stored.current }
    underWay.value++
    try {
      await save()
    } finally {
      // The news of the last save comes just after it.
      if (mine.value) mine.value = { ...mine.value, before: stored.current }
      underWay.value--
    }
  }
  return [stands && mine.value ? mine.value.value : told, press]
}
