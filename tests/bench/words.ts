import { sentences } from './prose.ts'

/**
 * Notes of about 1.5 KB, in Swedish, Finnish and English by turns, the same ones for the same seed. No sentence stands twice
 * in a note, so that none is shorter than what a person writes.
 */
export function notes(count: number, seed: number): readonly string[] {
  let state = seed
  const next = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
  return Array.from({ length: count }, (_, i) => {
    const left = [...(sentences[i % sentences.length] ?? [])]
    let text = ''
    while (text.length < 1_400 && left.length > 0) text += `${left.splice(next(left.length), 1)} `
    return text.trimEnd()
  })
}
