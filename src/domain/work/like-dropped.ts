import { folded } from '../plain-text.ts'
import type { Thing } from '../thing.ts'

/** Words of fewer letters say nothing of what it is about. */
const SHORTEST = 4
/** Endings differ; so many letters at the beginning make two words one. */
const STEM = 6

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(
    folded(text)
      .split(/[^\p{L}\p{N}]+/u)
      .filter(word => word.length >= SHORTEST)
      .map(word => word.slice(0, STEM)),
  )

/** What was dropped before and is like something that is proposed now: half of the shorter one's words are in both. */
export function likeDropped(title: string, all: readonly Thing<'practice'>[]): readonly Thing<'practice'>[] {
  const mine = wordsOf(title)
  if (mine.size === 0) return []
  return all.filter(({ values }) => {
    if (values.state !== 'dropped') return false
    const theirs = wordsOf(values.title)
    const common = [...mine].filter(word => theirs.has(word)).length
    return common > 0 && common * 2 >= Math.min(mine.size, theirs.size)
  })
}
