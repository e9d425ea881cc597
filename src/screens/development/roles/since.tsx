import type { SinceTable } from '../../../domain/maps/roles/kept.ts'
import { t } from '../../../ui/language.ts'
import { SinceList } from '../maps/since-list.tsx'
import { m } from '../maps/words.ts'
import { lettersWord, r } from './words.ts'

/** What has happened to a role map since it was kept, a sentence for each. */
export function SinceRoles({ since }: { since: SinceTable | null }) {
  const words = m()
  if (!since) return null
  const named = (label: string) => label || t().common.untitled
  const said = [
    ...since.added.map(label => words.sinceAdded(named(label))),
    ...since.removed.map(label => words.sinceRemoved(named(label))),
    ...since.renamed.map(({ was, now }) => words.sinceRenamed(named(was), named(now))),
    ...since.changed.map(({ role, duty, was, now }) =>
      r().sinceCell(named(role), named(duty), lettersWord(was), lettersWord(now)),
    ),
  ]
  return <SinceList said={said} />
}
