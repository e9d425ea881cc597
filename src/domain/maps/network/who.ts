import { folded } from '../../plain-text.ts'
import { CLOSE, ME } from './tie.ts'

/** Somebody on a map under an id, and what she is called there. */
export type Called = { readonly id: string; readonly label: string }

/** Longer names are nobody's. */
const LONGEST = 120

/** A name as it is shown, whatever somebody has written. */
export const nameShown = (label: string): string => (label.length > LONGEST ? `${label.slice(0, LONGEST)}…` : label)

/**
 * Who is who: two that are called the same, however their letters were put together, are one, under the smallest of their
 * ids; and so are two names under one id. In which order they come does not matter.
 */
export function whoIs(all: readonly Called[]): (id: string) => string {
  const up = new Map<string, string>()
  const find = (id: string): string => {
    let at = id
    for (let next = up.get(at); next !== undefined && next !== at; next = up.get(at)) at = next
    return at
  }
  const join = (a: string, b: string) => {
    const [one, other] = [find(a), find(b)]
    // Ids come before names, so that the smallest id stands for all.
    if (one !== other) up.set(before(one, other) ? other : one, before(one, other) ? one : other)
  }
  for (const { id, label } of all) {
    if (id === CLOSE || id === ME) continue
    const name = folded(label)
    if (name !== '') join(id, `${NAME}${name}`)
  }
  return id => (up.has(id) ? find(id) : id)
}

/** What no id begins with. */
const NAME = '\u{10FFFF}'

const before = (a: string, b: string): boolean => a < b
