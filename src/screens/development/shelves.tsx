import {
  BookOpenText,
  ChevronRight,
  Gavel,
  type IconNode,
  Lightbulb,
  Map as MapIcon,
  MessageCircleHeart,
  Repeat,
  Target,
  Users,
} from 'lucide'
import type { Development } from '../../domain/together/development.ts'
import { Icon } from '../../ui/icon.tsx'
import { t } from '../../ui/language.ts'
import { seesMaterial } from '../worker/role.ts'

type Shelf = { readonly href: string; readonly icon: IconNode; readonly name: string; readonly count: string }

/** All a group has, shelf by shelf, each with its count in words. */
export function Shelves({ shown }: { shown: Development }) {
  const words = t().development
  const { meetings, findings, maps, practices, goals, decisions, words: terms, conferences } = shown
  const shelves: readonly Shelf[] = [
    {
      href: '/meetings',
      icon: Users,
      name: words.meetings,
      count: words.count.meetings(meetings.held, meetings.planned),
    },
    { href: '/group', icon: Lightbulb, name: words.findings, count: words.count.findings(findings) },
    { href: '/maps', icon: MapIcon, name: words.maps, count: words.count.maps(maps) },
    {
      href: '/practices',
      icon: Repeat,
      name: words.practices,
      count: words.count.practices(practices.all, practices.trial),
    },
    {
      href: '/goals',
      icon: Target,
      name: words.goals,
      count: words.count.goals(goals.all, goals.measured),
    },
    {
      href: '/decisions',
      icon: Gavel,
      name: words.decisions,
      count: words.count.decisions(decisions.made, decisions.open),
    },
    { href: '/words', icon: BookOpenText, name: words.words, count: words.count.words(terms.all, terms.agreed) },
    ...(seesMaterial()
      ? [
          {
            href: '/conferences',
            icon: MessageCircleHeart,
            name: words.conferences,
            count: words.count.conferences(conferences),
          },
        ]
      : []),
  ]
  return (
    <section class="band">
      <h2 class="label">{words.have}</h2>
      <ul class="lines shelves">
        {shelves.map(({ href, icon, name, count }) => (
          <li key={href}>
            <a href={href}>
              <Icon of={icon} />
              <span class="main">{name}</span>
              <span class="small soft far">{count}</span>
              <Icon of={ChevronRight} size={18} />
            </a>
          </li>
        ))}
      </ul>
      <p class="small">
        <a href="/setting">{t().work.title}</a>
      </p>
    </section>
  )
}
