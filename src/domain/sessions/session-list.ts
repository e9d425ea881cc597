import type { Thing } from '../thing.ts'
import type { Things } from '../things.ts'
import { byWhen, isHeldBy } from './session.ts'
import { type SessionRow, sessionRow } from './session-row.ts'

/** Which sessions a list shows; `count` is how many rows the screen shows so far. */
export type SessionsQuery = {
  readonly state: 'all' | 'planned' | 'held'
  /** Member id of one interviewer; all where it is empty. */
  readonly interviewer: string
  readonly count: number
}

/** Sessions by day and time, undated last, as far as they are shown; of all of them how many there are, and how many are not begun. */
export type SessionsList = {
  readonly rows: readonly SessionRow[]
  readonly found: number
  readonly all: number
  readonly planned: number
}

/** The list of sessions: while planned or begun they count as planned, after that as held. */
export function sessionList(things: Things, { state, interviewer, count }: SessionsQuery): SessionsList {
  const all = things.all('session')
  const found = all
    .filter(one => state === 'all' || isOpen(one) === (state === 'planned'))
    .filter(({ values }) => isHeldBy(values, interviewer))
    .sort(byWhen)
  return {
    rows: found.slice(0, count).map(one => sessionRow(one, things)),
    found: found.length,
    all: all.length,
    planned: all.filter(({ values }) => values.state === 'planned').length,
  }
}

/** Not held yet. */
export const isOpen = ({ values }: Thing<'session'>): boolean =>
  values.state === 'planned' || values.state === 'started'
