import type { Things } from '../things.ts'
import { type SessionRow, sessionRow } from './session-row.ts'

/** What of a session has not left this device: how many changes, and why one of them is held, if one is. */
export type WaitingSession = { readonly session: SessionRow; readonly count: number; readonly held: string }

/** By session, what waits to be sent: its own plan, its notes, its sources and its marks. */
export function waiting(things: Things): readonly WaitingSession[] {
  const counts = new Map<string, { count: number; held: string }>()
  const add = (session: string, held: string | undefined) => {
    const before = counts.get(session)
    counts.set(session, { count: (before?.count ?? 0) + 1, held: before?.held || held || '' })
  }
  const sessions = things.all('session')
  for (const one of sessions) if (one.waiting) add(one.id, one.held)
  for (const one of [...things.all('note'), ...things.all('source'), ...things.all('excerpt')])
    if (one.waiting) add(one.values.session, one.held)
  return sessions.flatMap(one => {
    const found = counts.get(one.id)
    return found ? [{ session: sessionRow(one, things), ...found }] : []
  })
}
