/** The name of one write, `actor:n`. No two writes ever share one. */
export type Dot = string

/** For each actor the highest n of its writes that a version includes. */
export type Seen = Record<string, number>

/** One value that stands in a field. `by` (person or device) and `at` (ms, that device's clock) are for people only. */
export type Sibling = { value: unknown; by: string; at: number; joined?: true }

/** A field: the value shown (`cur`) and, when people wrote at the same time, the others beside it. */
export type Field = { cur: Dot; live: Record<Dot, Sibling> }

/** Fields by name. */
export type Fields = Record<string, Field>

/** A set: for each key in it the writes that put it there. */
export type DotSet = Record<string, Dot[]>

/**
 * What stands inside a row's seal. `text` holds fields whose words are merged; `removed` holds, for each removal, what
 * it had seen. Anything else a newer app has written stays where it is.
 */
export type LiveBody = {
  kind: string
  version: number
  seen: Seen
  fields: Fields
  sets: Record<string, DotSet>
  text: Fields
  removed: Record<Dot, Seen>
  [later: string]: unknown
}

/** What is left of an erased row. */
export type GoneBody = { gone: true; seen: Seen }

/** A row's body, live or erased. */
export type Body = LiveBody | GoneBody

/** Whether the body is a tombstone. */
export const isGone = (body: Body): body is GoneBody => 'gone' in body && body.gone === true

/** More writers than a row ever has; a tombstone is short, or an endpoint that is filled with long ones could not take it. */
const mostWriters = 100

/**
 * The tombstone of a body. It wins over any live version, so `seen` may be left out where somebody made up thousands
 * of writers.
 */
export const tombstone = (seen: Seen): GoneBody => ({
  gone: true,
  seen: Object.keys(seen).length > mostWriters ? {} : seen,
})

/** Whether a version with `seen` includes the write `dot`. */
export function includes(seen: Seen, dot: Dot): boolean {
  const at = dot.lastIndexOf(':')
  return (seen[dot.slice(0, at)] ?? 0) >= Number(dot.slice(at + 1))
}

/** Whether `a` includes all that `b` includes. */
export const covers = (a: Seen, b: Seen): boolean => Object.entries(b).every(([actor, n]) => (a[actor] ?? 0) >= n)

/** All that either includes. */
export function union(a: Seen, b: Seen): Seen {
  const sum: Seen = { ...a }
  for (const [actor, n] of Object.entries(b)) sum[actor] = Math.max(n, sum[actor] ?? 0)
  return sum
}

/** What both include: the pointwise minimum. */
export function meet(a: Seen, b: Seen): Seen {
  return Object.fromEntries(
    Object.entries(a).flatMap(([actor, n]) => {
      const both = Math.min(n, b[actor] ?? 0)
      return both > 0 ? [[actor, both]] : []
    }),
  )
}

/** The next write of `actor` on top of `seen`, and what is seen with it. */
export function nextDot(seen: Seen, actor: string): { dot: Dot; seen: Seen } {
  const n = (seen[actor] ?? 0) + 1
  return { dot: `${actor}:${n}`, seen: { ...seen, [actor]: n } }
}
