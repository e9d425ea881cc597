import type { Change } from '../change.ts'
import type { Thing, Values } from '../thing.ts'
import { newGoal } from '../work/goal.ts'
import { newDefinition } from './definition.ts'
import type { Taken } from './taken.ts'

/** What can be taken along into another group, and of each exactly the fields that leave. */
const leaving = {
  groupFinding: ['kind', 'statement', 'status', 'voices', 'against', 'remedy'],
  definition: ['term', 'text', 'agreed', 'forms', 'agreedOn'],
  goal: ['type', 'text', 'state'],
} as const satisfies { readonly [K in keyof Values]?: readonly (keyof Values[K])[] }

/** The kinds that can be taken along. */
export type Takable = keyof typeof leaving
/** The kinds that can be taken along, in the order in which they are offered. */
export const takable = Object.keys(leaving) as readonly Takable[]

/** Exactly what leaves of a thing when it is taken along now; nobody's name and no way back to who said it. */
export function takenOf<K extends Takable>({ kind, values }: Thing<K>): Partial<Values[K]> {
  const all = values as unknown as Record<string, unknown>
  return Object.fromEntries(
    leaving[kind].flatMap(field => (all[field] === undefined ? [] : [[field, all[field]]])),
  ) as Partial<Values[K]>
}

/** What it said, so that a later look tells whether it still says so. */
const asSaid = (thing: Thing<Takable>): string => JSON.stringify(takenOf(thing))

/** In words, what leaves of a thing. */
export const sentenceOf = ({ kind, values }: Thing<Takable>): string =>
  kind === 'groupFinding'
    ? (values as Values['groupFinding']).statement
    : kind === 'goal'
      ? (values as Values['goal']).text
      : `${Object.values((values as Values['definition']).term)
          .filter(Boolean)
          .join(' / ')}: ${(values as Values['definition']).text}`

const fresh: { readonly [K in Takable]: Values[K] } = {
  groupFinding: { kind: 'need', statement: '', status: 'proposed', voices: 0, against: 0, of: '' },
  definition: newDefinition({ term: {} }),
  goal: newGoal({ text: '' }),
}

/** The steps that copy things into another group's room; each copy names its original and what that said. */
export const takeAlong = (things: readonly Thing<Takable>[], group: string, newId: () => string): readonly Change[] =>
  things.map(thing => {
    const taken: Taken = { of: thing.id, as: asSaid(thing) }
    const values = { ...fresh[thing.kind], ...takenOf(thing), taken }
    return { do: 'create', kind: thing.kind, id: newId(), values, group } as Change
  })

/** How a copy and its original have moved apart since it was taken along; `original` only where that can be read. */
export function apart(
  copy: Thing<Takable>,
  original: Thing<Takable> | undefined,
): { readonly copy: boolean; readonly original: boolean } {
  const { taken } = copy.values
  if (!taken) return { copy: false, original: false }
  return { copy: asSaid(copy) !== taken.as, original: original !== undefined && asSaid(original) !== taken.as }
}

/** Whether a thing lies as a copy in a room already. */
export const liesIn = (thing: Thing<Takable>, room: readonly Thing<Takable>[]): boolean =>
  room.some(one => one.values.taken?.of === thing.id)
