import { Ellipsis, MessagesSquare, Sun } from 'lucide'
import type { ComponentChildren } from 'preact'
import { useLocation } from 'preact-iso/router'
import { Icon, Mark } from '../ui/icon.tsx'
import { t } from '../ui/language.ts'
import { here } from './things.ts'

/** The rail (a bar on phones) and the page. A place that a role lacks is absent, not grey. */
export function Frame({ children }: { children: ComponentChildren }) {
  const { path } = useLocation()
  const words = t().places
  const hears = here.value?.role === 'coordinator' || here.value?.role === 'interviewer'
  const places = [
    { href: '/', name: words.today, icon: Sun, here: path === '/' },
    ...(hears
      ? [{ href: '/sessions', name: words.sessions, icon: MessagesSquare, here: path.startsWith('/sessions') }]
      : []),
    { href: '/project', name: words.project, icon: Ellipsis, here: path !== '/' && !path.startsWith('/sessions') },
  ]
  return (
    <div class="frame">
      <nav aria-label={words.main}>
        <Mark size={36} />
        {places.map(place => (
          <a key={place.href} href={place.href} aria-current={place.here ? 'page' : undefined}>
            <Icon of={place.icon} size={24} />
            {place.name}
          </a>
        ))}
      </nav>
      <main>{children}</main>
    </div>
  )
}
