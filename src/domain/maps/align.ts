import { byId } from '../by-id.ts'
import type { Things } from '../things.ts'
import { MOST_STEPS, type PathStep, stepsOf } from './path.ts'

/** What somebody has said of two steps of two paths: that they are the same, or that they are not. */
export type SaidPair = { readonly link: string; readonly from: string; readonly to: string; readonly same: boolean }

/** Two steps that are the same: since a person said so, or since both stand for the same service or actor. */
export type Match = { readonly a: PathStep; readonly b: PathStep; readonly link: string }

/** Where two paths do not meet. */
export type Flag = {
  readonly kind: 'noReceiver' | 'assessedTwice' | 'waitsDiffer' | 'nobodyAnswers'
  /** Names the flag among those of these two paths, and stays the same while it is there. */
  readonly key: string
  /** Whose step it is about: of the first path, of the second, or of both. */
  readonly on: 'a' | 'b' | 'both'
  readonly a: PathStep | null
  readonly b: PathStep | null
}

/** A row of two paths side by side; one of the two may have nothing there. */
export type AlignedRow = { readonly a: PathStep | null; readonly b: PathStep | null; readonly link: string | null }

/** Two paths side by side. */
export type Alignment = {
  readonly rows: readonly AlignedRow[]
  readonly matches: readonly Match[]
  readonly flags: readonly Flag[]
}

/** Puts two paths beside each other: the same steps in one row, and what does not meet as flags. */
export function align(a: readonly PathStep[], b: readonly PathStep[], said: readonly SaidPair[]): Alignment {
  const matches = matchesOf(a, b, said)
  return { rows: rowsOf(a, b, matches), matches, flags: flagsOf(a, b, matches) }
}

/** Each step matches at most one: first what people say, then what is offered by the same. */
function matchesOf(a: readonly PathStep[], b: readonly PathStep[], said: readonly SaidPair[]): readonly Match[] {
  const matches: Match[] = []
  const taken = new Set<string>()
  const take = (one: PathStep | undefined, other: PathStep | undefined, link: string) => {
    if (!one || !other || taken.has(one.id) || taken.has(other.id)) return
    taken.add(one.id).add(other.id)
    matches.push({ a: one, b: other, link })
  }
  const pair = ({ from, to }: SaidPair) => ({
    one: a.find(({ id }) => id === from || id === to),
    other: b.find(({ id }) => id === from || id === to),
  })
  for (const one of said.filter(({ same }) => same)) {
    const { one: first, other } = pair(one)
    take(first, other, one.link)
  }
  const apart = new Set(
    said.filter(({ same }) => !same).map(one => `${pair(one).one?.id ?? ''} ${pair(one).other?.id ?? ''}`),
  )
  for (const one of a)
    for (const other of b) if (offeredBySame(one, other) && !apart.has(`${one.id} ${other.id}`)) take(one, other, '')
  return matches.toSorted((x, y) => x.a.n - y.a.n)
}

const offeredBySame = (a: PathStep, b: PathStep): boolean =>
  (a.service !== '' && a.service === b.service) || (a.actor !== '' && a.actor === b.actor)

/** Rows in the order of both, as far as that goes: a match that crosses another stands where the first path has it. */
function rowsOf(a: readonly PathStep[], b: readonly PathStep[], matches: readonly Match[]): readonly AlignedRow[] {
  const partner = new Map(matches.map(match => [match.a.id, match]))
  const matched = new Set(matches.map(match => match.b.id))
  const rows: AlignedRow[] = []
  let at = 0
  for (const one of a) {
    const match = partner.get(one.id)
    if (match) {
      const upTo = b.findIndex(({ id }) => id === match.b.id)
      for (; at <= upTo; at++) {
        const other = b[at]
        if (other && !matched.has(other.id)) rows.push({ a: null, b: other, link: null })
      }
    }
    rows.push({ a: one, b: match?.b ?? null, link: match ? match.link : null })
  }
  for (; at < b.length; at++) {
    const other = b[at]
    if (other && !matched.has(other.id)) rows.push({ a: null, b: other, link: null })
  }
  return rows
}

function flagsOf(a: readonly PathStep[], b: readonly PathStep[], matches: readonly Match[]): readonly Flag[] {
  const matched = new Set(matches.flatMap(match => [match.a.id, match.b.id]))
  const both = matches.flatMap((match): Flag[] => {
    const { a, b } = match
    const flag = (kind: Flag['kind']): Flag => ({ kind, key: `${kind} ${a.id} ${b.id}`, on: 'both', a, b })
    return [
      ...(a.role === 'assessment' && b.role === 'assessment' ? [flag('assessedTwice')] : []),
      ...(waitsDiffer(a, b) ? [flag('waitsDiffer')] : []),
    ]
  })
  const alone = (steps: readonly PathStep[], on: 'a' | 'b'): Flag[] =>
    steps.flatMap(step => {
      const flag = (kind: Flag['kind']): Flag => ({
        ...{ kind, key: `${kind} ${step.id}`, on },
        ...{ a: on === 'a' ? step : null, b: on === 'b' ? step : null },
      })
      return [
        ...(leadsOut(step) && !matched.has(step.id) ? [flag('noReceiver')] : []),
        ...(step.answers === '' && step.actor === '' && step.lane !== 'client' ? [flag('nobodyAnswers')] : []),
      ]
    })
  return [...both, ...alone(a, 'a'), ...alone(b, 'b')]
}

/** A hand-over after which the path has no step of its own. */
const leadsOut = ({ role, ways }: PathStep): boolean =>
  role === 'hand_over' && !ways.some(({ n, back }) => n > 0 && !back)

const waitsDiffer = ({ wait: a }: PathStep, { wait: b }: PathStep): boolean =>
  a !== null && b !== null && (a.min !== b.min || a.max !== b.max)

/** Which two paths of a group are put beside each other, in which language. */
export type AlignQuery = {
  readonly group: string
  readonly a: string
  readonly b: string
  readonly language: string
}

/** Two paths of a group side by side, with what people said of their steps; nothing when one of them is not here. */
export function alignedPaths(things: Things, { a, b, language }: AlignQuery): Alignment | null {
  if (things.one('map', a)?.values.type !== 'service_path' || !things.one('map', b)) return null
  const said = things
    .all('mapLink')
    .filter(({ values: { type, map } }) => (map === a || map === b) && (type === 'same' || type === 'apart'))
    .toSorted(byId)
    .map(({ id, values: { from, to, type } }) => ({ link: id, from, to, same: type === 'same' }))
  const [first, other] = [a, b].map(map => stepsOf(things, map, language).slice(0, MOST_STEPS))
  return align(first ?? [], other ?? [], said.slice(0, MOST_STEPS))
}
