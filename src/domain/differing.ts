import { longestCommon } from '../algorithms/longest-common.ts'

/** The text in parts, with whether a part's words are missing from the other text in this order (longest common run of words). */
export function differingWords(text: string, other: string): readonly (readonly [part: string, differs: boolean])[] {
  const mine = text.match(/\S+\s*/g) ?? []
  const theirs = (other.match(/\S+\s*/g) ?? []).map(word => word.trim())
  const own = mine.map(word => word.trim())
  const shared = new Set(longestCommon(own, theirs).map(([index]) => index))
  const parts: [string, boolean][] = []
  mine.forEach((word, index) => {
    const differs = !shared.has(index)
    const last = parts.at(-1)
    if (last && last[1] === differs) last[0] += word
    else parts.push([word, differs])
  })
  return parts
}
