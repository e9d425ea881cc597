import { pointsAt, unitsAt } from '../text-position.ts'

/**
 * Where a passage stands in a text: quote and place in Unicode code points (end exclusive) with a little of what stands
 * around it, after the W3C text quote and text position selectors.
 */
export type Anchor = {
  readonly start: number
  readonly end: number
  readonly quote: string
  readonly before: string
  readonly after: string
}

/** A stretch of a text in UTF-16 units, end exclusive. */
export type Span = { readonly start: number; readonly end: number }

/** No passage: a mark set before anything was written. */
export const noAnchor: Anchor = { start: 0, end: 0, quote: '', before: '', after: '' }

const AROUND = 32

/** The anchor of a stretch of the text. */
export function anchorAt(text: string, { start, end }: Span): Anchor {
  const points = [...text.slice(0, start)]
  const from = points.length
  return {
    start: from,
    end: from + [...text.slice(start, end)].length,
    quote: text.slice(start, end),
    before: points.slice(-AROUND).join(''),
    after: [...text.slice(end, end + AROUND * 2)].slice(0, AROUND).join(''),
  }
}

/**
 * Finds the passage in the text as it is now: the quote where it stood, else the quote whose surroundings fit best, else
 * what now stands between its surroundings, if it is mostly the same words. Nothing when none of these is there: the quote is lost.
 */
export function locate(text: string, anchor: Anchor): Span | undefined {
  if (anchor.quote === '') return undefined
  const start = unitsAt(text, anchor.start)
  if (text.startsWith(anchor.quote, start)) return { start, end: start + anchor.quote.length }
  return bestQuote(text, anchor, start) ?? between(text, anchor)
}

/** The anchor made anew for a text that has changed; the same one when nothing moved or the passage is lost. */
export function reanchored(text: string, anchor: Anchor): Anchor {
  const span = locate(text, anchor)
  if (!span) return anchor
  const moved = pointsAt(text, span.start) !== anchor.start || text.slice(span.start, span.end) !== anchor.quote
  return moved ? anchorAt(text, span) : anchor
}

function bestQuote(text: string, anchor: Anchor, near: number): Span | undefined {
  let best: { at: number; fit: number } | undefined
  for (let at = text.indexOf(anchor.quote); at >= 0; at = text.indexOf(anchor.quote, at + 1)) {
    const around =
      sameEnd(text.slice(0, at), anchor.before) + sameStart(text.slice(at + anchor.quote.length), anchor.after)
    const fit = around - Math.abs(at - near) / (text.length + 1)
    if (!best || fit > best.fit) best = { at, fit }
  }
  // A short word stands in many places: alone it does not say which one was meant.
  if (!best || (anchor.quote.length < 8 && best.fit < 2)) return undefined
  return { start: best.at, end: best.at + anchor.quote.length }
}

/** What was reworded inside the passage leaves its surroundings as they were. */
function between(text: string, { before, after, quote }: Anchor): Span | undefined {
  const lead = before.slice(-12)
  const tail = after.slice(0, 12)
  const at = lead === '' ? 0 : text.indexOf(lead)
  if (at < 0) return undefined
  const start = at + lead.length
  const end = tail === '' ? text.length : text.indexOf(tail, start)
  return end > start && mostlySame(text.slice(start, end), quote) ? { start, end } : undefined
}

/** Reworded, not replaced: at least half of the words are the same, and it has not grown to twice their number. */
function mostlySame(now: string, quote: string): boolean {
  const words = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const before = words(quote)
  const after = words(now)
  if (after.length > before.length * 2 + 2) return false
  const there = new Set(after)
  const kept = before.filter(word => there.has(word)).length
  return kept * 2 >= before.length && kept > 0
}

function sameEnd(a: string, b: string): number {
  let n = 0
  while (n < a.length && n < b.length && a[a.length - 1 - n] === b[b.length - 1 - n]) n++
  return n
}

function sameStart(a: string, b: string): number {
  let n = 0
  while (n < a.length && n < b.length && a[n] === b[n]) n++
  return n
}
