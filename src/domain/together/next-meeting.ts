import { byId } from '../by-id.ts'
import type { Thing } from '../thing.ts'

/** The meeting that comes next: one that is open, else the first that is planned from this day on, the undated ones last. */
export function nextMeeting(meetings: readonly Thing<'meeting'>[], day: string): Thing<'meeting'> | undefined {
  const rank = ({ values }: Thing<'meeting'>) => `${values.state === 'open' ? 0 : 1}${values.day || '9'}${values.time}`
  return meetings
    .filter(
      ({ values }) => values.state === 'open' || (values.state === 'planned' && (!values.day || values.day >= day)),
    )
    .toSorted(
      (a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : a.values.order - b.values.order) || byId(a, b),
    )[0]
}
