import type { Thing } from '../../src/domain/thing.ts'
import { setApi } from '../../src/screens/worker/api.ts'

/** An answer that comes when a test lets it. */
export type Held<T> = { readonly promise: Promise<T>; readonly let: (value: T) => void }

/** Holds an answer back. */
export function held<T>(): Held<T> {
  let give: (value: T) => void = () => undefined
  const promise = new Promise<T>(resolve => {
    give = resolve
  })
  return { promise, let: value => give(value) }
}

type Followed = {
  readonly of: string
  readonly query: Record<string, unknown>
  readonly tell: (value: unknown) => void
}

/**
 * A worker whose answers a test gives by hand: `followed` are the queries the screens follow, in their order, and each verb
 * of `verbs` stands for the worker's own.
 */
export function lendWorker(verbs: Record<string, (...args: never[]) => unknown> = {}) {
  const followed: Followed[] = []
  const tells = (listener: (news: unknown) => void) => (value: unknown) => listener({ whole: value })
  setApi({
    watch: async (query: { kind: string }, listener: (news: unknown) => void) => {
      followed.push({ of: query.kind, query, tell: tells(listener) })
      return () => undefined
    },
    view: async (of: string, query: Record<string, unknown>, listener: (news: unknown) => void) => {
      followed.push({ of, query, tell: tells(listener) })
      return () => undefined
    },
    watchMembers: async () => () => undefined,
    watchSync: async () => () => undefined,
    ...verbs,
  } as never)
  /** Tells all who follow it what there is, the newest query last. */
  const tell = (of: string, value: unknown) => {
    for (const one of followed.filter(one => one.of === of)) one.tell(value)
  }
  return { followed, tell }
}

/** A thing as screens are told of it. */
export const thing = <K extends Thing['kind']>(kind: K, values: object, view = 1): Thing<K> =>
  ({
    ...{ id: 'thing', kind, zone: 'zone', values, conflicts: {}, joined: [], view },
    ...{ waiting: false, by: '', at: 0 },
  }) as unknown as Thing<K>

/**
 * Lets everything that waits for nothing but its turn happen, where a quiet machine takes at most `ms`; three times as much
 * is waited, for one that does other things beside it, and bit by bit: however long it stands still, it is no more than a
 * bit of this, and what waited too has its turn in between.
 */
export async function turn(ms = 0): Promise<void> {
  for (let bit = 0; bit < BITS; bit++) await new Promise(resolve => setTimeout(resolve, (3 * ms) / BITS))
}
const BITS = 6
