import type { Things } from './things.ts'

/** How much of what a project begins with is there, and the session held last. */
export type Counts = {
  readonly guides: number
  readonly people: number
  readonly sessions: number
  readonly findings: number
  /** Id of the session finished last; empty while none is. */
  readonly newestHeld: string
}

/** Counts what a project begins with. */
export function counts(things: Things): Counts {
  const sessions = things.all('session')
  const held = sessions.filter(one => one.values.state === 'held')
  return {
    guides: things.all('guide').length,
    people: things.all('person').length,
    sessions: sessions.length,
    findings: things.all('finding').length,
    newestHeld: held.sort((a, b) => b.values.finishedAt - a.values.finishedAt)[0]?.id ?? '',
  }
}
