import type { Patch } from '../patch.ts'
import type { Thing } from '../thing.ts'
import { hadOf, isLate, itemsOf, type ListedItem, type Meeting } from './meeting.ts'

/** Whether somebody leads a meeting; where nobody is named, everybody does. */
export const leads = ({ facilitators }: Pick<Meeting, 'facilitators'>, person: string): boolean =>
  facilitators.length === 0 || facilitators.includes(person)

/** The meeting begins, or goes on after it was closed; the first item is open where none was. */
export function begun(meeting: Meeting): Patch {
  const items = itemsOf(meeting)
  const there = items.some(({ id }) => id === meeting.current)
  return { state: 'open', current: there ? meeting.current : (items[0]?.id ?? '') }
}

/** The meeting is over; what its closer has before her is noted, so that what comes later can be told. */
export const closed = (contributions: readonly { readonly id: string }[]): Patch => ({
  state: 'closed',
  had: hadOf(contributions),
})

/** The item that is open; the first where it was taken out meanwhile, nothing in an empty agenda. */
export function currentOf(meeting: Pick<Meeting, 'agenda' | 'current'>): ListedItem | undefined {
  const items = itemsOf(meeting)
  return items.find(({ id }) => id === meeting.current) ?? items[0]
}

/** The item that comes after another. */
export function nextOf(meeting: Pick<Meeting, 'agenda'>, id: string): ListedItem | undefined {
  const items = itemsOf(meeting)
  const at = items.findIndex(one => one.id === id)
  return at < 0 ? undefined : items[at + 1]
}

/** Whether what was written or given to an item is shown to everybody: once somebody who leads has opened it, or at the end. */
export const isOpened = (id: string, { opened, state }: Pick<Meeting, 'opened' | 'state'>): boolean =>
  state === 'closed' || (Object.hasOwn(opened, id) && opened[id] === true)

/** Whether somebody may see what the others wrote to an item: always, but where each writes first. */
export const mayLook = (
  { id, first }: Pick<ListedItem, 'id' | 'first'>,
  meeting: Pick<Meeting, 'opened' | 'state'>,
  written: readonly Pick<Thing<'contribution'>, 'mine' | 'values'>[],
): boolean =>
  !first ||
  isOpened(id, meeting) ||
  written.some(({ mine, values }) => mine && !values.forAnother && values.item === id)

/**
 * Whether a contribution came after its meeting was closed. From a room without signal all come later, and none is
 * late. Two devices may have closed it apart: what either of them had was there in time.
 */
export function cameLate({ values, conflicts }: Pick<Thing<'meeting'>, 'values' | 'conflicts'>, id: string): boolean {
  const all = (conflicts['had'] ?? []).map(one => String(one.value))
  return values.signal && [values.had, ...all].every(had => isLate({ state: values.state, had }, id))
}
