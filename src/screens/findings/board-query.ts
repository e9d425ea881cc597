import { signal } from '@preact/signals'
import type { BoardQuery } from '../../domain/findings/board.ts'
import type { FindingRow } from '../../domain/findings/finding-row.ts'

/** How many more rows the list shows each time its end comes into view: no more than a slow tablet draws unnoticed. */
export const STEP = 30

/** What the list of findings shows; kept while the page stands, so that the list is the same beside each finding. */
export const query = signal<BoardQuery>({
  kind: 'all',
  by: 'evidence',
  knows: '',
  search: '',
  reachable: false,
  count: STEP,
})

/** Changes what the list shows and begins at its top again. */
export const queryFor = (next: Partial<BoardQuery>): void => {
  query.value = { ...query.value, count: STEP, ...next }
}

/** The rows that are ticked, by id, while several are being chosen; nothing otherwise. */
export const chosen = signal<ReadonlyMap<string, FindingRow> | null>(null)

/** Ticks or unticks a row. */
export function tick(row: FindingRow): void {
  const next = new Map(chosen.value ?? [])
  if (!next.delete(row.id)) next.set(row.id, row)
  chosen.value = next
}
