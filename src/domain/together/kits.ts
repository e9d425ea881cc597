import { type AgendaItem, type ItemType, newItem } from './meeting.ts'

/** An item of an offered agenda; its words are of the language in which it is taken. */
type KitItem = { readonly type: ItemType; readonly minutes: number }

/** The agendas that are offered, in the order in which groups need them. */
export const kits = {
  first: [
    { type: 'free', minutes: 20 },
    { type: 'question', minutes: 25 },
    { type: 'question', minutes: 25 },
    { type: 'goals', minutes: 20 },
    { type: 'task', minutes: 10 },
    { type: 'feedback', minutes: 5 },
  ],
  networks: [
    { type: 'back', minutes: 15 },
    { type: 'question', minutes: 25 },
    { type: 'map', minutes: 35 },
    { type: 'question', minutes: 20 },
    { type: 'task', minutes: 10 },
    { type: 'feedback', minutes: 5 },
  ],
  practices: [
    { type: 'back', minutes: 15 },
    { type: 'question', minutes: 25 },
    { type: 'question', minutes: 25 },
    { type: 'question', minutes: 20 },
    { type: 'task', minutes: 10 },
    { type: 'feedback', minutes: 5 },
  ],
  path: [
    { type: 'back', minutes: 15 },
    { type: 'map', minutes: 40 },
    { type: 'question', minutes: 25 },
    { type: 'word', minutes: 25 },
    { type: 'task', minutes: 10 },
    { type: 'feedback', minutes: 5 },
  ],
  align: [
    { type: 'back', minutes: 15 },
    { type: 'map', minutes: 40 },
    { type: 'question', minutes: 25 },
    { type: 'question', minutes: 20 },
    { type: 'goals', minutes: 15 },
    { type: 'task', minutes: 10 },
    { type: 'feedback', minutes: 5 },
  ],
} as const satisfies Readonly<Record<string, readonly KitItem[]>>

/** The name of an offered agenda. */
export type KitName = keyof typeof kits

/** The names of the offered agendas, in their order. */
export const kitNames = Object.keys(kits) as readonly KitName[]

/** An offered agenda with its words, ready to be changed; `ids` has one for each item. */
export const agendaOf = (kit: KitName, words: readonly string[], ids: readonly string[]): Record<string, AgendaItem> =>
  Object.fromEntries(
    kits[kit].flatMap(({ type, minutes }, order) => {
      const id = ids[order]
      return id === undefined ? [] : [[id, newItem({ type, minutes, order, text: words[order] ?? '' })]]
    }),
  )
