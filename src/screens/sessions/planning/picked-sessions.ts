import { signal } from '@preact/signals'

/** The interviewer whose sessions lists and calendar show, by member id; all where it is empty. Kept while the page stands. */
export const shownInterviewer = signal('')

/** Ids of the sessions somebody has ticked to change together; nothing while she is not choosing. */
export const picked = signal<ReadonlySet<string> | null>(null)

/** Ticks a session, or takes the tick away. */
export function pick(id: string): void {
  const next = new Set(picked.value ?? [])
  if (!next.delete(id)) next.add(id)
  picked.value = next
}
