import { byId } from '../by-id.ts'
import type { Kind } from '../kind.ts'
import type { Values } from '../thing.ts'
import type { Things } from '../things.ts'

/** A thing without its history: what a plain list shows. */
export type Item<K extends Kind> = { readonly id: string; readonly values: Values[K] }

/** What the work is set in and what it leads to, in the order in which it is shown. */
export type Work = {
  readonly phases: readonly Item<'phase'>[]
  readonly actors: readonly Item<'actor'>[]
  readonly surveys: readonly Item<'survey'>[]
  readonly rounds: readonly Item<'round'>[]
  /** What each thing is called that another one names, by id. */
  readonly names: Readonly<Record<string, string>>
  /** There is anything at all. */
  readonly any: boolean
}

/** The kinds that `work` is made of. */
export const workKinds = [
  'phase',
  'practice',
  'task',
  'indicator',
  'service',
  'actor',
  'survey',
  'round',
  'person',
  'session',
  'finding',
] as const satisfies readonly Kind[]

/** Gathers the plain lists, and the names of whatever they point to. */
export function work(things: Things): Work {
  const items = <K extends Kind>(kind: K, name: (values: Values[K]) => string): readonly Item<K>[] =>
    things
      .all(kind)
      .map(({ id, values }) => ({ id, values }))
      .sort((a, b) => name(a.values).localeCompare(name(b.values), undefined, { numeric: true }) || byId(a, b))
  const lists = {
    phases: items('phase', one => String(one.order)),
    actors: items('actor', one => one.label),
    surveys: items('survey', one => Object.values(one.title)[0] ?? ''),
    rounds: items('round', one => `${one.from} ${one.label}`),
  }
  return { ...lists, names: namesIn(things), any: Object.values(lists).some(list => list.length > 0) }
}

function namesIn(things: Things): Record<string, string> {
  const named = <K extends Kind>(kind: K, name: (values: Values[K]) => string) =>
    things.all(kind).map(({ id, values }) => [id, name(values)] as const)
  return Object.fromEntries([
    ...named('actor', one => one.label),
    ...named('person', one => one.code),
    ...named('session', one => one.title),
    ...named('finding', one => one.statement),
    ...named('indicator', one => one.name),
    ...named('practice', one => one.title),
    ...named('task', one => one.title),
    ...named('service', one => one.name),
    ...named('phase', one => one.name),
  ])
}
