import type { Things } from '../things.ts'
import { partsHeld } from './conference.ts'
import { type DayAhead, inOrder } from './days-ahead.ts'
import { followUpsOf } from './followed-up.ts'

/**
 * The days of family group conferences for a calendar outside, on a day (YYYY-MM-DD): those not held yet, and when a family
 * is to be asked. Apart from the days of groups, since whoever sits in one might know the family.
 */
export function conferenceDays(things: Things, today: string): readonly DayAhead[] {
  const days = things.all('conference').flatMap(({ id, values }): DayAhead[] => {
    const at = { time: '', path: `/conferences/${id}` } as const
    const asks = followUpsOf(values, today).filter(({ is }) => is === 'ahead' || is === 'due')
    return [
      ...(partsHeld(values) === 0 ? [{ id, what: 'conference', day: values.day, ...at } as const] : []),
      ...asks.map(({ months, due }) => ({ id: `${id}-${months}`, what: 'followUp', day: due, ...at }) as const),
    ]
  })
  return inOrder(days)
}
