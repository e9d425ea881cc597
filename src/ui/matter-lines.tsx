import { ChevronRight, type IconNode, Split } from 'lucide'
import { Icon } from './icon.tsx'

/** Something that asks for a person: what it is, one sentence of why, and where to go for it. */
export type Matter = {
  readonly key: string
  readonly icon: IconNode
  readonly title: string
  readonly text: string
  readonly href: string
}

/** What asks for a person under its heading; absent when nothing does. */
export function MatterLines({ title, matters, wait }: { title: string; matters: readonly Matter[]; wait?: boolean }) {
  if (matters.length === 0) return null
  return (
    <section>
      <h2 class="label">{title}</h2>
      <ul class="lines">
        {matters.map(({ key, href, icon, title: name, text }) => (
          <li key={key}>
            <a href={href} class={wait || icon === Split ? 'waiting' : ''}>
              <Icon of={icon} />
              <span class="main">
                {name}
                {text !== '' && <small>{text}</small>}
              </span>
              <Icon of={ChevronRight} size={18} />
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
