import type { RefObject } from 'preact'
import { useEffect } from 'preact/hooks'
import { useKeys } from '../../../ui/use-keys.ts'

const steps: Readonly<Record<string, readonly [down: number, across: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

/** A table of many places is one stop of the Tab key; the arrow keys go from place to place in it (those with `data-at`). */
export function useGridKeys(): RefObject<HTMLTableElement | null> {
  const table = useKeys<HTMLTableElement>((event, inside) => {
    const rows = placesIn(inside)
    const [down, across] = steps[event.key] ?? [0, 0]
    const row = rows.findIndex(places => places.includes(event.target as HTMLElement))
    if (row < 0) return
    const column = rows[row]?.indexOf(event.target as HTMLElement) ?? 0
    const end = event.key === 'Home' ? 0 : event.key === 'End' ? (rows[row]?.length ?? 1) - 1 : undefined
    // The head has no place over the names of the duties.
    const shift = (at: number) => (at === 0 ? 1 : 0)
    const next = rows[row + down]
    const to = end === undefined ? next?.[column + across + shift(row) - shift(row + down)] : rows[row]?.[end]
    if (!to || (down === 0 && across === 0 && end === undefined)) return
    event.preventDefault()
    onlyStop(rows, to)
    to.focus()
  })
  useEffect(() => {
    const here = table.current
    if (!here) return undefined
    const rows = placesIn(here)
    const now = rows
      .flat()
      .find(one => one === document.activeElement || (one.tabIndex === 0 && one.dataset['stop'] === ''))
    onlyStop(rows, now ?? rows[1]?.[0] ?? rows[0]?.[0])
    const focused = (event: FocusEvent) => {
      const to = event.target as HTMLElement
      if (to.dataset['at'] !== undefined) onlyStop(placesIn(here), to)
    }
    here.addEventListener('focusin', focused)
    return () => here.removeEventListener('focusin', focused)
  })
  return table
}

const placesIn = (table: HTMLTableElement): readonly HTMLElement[][] =>
  [...table.rows].map(row => [...row.querySelectorAll<HTMLElement>('[data-at]')]).filter(places => places.length > 0)

function onlyStop(rows: readonly HTMLElement[][], stop: HTMLElement | undefined): void {
  for (const one of rows.flat()) {
    one.tabIndex = one === stop ? 0 : -1
    if (one === stop) one.dataset['stop'] = ''
    else delete one.dataset['stop']
  }
}
