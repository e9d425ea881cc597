import type { Thing } from '../thing.ts'
import { locate, type Span } from './anchor.ts'
import type { Excerpt } from './excerpt.ts'

/** An excerpt with where it stands in its note now; no place when its words are not in the text any more. */
export type Placed = { readonly excerpt: Thing<'excerpt'>; readonly span: Span | undefined }

/** A stretch of text and the excerpts that cover it; a stretch without any is plain. */
export type Stretch = { readonly text: string; readonly start: number; readonly under: readonly Thing<'excerpt'>[] }

/** Places the excerpts of one note, in the order of the text. */
export const placedIn = (text: string, excerpts: readonly Thing<'excerpt'>[]): readonly Placed[] =>
  excerpts
    .map(excerpt => ({ excerpt, span: locate(text, excerpt.values.anchor) }))
    .sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0) || a.excerpt.id.localeCompare(b.excerpt.id))

/** Cuts a text where excerpts begin and end: they may overlap. Joined again, the stretches are the text. */
export function stretches(text: string, placed: readonly Placed[]): readonly Stretch[] {
  const cuts = new Set([0, text.length])
  for (const { span } of placed) if (span) cuts.add(span.start).add(span.end)
  const edges = [...cuts].sort((a, b) => a - b)
  return edges.slice(0, -1).map((start, index) => {
    const end = edges[index + 1] ?? text.length
    const under = placed.filter(({ span }) => span && span.start <= start && span.end >= end).map(one => one.excerpt)
    return { text: text.slice(start, end), start, under }
  })
}

/** Whoever surely said it: the only one who took part, or is planned to. Nobody in a group. */
export function onlySpeaker(
  people: readonly string[],
  attendance: Readonly<Record<string, { state: string }>>,
): string {
  const came = Object.entries(attendance).filter(([, one]) => one.state === 'attended')
  const who = came.length > 0 ? came.map(([id]) => id) : people
  return who.length === 1 ? (who[0] ?? '') : ''
}

/** A fresh excerpt; what is not said stays empty. */
export const newExcerpt = (values: Partial<Excerpt> & Pick<Excerpt, 'session' | 'anchor' | 'as' | 'at'>): Excerpt => ({
  note: '',
  question: '',
  speaker: '',
  codes: [],
  quick: false,
  ...values,
})
