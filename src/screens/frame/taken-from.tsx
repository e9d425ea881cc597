import type { Thing } from '../../domain/thing.ts'
import { apart, type Takable } from '../../domain/together/taking.ts'
import { t } from '../../ui/language.ts'
import { useThings } from '../worker/things.ts'

/** That something was taken along from another group, and where the two have moved apart; absent for what was not. */
export function TakenFrom({ thing }: { thing: Thing<Takable> }) {
  const words = t().groups
  const { taken } = thing.values
  const original = useThings(thing.kind, { id: taken?.of ?? '' })?.[0]
  if (!taken) return null
  const { copy, original: there } = apart(thing, original)
  return (
    <p class="soft">
      {[words.takenFrom, there && words.changedThere, copy && words.changedHere].filter(Boolean).join(' ')}
    </p>
  )
}
