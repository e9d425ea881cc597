import type { Since } from '../../../domain/maps/compared.ts'
import { t } from '../../../ui/language.ts'
import { SinceList } from './since-list.tsx'
import { m } from './words.ts'

/** What has happened to a path since it was kept, a sentence for each step. */
export function SincePart({ since }: { since: Since | null }) {
  const words = m()
  if (!since) return null
  const named = (label: string) => label || t().common.untitled
  const said = [
    ...since.added.map(label => words.sinceAdded(named(label))),
    ...since.removed.map(label => words.sinceRemoved(named(label))),
    ...since.changed.map(({ was, now, parts }) => {
      const others = parts.filter(part => part !== 'label').map(part => words.parts[part])
      return [
        parts.includes('label') && words.sinceRenamed(named(was), named(now)),
        others.length > 0 && words.sinceChanged(named(now), others.join(', ')),
      ]
        .filter(Boolean)
        .join(' ')
    }),
  ]
  return <SinceList said={said} />
}
