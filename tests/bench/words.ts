/** Notes of about 1.5 KB from a list of words, the same ones for the same seed. */
export function notes(words: readonly string[], count: number, seed: number): readonly string[] {
  let state = seed
  const next = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
  return Array.from({ length: count }, () => {
    let text = ''
    while (text.length < 1_450) text += `${words[next(words.length)]} `
    return text.trimEnd()
  })
}
