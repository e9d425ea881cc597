import type { FindingKind } from '../findings/finding.ts'
import type { Kind } from '../kind.ts'
import { type SessionRow, sessionRow } from '../sessions/session-row.ts'
import type { Thing } from '../thing.ts'
import type { Things } from '../things.ts'
import type { PracticeState } from '../work/practice.ts'
import { stepsIn } from './steps.ts'

/** The links of the chain, in the order in which one leads to the next. */
export const links = [
  'session',
  'meeting',
  'finding',
  'groupFinding',
  'decision',
  'task',
  'practice',
  'indicator',
  'round',
  'result',
  'report',
  'toldReport',
] as const
export type LinkKind = (typeof links)[number]

/** Something in the chain as a list shows it: what it says, and what is said of it beside that. */
export type ChainLink = {
  readonly id: string
  readonly kind: LinkKind
  readonly name: string
  /** Of a session. */
  readonly session?: SessionRow
  readonly finding?: FindingKind
  readonly practice?: PracticeState
  /** Of a decision: it was decided against. */
  readonly against?: boolean
  /** YYYY-MM-DD, where it has a day. */
  readonly day: string
}

/** All that led to something and all it has led to, each in the order of the chain. */
export type Chain = { readonly id: string; readonly before: readonly ChainLink[]; readonly after: readonly ChainLink[] }

type Next = ReadonlyMap<string, ReadonlySet<string>>

/** What stands before and after a thing in the chain, as far as it can be read here; circles are gone through once. */
export function chainOf(things: Things, id: string): Chain {
  const { onward, back } = joined(things)
  const list = (next: Next, effects: boolean): readonly ChainLink[] => {
    const ids = reached(things, next, { from: id, effects })
    // What is published says the same as its draft, and everybody can read it.
    const isTold = (one: string) => {
      const told = things.one('report', one)?.values.told ?? ''
      return (told === id || ids.has(told)) && things.one('toldReport', told) !== undefined
    }
    // The same for a finding and the copy a group has of it.
    const isCopy = (one: string) => {
      const of = things.one('groupFinding', one)?.values.of ?? ''
      return ids.has(of) && things.one('finding', of) !== undefined
    }
    return [...ids]
      .flatMap(one => (isTold(one) || isCopy(one) ? [] : (linkOf(things, one) ?? [])))
      .toSorted((a, b) => links.indexOf(a.kind) - links.indexOf(b.kind) || b.day.localeCompare(a.day))
  }
  return { id, before: list(back, true), after: list(onward, false) }
}

/** The steps in both directions; what became of a finding leads to the report that tells of the finding. */
function joined(things: Things): { onward: Next; back: Next } {
  const onward = new Map<string, Set<string>>()
  const back = new Map<string, Set<string>>()
  const step = (from: string, to: string) => {
    if (from === '' || to === '' || from === to) return
    onward.set(from, (onward.get(from) ?? new Set()).add(to))
    back.set(to, (back.get(to) ?? new Set()).add(from))
  }
  stepsIn(things, step)
  for (const { values } of things.all('reportLine'))
    for (const became of reached(things, onward, { from: values.finding, effects: false })) {
      const kind = things.any(became)?.kind
      if (kind !== 'report' && kind !== 'toldReport') step(became, values.report)
    }
  return { onward, back }
}

/** Everything one comes to from a thing, without it; what was seen since a way of working began is told, and followed only with `effects`. */
function reached(
  things: Things,
  next: Next,
  { from, effects }: { from: string; effects: boolean },
): ReadonlySet<string> {
  const seen = new Set<string>()
  const open = [from]
  for (let at = open.pop(); at !== undefined; at = open.pop())
    for (const one of next.get(at) ?? []) {
      if (one === from || seen.has(one)) continue
      seen.add(one)
      const effect = !effects && isFinding(things, one) && things.one('practice', at) !== undefined
      if (!effect) open.push(one)
    }
  return seen
}

const isFinding = (things: Things, id: string): boolean => /finding/i.test(things.any(id)?.kind ?? '')

function linkOf(things: Things, id: string): ChainLink | undefined {
  const thing = things.any(id)
  return thing && made[thing.kind as LinkKind]?.(thing as never, things)
}

type Maker<K extends Kind> = (thing: Thing<K>, things: Things) => ChainLink

const made: { readonly [K in LinkKind]: Maker<K> } = {
  session: (thing, things) => ({
    ...named(thing, thing.values.title, thing.values.day),
    session: sessionRow(thing, things),
  }),
  meeting: thing => named(thing, thing.values.title, thing.values.day),
  finding: thing => ({ ...named(thing, thing.values.statement), finding: thing.values.kind }),
  groupFinding: thing => ({ ...named(thing, thing.values.statement), finding: thing.values.kind }),
  decision: thing => ({ ...named(thing, thing.values.text, thing.values.on), against: thing.values.against }),
  task: thing => named(thing, thing.values.title, thing.values.dueOn),
  practice: thing => ({ ...named(thing, thing.values.title), practice: thing.values.state }),
  indicator: thing => named(thing, thing.values.name),
  round: thing => named(thing, thing.values.label, thing.values.from),
  result: thing => named(thing, thing.values.result.rounds.at(-1)?.label ?? '', thing.values.on),
  report: thing => named(thing, thing.values.title),
  toldReport: thing => named(thing, thing.values.title, thing.values.on),
}

const named = (thing: Thing, name: string, day = ''): ChainLink => ({
  id: thing.id,
  kind: thing.kind as LinkKind,
  name,
  day,
})
