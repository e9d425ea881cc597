import { masked } from '../../../domain/identity-number.ts'
import type { NotCarried } from '../../../domain/maps/network/kumu-in.ts'
import { w } from './words.ts'

/** What of a file has no place on a network, line by line, before anything is kept. */
export function NotCarriedPart({ not }: { not: NotCarried }) {
  const words = w()
  const lines = [
    ...not.types.map(([name, n]) => words.kumuType(name, n)),
    ...not.fields.map(([name, n]) => words.kumuField(name, n)),
    ...not.lists.map(name => words.kumuList(name)),
    ...(not.nameless > 0 ? [words.kumuNameless(not.nameless)] : []),
    ...(not.loose > 0 ? [words.kumuLoose(not.loose)] : []),
    ...(not.twice > 0 ? [words.kumuTwice(not.twice)] : []),
  ]
  if (lines.length === 0) return <p class="soft">{words.kumuAll}</p>
  return (
    <section>
      <h3>{words.kumuNot}</h3>
      <ul class="points">
        {lines.map(line => (
          <li key={line}>{masked(line)}</li>
        ))}
      </ul>
    </section>
  )
}
