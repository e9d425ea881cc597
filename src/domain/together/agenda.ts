import type { Patch } from '../patch.ts'
import { type AgendaItem, itemsOf, type ListedItem, type Meeting } from './meeting.ts'

type WithAgenda = Pick<Meeting, 'agenda'>

/** An item as it is kept: under its id, without it. */
const kept = ({ id: _, ...item }: ListedItem): AgendaItem => item

/** The name of an item among a meeting's fields. */
export const agendaField = (id: string): string => `agenda.${id}`

/** Some of an item's values anew. */
export function itemChanged({ agenda }: WithAgenda, id: string, values: Partial<AgendaItem>): Patch {
  const item = Object.hasOwn(agenda, id) ? agenda[id] : undefined
  return item ? { [agendaField(id)]: { ...item, ...values } } : {}
}

/** A new item, at the end or after another one. */
export function itemAdded(meeting: WithAgenda, id: string, item: AgendaItem): Patch {
  const last = itemsOf(meeting).at(-1)
  return { [agendaField(id)]: { ...item, order: (last?.order ?? -1) + 1 } }
}

/**
 * An item one place earlier (-1) or later (1): the two change their places, and any others that stand at one place are
 * set apart. Nothing at an end.
 */
export function itemMoved(meeting: WithAgenda, id: string, by: -1 | 1): Patch {
  const items = itemsOf(meeting)
  const at = items.findIndex(one => one.id === id)
  const to = at + by
  const [one, other] = [items[at], items[to]]
  if (!one || !other) return {}
  const placed = items.map((item, place) => (item === one ? other : item === other ? one : item) ?? items[place])
  return Object.fromEntries(
    placed.flatMap((item, order) =>
      item && item.order !== order ? [[agendaField(item.id), { ...kept(item), order }]] : [],
    ),
  )
}

/** An item taken out; what was written to it stays. */
export const itemRemoved = (id: string): Patch => ({ [agendaField(id)]: null })

/** The minutes of a day at which a meeting begins (HH:MM); nothing while nobody has said. */
export function beginning(time: string): number | undefined {
  const [, hours, minutes] = /^(\d{1,2}):(\d{2})$/.exec(time) ?? []
  const at = Number(hours) * 60 + Number(minutes)
  return Number.isInteger(at) && at < 24 * 60 ? at : undefined
}

/** All minutes of an agenda. */
export const minutesOf = (items: readonly Pick<AgendaItem, 'minutes'>[]): number =>
  items.reduce((sum, { minutes }) => sum + (Number.isFinite(minutes) ? Math.max(0, minutes) : 0), 0)
