import { signal } from '@preact/signals'

/** Whether the search stands over the screen. */
export const finding = signal(false)

/** Ctrl+K, and ⌘K on a Mac, open the search wherever the places of the app are. */
export function findByKey(event: KeyboardEvent): void {
  if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return
  event.preventDefault()
  finding.value = true
}
