import type { IconNode } from 'lucide'
import { h } from 'preact'

/** One of lucide's line icons in the colour of the text beside it; silent to screen readers, since words stand with it. */
export function Icon({ of, size = 22 }: { of: IconNode; size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="1.75"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {of.map(([tag, attributes], index) => h(tag, { key: index, ...attributes }))}
    </svg>
  )
}

/** The two strokes side by side that stand for Rinnalla. */
export function Mark({ size = 30 }: { size?: number }) {
  return (
    <svg class="mark" width={size} height={size} viewBox="0 0 30 30" aria-hidden="true">
      <rect x="8" y="2" width="5" height="26" rx="2.5" fill="currentColor" />
      <rect x="17" y="9" width="5" height="19" rx="2.5" fill="currentColor" opacity="0.55" />
    </svg>
  )
}
