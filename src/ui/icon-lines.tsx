import { ChevronRight, type IconNode } from 'lucide'
import type { ComponentChildren } from 'preact'
import { Icon } from './icon.tsx'

type Line = { readonly href: string; readonly name: string; readonly icon: IconNode }

/** Places to go to, each a line with its icon; `children` are further lines. */
export function IconLines({
  lines,
  wide,
  children,
}: {
  lines: readonly Line[]
  wide?: boolean
  children?: ComponentChildren
}) {
  return (
    <ul class={wide ? 'lines page' : 'lines'}>
      {lines.map(line => (
        <li key={line.href}>
          <a href={line.href}>
            <Icon of={line.icon} />
            <span class="main">{line.name}</span>
            <Icon of={ChevronRight} size={18} />
          </a>
        </li>
      ))}
      {children}
    </ul>
  )
}
