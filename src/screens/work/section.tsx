import type { ComponentChildren } from 'preact'

/** A heading with its lines; absent when there are none. */
export function Section({ title, children }: { title: string; children: readonly ComponentChildren[] }) {
  if (children.length === 0) return null
  return (
    <section class="band">
      <h2 class="label">{title}</h2>
      <ul class="lines">{children}</ul>
    </section>
  )
}
