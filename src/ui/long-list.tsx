import { signal, useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useEffect } from 'preact/hooks'
import { useInfiniteScroll } from './infinite-scroll.ts'

/** So many rows more each time the end comes into sight. */
const STEP = 40

/** On paper there is no scrolling: all rows are drawn for it. */
const whole = signal(false)

/** Prints the page with every row of its lists. */
export function printWhole(): void {
  whole.value = true
  // The rows are drawn before the next task begins.
  setTimeout(() => {
    print()
    whole.value = false
  })
}

type Props<T> = { readonly rows: readonly T[]; readonly children: (row: T) => ComponentChildren }

/** A list that may hold thousands of rows: the first are drawn at once, more as the end comes into sight, and all for paper. */
export function LongList<T>({ rows, children }: Props<T>) {
  const count = useSignal(STEP)
  const shown = whole.value ? rows.length : Math.min(count.value, rows.length)
  const end = useInfiniteScroll(shown < rows.length, shown, () => (count.value += STEP))
  useEffect(() => {
    const set = ({ type }: Event) => {
      whole.value = type === 'beforeprint'
    }
    for (const one of ['beforeprint', 'afterprint']) addEventListener(one, set)
    return () => {
      for (const one of ['beforeprint', 'afterprint']) removeEventListener(one, set)
      // A list that is gone does not hear that the printing has ended: those after it would be drawn whole for ever.
      whole.value = false
    }
  }, [])
  return (
    <>
      <ul class="lines">{rows.slice(0, shown).map(children)}</ul>
      {shown < rows.length && <div ref={end} />}
    </>
  )
}
