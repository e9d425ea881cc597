import { Lock, Share2 } from 'lucide'
import type { ComponentChildren } from 'preact'
import { Icon } from './icon.tsx'

/** One half of what is looked at before something leaves: what goes, or greyed what stays. */
export function Half({ of, title, children }: { of: 'leaves' | 'stays'; title: string; children: ComponentChildren }) {
  return (
    <section class={`half ${of}`}>
      <h3 class="label">
        <Icon of={of === 'leaves' ? Share2 : Lock} size={18} />
        {title}
      </h3>
      {children}
    </section>
  )
}
