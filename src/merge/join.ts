import {
  type Body,
  covers,
  type Dot,
  type DotSet,
  type Field,
  type Fields,
  includes,
  isGone,
  type LiveBody,
  meet,
  nextDot,
  type Seen,
  type Sibling,
  tombstone,
  union,
} from './body.ts'
import { mergeWords } from './words.ts'

type Sides<T> = { mine: T; theirs: T }

/**
 * What a merge may use: own former versions (the base among them), and an actor for what it writes itself. Texts of
 * which `apart` says so are not merged: both stand.
 */
export type Means = {
  ancestors: readonly Body[]
  actor: string
  apart?: ((kind: string, text: string) => boolean) | undefined
}

/** A write lives iff both have it, or one has it and the other has not seen it. */
function living(dots: Sides<readonly Dot[]>, seen: Sides<Seen>): Dot[] {
  const [mine, theirs] = [new Set(dots.mine), new Set(dots.theirs)]
  const ofMine = dots.mine.filter(dot => theirs.has(dot) || !includes(seen.theirs, dot))
  const ofTheirs = dots.theirs.filter(dot => !mine.has(dot) && !includes(seen.mine, dot))
  return [...ofMine, ...ofTheirs]
}

const names = (a: object, b: object): string[] => [...new Set([...Object.keys(a), ...Object.keys(b)])]

function joinedField(field: Sides<Field | undefined>, seen: Sides<Seen>): Field | undefined {
  const values: Record<Dot, Sibling> = { ...field.mine?.live, ...field.theirs?.live }
  const dots = living(
    { mine: Object.keys(field.mine?.live ?? {}), theirs: Object.keys(field.theirs?.live ?? {}) },
    seen,
  ).sort()
  const alive = new Set(dots)
  const cur = [field.theirs?.cur, field.mine?.cur, ...dots].find(dot => dot !== undefined && alive.has(dot))
  if (cur === undefined) return undefined
  const live = Object.fromEntries(Object.entries(values).filter(([dot]) => alive.has(dot)))
  return { ...field.mine, ...field.theirs, cur, live }
}

function joinedFields(fields: Sides<Fields>, seen: Sides<Seen>): Fields {
  return Object.fromEntries(
    names(fields.mine, fields.theirs).flatMap(name => {
      const field = joinedField({ mine: fields.mine[name], theirs: fields.theirs[name] }, seen)
      return field ? [[name, field]] : []
    }),
  )
}

function joinedSet(set: Sides<DotSet>, seen: Sides<Seen>): DotSet {
  return Object.fromEntries(
    names(set.mine, set.theirs).flatMap(key => {
      const dots = living({ mine: set.mine[key] ?? [], theirs: set.theirs[key] ?? [] }, seen)
      return dots.length > 0 ? [[key, dots]] : []
    }),
  )
}

function joinedRemovals(mine: LiveBody, theirs: LiveBody): Record<Dot, Seen> {
  const all = { ...mine.removed, ...theirs.removed }
  const dots = living(
    { mine: Object.keys(mine.removed), theirs: Object.keys(theirs.removed) },
    {
      mine: mine.seen,
      theirs: theirs.seen,
    },
  )
  const alive = new Set(dots)
  return Object.fromEntries(Object.entries(all).filter(([dot]) => alive.has(dot)))
}

/** The version both grew from, if it is still here: it has seen exactly what both have. */
function ancestorText(sides: Sides<LiveBody>, name: string, ancestors: readonly Body[]): string | undefined {
  const common = meet(sides.mine.seen, sides.theirs.seen)
  for (const body of ancestors) {
    if (isGone(body) || !covers(body.seen, common) || !covers(common, body.seen)) continue
    const field = body.text[name]
    const value = field?.live[field.cur]?.value
    const stands = (side: LiveBody): boolean => field !== undefined && field.cur in (side.text[name]?.live ?? {})
    if (typeof value === 'string' && !stands(sides.mine) && !stands(sides.theirs)) return value
  }
  return undefined
}

/** One text for both, or undefined when they have to stand beside each other. */
function oneText(sides: Sides<LiveBody>, name: string, ancestors: readonly Body[]): Sibling | undefined {
  const [mine, theirs] = [sides.mine.text[name], sides.theirs.text[name]]
  const [ours, other] = [mine?.live[mine.cur], theirs?.live[theirs.cur]]
  if (!mine || !theirs || !ours || !other || mine.cur === theirs.cur) return undefined
  if (includes(sides.mine.seen, theirs.cur) || includes(sides.theirs.seen, mine.cur)) return undefined
  if (ours.value === other.value) return other
  if (typeof ours.value !== 'string' || typeof other.value !== 'string') return undefined
  const base = ancestorText(sides, name, ancestors)
  const merged = base === undefined ? undefined : mergeWords(base, ours.value, other.value)
  return merged === undefined ? undefined : { ...other, value: merged, joined: true }
}

function withMergedTexts(body: LiveBody, sides: Sides<LiveBody>, means: Means): LiveBody {
  let after = body
  for (const [name, field] of Object.entries(body.text)) {
    const sibling = means.apart?.(body.kind, name) ? undefined : oneText(sides, name, means.ancestors)
    if (!sibling) continue
    const replaced = [sides.mine.text[name]?.cur, sides.theirs.text[name]?.cur]
    const { dot, seen } = nextDot(after.seen, means.actor)
    const beside = Object.entries(field.live).filter(([other]) => !replaced.includes(other))
    const next = { ...field, cur: dot, live: { ...Object.fromEntries(beside), [dot]: sibling } }
    after = { ...after, seen, text: { ...after.text, [name]: next } }
  }
  return after
}

/**
 * Two versions of a row in one. It is `theirs` or `mine` itself when that one includes the other; else all that nobody
 * has replaced stands, and texts are merged word by word where a common ancestor is at hand. No clock has a say.
 * Any courier may repeat it, in any order. A tombstone beats all.
 */
export function join(mine: Body, theirs: Body, means: Means): Body {
  if (isGone(mine) || isGone(theirs)) {
    if (isGone(theirs) && covers(theirs.seen, mine.seen)) return theirs
    if (isGone(mine) && covers(mine.seen, theirs.seen)) return mine
    return tombstone(union(mine.seen, theirs.seen))
  }
  if (covers(theirs.seen, mine.seen)) return theirs
  if (covers(mine.seen, theirs.seen)) return mine
  const seen = { mine: mine.seen, theirs: theirs.seen }
  const both: LiveBody = {
    ...mine,
    ...theirs,
    version: Math.max(mine.version, theirs.version),
    seen: union(mine.seen, theirs.seen),
    fields: joinedFields({ mine: mine.fields, theirs: theirs.fields }, seen),
    text: joinedFields({ mine: mine.text, theirs: theirs.text }, seen),
    sets: Object.fromEntries(
      names(mine.sets, theirs.sets).map(name => [
        name,
        joinedSet({ mine: mine.sets[name] ?? {}, theirs: theirs.sets[name] ?? {} }, seen),
      ]),
    ),
    removed: joinedRemovals(mine, theirs),
  }
  return withMergedTexts(both, { mine, theirs }, means)
}
