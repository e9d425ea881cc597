import type { Thing } from '../thing.ts'
import type { Things } from '../things.ts'
import { changedHerself, wantsChange } from './corrections.ts'
import { type SessionRow, sessionRow } from './session-row.ts'

/** What needs a person: sessions, and how many quick marks a session has that nobody has gone through. */
export type Matters = {
  readonly twoVersions: readonly SessionRow[]
  /** Begun and dated, but not finished. */
  readonly unfinished: readonly SessionRow[]
  /** The interviewee wants something changed, in her words, or changed it herself: then there are none. */
  readonly corrections: readonly { readonly session: SessionRow; readonly text: string }[]
  readonly quickMarks: readonly { readonly session: SessionRow; readonly count: number }[]
}

/** As much of a query as a line shows. */
const SHOWN = 80

/** Gathers what needs a person in the whole project. */
export function matters(things: Things): Matters {
  const two = (thing: Thing) => Object.keys(thing.conflicts).length > 0 || thing.joined.length > 0
  const sessions = things.all('session')
  const split = new Set(things.all('note').flatMap(note => (two(note) ? [note.values.session] : [])))
  const quick = new Map<string, number>()
  for (const { values } of things.all('excerpt'))
    if (values.quick) quick.set(values.session, (quick.get(values.session) ?? 0) + 1)
  const row = (session: Thing<'session'>) => sessionRow(session, things)
  const closed = (session: Thing<'session'>) => session.values.state !== 'planned' && session.values.state !== 'started'
  const changed = new Set(things.all('note').flatMap(one => (changedHerself(one.values) ? [one.values.session] : [])))
  return {
    corrections: sessions
      .filter(one => wantsChange(one.values) || changed.has(one.id))
      .map(one => ({ session: row(one), text: wantsChange(one.values) ? one.values.corrections.slice(0, SHOWN) : '' })),
    twoVersions: sessions.filter(one => two(one) || split.has(one.id)).map(row),
    unfinished: sessions.filter(({ values }) => values.state === 'started' && values.day !== '').map(row),
    quickMarks: sessions
      .filter(one => quick.has(one.id) && closed(one))
      .map(one => ({ session: row(one), count: quick.get(one.id) ?? 0 })),
  }
}
