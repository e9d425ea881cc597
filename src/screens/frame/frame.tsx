import {
  ChartColumn,
  CircleQuestionMark,
  ClipboardList,
  Ellipsis,
  type IconNode,
  Lightbulb,
  ListTree,
  MessagesSquare,
  Search as SearchIcon,
  Sun,
} from 'lucide'
import type { ComponentChildren } from 'preact'
import { useEffect } from 'preact/hooks'
import { useLocation } from 'preact-iso/router'
import type { Role } from '../../domain/zone.ts'
import { Icon, Mark } from '../../ui/icon.tsx'
import { setCountry, t } from '../../ui/language.ts'
import { narrow } from '../../ui/narrow.ts'
import { here, useThings } from '../worker/things.ts'
import { findByKey, finding } from './find.ts'
import { lazily } from './lazily.tsx'

const Search = lazily(() => import('./search.tsx').then(one => one.Search), true)

/** The rail (a bar on phones) and the page. A place that a role lacks is absent, not grey. */
export function Frame({ children }: { children: ComponentChildren }) {
  const { path } = useLocation()
  const country = useThings('project')?.[0]?.values.country ?? ''
  useEffect(() => void setCountry(country), [country])
  useEffect(() => {
    addEventListener('keydown', findByKey)
    return () => removeEventListener('keydown', findByKey)
  }, [])
  const words = t().places
  const all = placesOf(here.value?.role ?? 'guest')
  // A bar has room for five: what is least in haste on the move lies under *More*.
  const tight = narrow.value && all.length > 5
  const places = tight ? all.filter(place => place.name !== 'analysis') : all
  const now = places.find(place => place.paths.some(one => path === one || path.startsWith(`${one}/`)))
  const list = places.map(({ name, icon, paths: [href = '/'] }) => ({
    href,
    name: tight && name === 'project' ? words.more : words[name],
    icon,
    here: now ? now.name === name : path === '/' ? name === 'today' : name === 'project' && path !== '/help',
  }))
  return (
    <div class="frame">
      <nav aria-label={words.main}>
        <Mark size={36} />
        <button type="button" class="find" aria-keyshortcuts="Control+K" onClick={() => (finding.value = true)}>
          <Icon of={SearchIcon} size={24} />
          {t().search.title}
        </button>
        {list.map(place => (
          <a key={place.href} href={place.href} aria-current={place.here ? 'page' : undefined}>
            <Icon of={place.icon} size={24} />
            {place.name}
          </a>
        ))}
        <a class="help" href="/help" aria-current={path === '/help' ? 'page' : undefined}>
          <Icon of={CircleQuestionMark} size={24} />
          {words.help}
        </a>
      </nav>
      <main>{children}</main>
      {finding.value && <Search />}
    </div>
  )
}

type Place = {
  readonly name: 'today' | 'sessions' | 'findings' | 'analysis' | 'surveys' | 'results' | 'project'
  readonly icon: IconNode
}
type Reached = Place & { readonly paths: readonly string[] }

/** The places of a role, in the order of the chain; the first path is where a place begins. */
function placesOf(role: Role): readonly Reached[] {
  const hears = role === 'coordinator' || role === 'interviewer'
  const findings: Reached = { name: 'findings', icon: Lightbulb, paths: ['/findings', '/group'] }
  return [
    { name: 'today', icon: Sun, paths: ['/'] },
    ...(hears
      ? [
          { name: 'sessions', icon: MessagesSquare, paths: ['/sessions'] } as const,
          findings,
          { name: 'analysis', icon: ListTree, paths: ['/analysis', '/causes'] } as const,
          { name: 'surveys', icon: ClipboardList, paths: ['/surveys', '/rounds', '/results'] } as const,
        ]
      : []),
    ...(role === 'participant' ? [{ ...findings, paths: ['/group'] }] : []),
    ...(hears ? [] : [{ name: 'results', icon: ChartColumn, paths: ['/results'] } as const]),
    { name: 'project', icon: Ellipsis, paths: ['/project'] },
  ]
}
