import type { Change } from '../../../domain/change.ts'
import { releaseOf, stillSays } from '../../../domain/surveys/release.ts'
import type { PublishedResult } from '../../../domain/surveys/round-result.ts'
import type { Thing } from '../../../domain/thing.ts'
import { Button } from '../../../ui/button.tsx'
import { Callout } from '../../../ui/callout.tsx'
import { isoDay } from '../../../ui/dates.ts'
import { t } from '../../../ui/language.ts'
import { apply } from '../../editing/apply.ts'
import { newId } from '../../worker/new-id.ts'
import { useThings } from '../../worker/things.ts'

/** The steps that release a result to those who were asked, in the place of what was released of its round before. */
export const release = (
  id: string,
  result: PublishedResult,
  before: readonly Thing<'release'>[] | null,
): readonly Change[] => [
  ...(before ?? []).map(one => ({ do: 'remove', id: one.id }) as const),
  { do: 'create', kind: 'release', id: newId(), values: releaseOf(id, result, isoDay()) },
]

/** Whether those who were asked see this result, for coordinators: others may write a result, but not release it. */
export function Released({ thing }: { thing: Thing<'result'> }) {
  const words = t().results
  const all = useThings('release', { round: thing.values.round })
  if (!all) return null
  const own = all.find(one => one.values.result === thing.id)
  if (own && stillSays(own.values, thing.values)) return null
  return (
    <Callout tone="waits">
      <p>{own ? words.releasedOther : words.notReleased}</p>
      {!own && (
        <Button onClick={() => apply(release(thing.id, thing.values, all), words.published)}>{words.release}</Button>
      )}
    </Callout>
  )
}
