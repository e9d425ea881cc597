import type { Signal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { PrintMap } from './print-map.tsx'
import { m } from './words.ts'

type Props = {
  /** Whether the paper, of which files are made too, is ready. */
  readonly paper: Signal<boolean>
  readonly children: ComponentChildren
}

/** What one takes along of a map, folded away: its paper first, then its files and the days of it that were kept. */
export const TakeFold = ({ paper, children }: Props) => (
  <details class="fold" onToggle={event => (paper.value = event.currentTarget.open)}>
    <summary>{m().takeAlong}</summary>
    <div class="stack page">
      <PrintMap />
      {children}
    </div>
  </details>
)
