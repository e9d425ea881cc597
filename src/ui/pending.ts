import { signal } from '@preact/signals'

/** How many things a screen waits for now before it can be drawn: answers of the worker, places that are being fetched. */
export const pending = signal(0)

/** Notes that something is waited for; what is returned notes that it is there, or will not come. */
export function awaiting(): () => void {
  let over = false
  pending.value++
  return () => {
    if (over) return
    over = true
    pending.value--
  }
}
