/** The text in parts, with whether a part's words are missing from the other text in this order (longest common run of words). */
export function differingWords(text: string, other: string): readonly (readonly [part: string, differs: boolean])[] {
  const mine = text.match(/\S+\s*/g) ?? []
  const theirs = (other.match(/\S+\s*/g) ?? []).map(word => word.trim())
  const shared = commonWords(
    mine.map(word => word.trim()),
    theirs,
  )
  const parts: [string, boolean][] = []
  mine.forEach((word, index) => {
    const differs = !shared.has(index)
    const last = parts.at(-1)
    if (last && last[1] === differs) last[0] += word
    else parts.push([word, differs])
  })
  return parts
}

/** Indexes of the words of `a` that stand in a longest common subsequence with `b`. */
function commonWords(a: readonly string[], b: readonly string[]): Set<number> {
  const width = b.length + 1
  const length = new Uint16Array((a.length + 1) * width)
  const at = (i: number, j: number) => length[i * width + j] ?? 0
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      length[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  const shared = new Set<number>()
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) {
      shared.add(i++)
      j++
    } else if (at(i + 1, j) >= at(i, j + 1)) i++
    else j++
  }
  return shared
}
