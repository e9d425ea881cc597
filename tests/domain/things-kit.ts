import type { Change } from '../../src/domain/change.ts'
import { type Finding, newFinding } from '../../src/domain/findings/finding.ts'
import type { Kind } from '../../src/domain/kind.ts'
import type { Excerpt } from '../../src/domain/marking/excerpt.ts'
import { type Patch, patched, undoing } from '../../src/domain/patch.ts'
import type { Session } from '../../src/domain/sessions/session.ts'
import type { Thing, Values } from '../../src/domain/thing.ts'
import type { Things } from '../../src/domain/things.ts'

/** A small store of things that applies changes and answers the changes that undo them. */
export type MemoryThings = Things & { readonly apply: (changes: readonly Change[]) => readonly Change[] }

/** An empty store. */
export function memoryThings(): MemoryThings {
  const things = new Map<string, Thing>()
  const gone = new Map<string, Thing>()
  const one = <K extends Kind>(kind: K, id: string) =>
    things.get(id)?.kind === kind ? (things.get(id) as Thing<K>) : undefined
  const step = (change: Change): Change => {
    const { id } = change
    if (change.do === 'create') {
      things.set(id, thingOf(change))
      return { do: 'remove', id }
    }
    if (change.do === 'edit') return edit(things, change)
    const [from, to] = change.do === 'remove' ? [things, gone] : [gone, things]
    const thing = from.get(id)
    from.delete(id)
    if (thing) to.set(id, thing)
    return { do: change.do === 'remove' ? 'restore' : 'remove', id }
  }
  return {
    one,
    any: id => things.get(id),
    answers: () => [],
    arrived: () => 0,
    file: () => ({ pieces: 0, here: 0, damaged: 0, unsent: 0, fetching: false }),
    all: kind => [...things.values()].filter(thing => thing.kind === kind) as Thing<typeof kind>[],
    apply: changes => changes.map(step).reverse(),
  }
}

const thingOf = ({ id, kind, values, group = '' }: Extract<Change, { do: 'create' }>): Thing =>
  thing<Kind>(kind, id, values, { zone: group })

/** A thing as screens and rules have it, with what matters to a test given beside its values. */
export const thing = <K extends Kind>(
  kind: K,
  id: string,
  values: Values[K],
  more: Partial<Thing<K>> = {},
): Thing<K> => ({
  id,
  kind,
  zone: '',
  values,
  conflicts: {},
  joined: [],
  view: 1,
  waiting: false,
  by: '',
  at: 0,
  ...more,
})

/** Rules look across these things alone. */
export const holding = (all: readonly Thing[]): Things => ({
  ...memoryThings(),
  all: <K extends Kind>(kind: K) => all.filter(one => one.kind === kind) as unknown as readonly Thing<K>[],
  one: <K extends Kind>(kind: K, id: string) =>
    all.find(one => one.kind === kind && one.id === id) as unknown as Thing<K> | undefined,
  any: id => all.find(one => one.id === id),
})

function edit(things: Map<string, Thing>, { id, patch }: Extract<Change, { do: 'edit' }>): Change {
  const thing = things.get(id)
  if (!thing) throw new Error(`${id} is not there`)
  const values = thing.values as unknown as Patch
  things.set(id, { ...thing, values: patched(values, patch) } as unknown as Thing)
  return { do: 'edit', id, patch: undoing(values, patch) }
}

/** Puts a thing into the store. */
export const put = <K extends Kind>(stock: MemoryThings, kind: K, id: string, values: Values[K]): void =>
  void stock.apply([{ do: 'create', kind, id, values } as Change])

/** Puts a finding into the store; a cause unless said otherwise. */
export const finding = (stock: MemoryThings, id: string, values: Partial<Finding> = {}): void =>
  put(stock, 'finding', id, newFinding({ kind: 'cause', statement: id, ...values }))

/** Puts a held interview into the store. */
export const held = (stock: MemoryThings, id: string, day = ''): void =>
  put(stock, 'session', id, {
    type: 'interview',
    title: id,
    guide: '',
    people: [],
    interviewers: [],
    order: 0,
    day,
    time: '',
    place: '',
    signal: true,
    managerBlind: false,
    state: 'held',
    startedAt: 0,
    finishedAt: 0,
    corrections: '',
    attendance: {},
    notice: {},
  } satisfies Session)

/** Puts an excerpt of a session into the store; without a speaker nobody knows who said it. */
export const excerpt = (stock: MemoryThings, id: string, values: Pick<Excerpt, 'session'> & Partial<Excerpt>): void =>
  put(stock, 'excerpt', id, {
    note: '',
    question: '',
    anchor: { start: 0, end: 1, quote: id, before: '', after: '' },
    speaker: '',
    codes: [],
    as: 'cause',
    quick: false,
    at: 0,
    ...values,
  })

/** Evidence that rests on excerpts. */
export const supports = (...ids: readonly string[]): Finding['evidence'] =>
  Object.fromEntries(ids.map(id => [id, { type: 'excerpt', stance: 'supports', text: '' } as const]))
