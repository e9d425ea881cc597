import type { Thing } from '../thing.ts'
import type { Things } from '../things.ts'
import { isHers } from './session.ts'
import { type SessionRow, sessionRow } from './session-row.ts'

/** Since when, in milliseconds since 1970, and for which member. */
export type SinceQuery = { readonly since: number; readonly me: string }

/** What others did while somebody was away; times are those of the devices it was done on. */
export type Since = {
  /** Sessions others held, the latest first. */
  readonly held: readonly SessionRow[]
  /** Sessions planned for her that somebody else planned or changed. */
  readonly changed: readonly SessionRow[]
  /** How many findings, and findings of the group, are new or were changed. */
  readonly findings: number
  /** How many results were published or changed. */
  readonly results: number
}

/** Gathers what others did since a moment; nothing before a first visit has ended (`since` 0). */
export function since(things: Things, { since: from, me }: SinceQuery): Since {
  if (from === 0) return { held: [], changed: [], findings: 0, results: 0 }
  const fresh = (one: Thing) => one.at > from && one.by !== me
  const sessions = things.all('session')
  const rows = (some: readonly Thing<'session'>[]) =>
    [...some].sort((a, b) => b.at - a.at).map(one => sessionRow(one, things))
  const count = (all: readonly Thing[]) => all.filter(fresh).length
  return {
    held: rows(sessions.filter(one => fresh(one) && one.values.state === 'held' && one.values.finishedAt > from)),
    changed: rows(
      sessions.filter(
        one =>
          fresh(one) && one.values.state === 'planned' && one.values.interviewers.length > 0 && isHers(one.values, me),
      ),
    ),
    findings: count(things.all('finding')) + count(things.all('groupFinding')),
    results: count(things.all('result')),
  }
}
