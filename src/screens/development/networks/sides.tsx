import type { OneSided } from '../../../domain/maps/network/one-sided.ts'
import type { NetworkShown } from '../../../domain/maps/network/shown.ts'
import { nameOf, w } from './words.ts'

/** What only one side sees, a sentence each; no side is named from which fewer than three have drawn. */
export function Sides({ shown }: { shown: NetworkShown }) {
  const words = w()
  if (shown.perspective !== 'together' || shown.keptOn !== '' || shown.of < 3) return null
  const { oneSided: all, sided } = shown
  return (
    <section class="sides">
      <h2 class="label">
        {words.oneSided} {all.length > 0 && <span class="soft">{words.oneSidedN(all.length)}</span>}
      </h2>
      {all.length === 0 && sided && <p class="soft">{words.allSides}</p>}
      <ul class="points">
        {all.slice(0, MOST).map(one => (
          <li key={JSON.stringify(one)}>{sideSentence(one, shown)}</li>
        ))}
      </ul>
      {!sided && <p class="small soft">{words.noSides}</p>}
    </section>
  )
}

/** More are read by nobody. */
const MOST = 60

/** What one side sees and the other does not, as a sentence. */
export function sideSentence(one: OneSided, shown: NetworkShown): string {
  const words = w()
  const name = (key: string) => nameOf(key, shown)
  if (one.kind === 'eyes') return words.onlyEyes[one.eyes](name(one.actor))
  const [side, other] = [name(one.side), name(one.other)]
  return one.kind === 'pair' ? words.pair(side, other) : words.about(side, other, name(one.actor))
}
