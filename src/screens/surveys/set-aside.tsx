import type { RoundStanding } from '../../domain/surveys/round-standing.ts'
import { Callout } from '../../ui/callout.tsx'
import { t } from '../../ui/language.ts'

/** What coordinators should know of a round whose survey was changed, or of answers that do not count; else nothing. */
export function Doubts({ altered, aside }: Pick<RoundStanding, 'altered' | 'aside'>) {
  const words = t().surveys
  const why = (Object.keys(words.asideWhy) as (keyof typeof words.asideWhy)[]).filter(one => aside[one])
  const count = why.reduce((sum, one) => sum + (aside[one] ?? 0), 0)
  return (
    <>
      {altered && (
        <Callout tone="waits">
          <p>{words.altered}</p>
        </Callout>
      )}
      {count > 0 && (
        <Callout tone="waits">
          <p>{words.aside(count)}</p>
          <ul class="small">
            {why.map(one => (
              <li key={one}>{`${words.asideWhy[one]}: ${aside[one]}`}</li>
            ))}
          </ul>
        </Callout>
      )}
    </>
  )
}
