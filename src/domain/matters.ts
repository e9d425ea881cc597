import type { Stock } from './stock.ts'
import type { Thing } from './thing.ts'

/** What needs a person: session ids, and how many quick marks a session has that nobody has gone through. */
export type Matters = {
  readonly twoVersions: readonly string[]
  /** Begun and dated, but not finished. */
  readonly unfinished: readonly { readonly session: string; readonly day: string }[]
  readonly quickMarks: readonly { readonly session: string; readonly count: number }[]
}

/** Gathers what needs a person in the whole project. */
export function matters(stock: Stock): Matters {
  const two = (thing: Thing) => Object.keys(thing.conflicts).length > 0 || thing.joined.length > 0
  const sessions = stock.all('session')
  const split = new Set(stock.all('note').flatMap(note => (two(note) ? [note.values.session] : [])))
  const quick = new Map<string, number>()
  for (const { values } of stock.all('excerpt'))
    if (values.quick) quick.set(values.session, (quick.get(values.session) ?? 0) + 1)
  return {
    twoVersions: sessions.filter(one => two(one) || split.has(one.id)).map(one => one.id),
    unfinished: sessions.flatMap(({ id, values }) =>
      values.state === 'started' && values.day !== '' ? [{ session: id, day: values.day }] : [],
    ),
    quickMarks: sessions.flatMap(({ id, values }) => {
      const count = quick.get(id) ?? 0
      return count > 0 && values.state !== 'planned' && values.state !== 'started' ? [{ session: id, count }] : []
    }),
  }
}
