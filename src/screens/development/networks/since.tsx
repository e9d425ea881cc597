import type { NetworkShown } from '../../../domain/maps/network/shown.ts'
import { SinceList } from '../maps/since-list.tsx'
import { nameOf, w } from './words.ts'

/** What has happened to a network since it was kept, a sentence each. */
export function NetworkSincePart({ shown }: { shown: NetworkShown }) {
  const { since } = shown
  const words = w()
  if (!since) return null
  const name = (key: string) => nameOf(key, shown)
  const said = [
    ...since.added.map(key => words.sinceAdded(name(key))),
    ...since.removed.map(key => words.sinceRemoved(name(key))),
    ...since.tied.map(({ from, to }) => words.sinceTied(name(from), name(to))),
    ...since.untied.map(({ from, to }) => words.sinceUntied(name(from), name(to))),
    ...since.changed.map(({ from, to, was, now }) =>
      words.sinceChanged(`${name(from)} – ${name(to)}`, words.state[was], words.state[now]),
    ),
    ...since.counted.map(({ key, was, now }) => words.sinceCounted(name(key), was, now)),
  ]
  return <SinceList said={said} />
}
