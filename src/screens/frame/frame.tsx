import { CircleQuestionMark, Search as SearchIcon } from 'lucide'
import type { ComponentChildren } from 'preact'
import { useEffect } from 'preact/hooks'
import { useLocation } from 'preact-iso/router'
import { Icon, Mark } from '../../ui/icon.tsx'
import { setCountry, t } from '../../ui/language.ts'
import { narrow } from '../../ui/narrow.ts'
import { myRole } from '../worker/role.ts'
import { useThings } from '../worker/things.ts'
import { findByKey, finding } from './find.ts'
import { lazily } from './lazily.tsx'
import { placeAt, railAt, railFor, usePlaces } from './places.ts'
import { Framed } from './screen.tsx'

const Search = lazily(() => import('./search.tsx').then(one => one.Search), true)

/** What a narrow bar has no room for when there is more than five. */
export const underMore: readonly string[] = ['analysis', 'surveys']

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
  const places = usePlaces()
  const role = myRole()
  const all = railFor(places, role)
  // A bar has room for five: what is least in haste on the move lies under *More*.
  const tight = narrow.value && all.length > 5
  const shown = tight ? all.filter(place => !underMore.includes(place.name)) : all
  const at = railAt(places, role, path)
  const helps = path === '/help'
  const nameless = placeAt(places, path).on.length === 0
  const now = nameless || shown.some(place => place.name === at) ? at : 'project'
  const list = shown.map(({ name, icon, href }) => ({
    href,
    name: tight && name === 'project' ? words.more : words[name],
    icon,
    here: now === name,
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
        <a class="help" href="/help" aria-current={helps ? 'page' : undefined}>
          <Icon of={CircleQuestionMark} size={24} />
          {words.help}
        </a>
      </nav>
      <main>
        <Framed.Provider value={true}>{children}</Framed.Provider>
      </main>
      {finding.value && <Search />}
    </div>
  )
}
