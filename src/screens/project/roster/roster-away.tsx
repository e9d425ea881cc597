import type { Change } from '../../../domain/change.ts'
import { lastCall } from '../../../domain/roster/calls.ts'
import type { Thing } from '../../../domain/thing.ts'
import { Button } from '../../../ui/button.tsx'
import { Callout } from '../../../ui/callout.tsx'
import { dayHeading } from '../../../ui/dates.ts'
import { t } from '../../../ui/language.ts'
import { apply } from '../../editing/apply.ts'
import { useThings } from '../../worker/things.ts'

/** Somebody on leave, gone, out of scope or who has declined, for whom interviews are still planned: they can be called off at once. */
export function StillPlanned({ person }: { person: Thing<'person'> }) {
  const words = t().roster.away
  const { inScope, employment } = person.values
  const declined = lastCall(person.values)?.how === 'declined'
  const planned = (useThings('session') ?? []).filter(
    ({ values }) => values.state === 'planned' && values.people.includes(person.id),
  )
  if (planned.length === 0 || (inScope && employment === 'active' && !declined)) return null
  const days = planned.flatMap(({ values }) => (values.day === '' ? [] : [dayHeading(values.day)]))
  return (
    <Callout tone="waits">
      <p>
        {words.still(planned.length)}
        {days.length > 0 && ` ${days.join(', ')}.`}
      </p>
      <Button onClick={() => apply(planned.map(callOff(person.id)), words.done)}>
        {planned.length === 1 ? words.act : words.actMany}
      </Button>
    </Callout>
  )
}

/** A session with her alone goes; from one with several only she is taken. */
const callOff =
  (person: string) =>
  ({ id, values }: Thing<'session'>): Change => {
    const others = values.people.filter(one => one !== person)
    return others.length === 0 ? { do: 'remove', id } : { do: 'edit', id, patch: { people: others } }
  }
