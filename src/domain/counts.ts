import type { Stock } from './things.ts'

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
export function counts(stock: Stock): Counts {
  const sessions = stock.all('session')
  const held = sessions.filter(one => one.values.state === 'held')
  return {
    guides: stock.all('guide').length,
    people: stock.all('person').length,
    sessions: sessions.length,
    findings: stock.all('finding').length,
    newestHeld: held.sort((a, b) => b.values.finishedAt - a.values.finishedAt)[0]?.id ?? '',
  }
}
