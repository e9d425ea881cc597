import type { Span } from './anchor.ts'

/** The sentence around a place of the text (UTF-16 units), or the one just ended there; nothing where nothing is written. */
export function sentenceAt(text: string, at: number): Span | undefined {
  const paragraph = paragraphAt(text, at)
  if (!paragraph) return undefined
  const sentences = sentencesIn(text, paragraph)
  return sentences.findLast(one => one.start <= at) ?? sentences[0]
}

/** All sentences of a text in their order. */
export function sentencesOf(text: string): readonly Span[] {
  const lines = [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => ({ start: index, end: index + line.length }))
  return lines.flatMap(line => sentencesIn(text, line))
}

/** The paragraph around a place of the text. */
export function paragraphAt(text: string, at: number): Span | undefined {
  const start = text.lastIndexOf('\n', at - 1) + 1
  const end = text.indexOf('\n', at)
  return trimmed(text, { start, end: end < 0 ? text.length : end })
}

/** A word more at the end, or one less. */
export function byWord(text: string, span: Span, step: 1 | -1): Span {
  if (step === 1) {
    const more = /^\s*\S+/.exec(text.slice(span.end))
    return more ? { start: span.start, end: span.end + more[0].length } : span
  }
  const less = text.slice(span.start, span.end).replace(/\s*\S+\s*$/, '')
  return less === '' ? span : { start: span.start, end: span.start + less.length }
}

function sentencesIn(text: string, { start, end }: Span): readonly Span[] {
  const pieces = [...new Intl.Segmenter(undefined, { granularity: 'sentence' }).segment(text.slice(start, end))]
  return pieces.flatMap(
    ({ index, segment }) => trimmed(text, { start: start + index, end: start + index + segment.length }) ?? [],
  )
}

/** Without the spaces at both ends; nothing when only spaces remain. */
function trimmed(text: string, { start, end }: Span): Span | undefined {
  const inside = text.slice(start, end)
  const lead = inside.length - inside.trimStart().length
  const length = inside.trim().length
  return length === 0 ? undefined : { start: start + lead, end: start + lead + length }
}
