import type { Change } from '../change.ts'
import type { Thing } from '../thing.ts'
import { type Anchor, anchorAt, locate, reanchored, type Span } from './anchor.ts'
import type { Excerpt } from './excerpt.ts'

type Notes = readonly Thing<'note'>[]

/** Where a mark goes with its words: the fields that say so. */
export type Home = Partial<Pick<Excerpt, 'note' | 'question' | 'anchor'>>

/** Shorter words stand in many notes: alone they do not say that they were moved. */
const TELLING = 12

/**
 * What has to change in a mark so that it stands on its words again: moved within its note, or cut there and pasted into
 * another note of the interview. Nothing when it stands right, or its words are in none of the notes.
 */
export function followed(notes: Notes, { note, anchor }: Excerpt): Home | undefined {
  const own = notes.find(one => one.id === note)
  if (anchor.quote === '') return undefined
  if (own && locate(own.values.text, anchor)) {
    const moved = reanchored(own.values.text, anchor)
    return moved === anchor ? undefined : { anchor: moved }
  }
  for (const { id, values } of notes) {
    const start = id === note ? -1 : placeOf(values.text, anchor)
    if (start < 0) continue
    const span = { start, end: start + anchor.quote.length }
    return { note: id, question: values.question, anchor: anchorAt(values.text, span) }
  }
  return undefined
}

/** The marks of an interview as they stand now, those included whose words were moved on another device. */
export const homed = (notes: Notes, excerpts: readonly Thing<'excerpt'>[]): readonly Thing<'excerpt'>[] =>
  excerpts.map(one => {
    const home = followed(notes, one.values)
    return home?.note === undefined ? one : { ...one, values: { ...one.values, ...home } }
  })

/** The very words; short ones only with what stood before or after them. */
function placeOf(text: string, { quote, before, after }: Anchor): number {
  if (quote.length >= TELLING) return text.indexOf(quote)
  const [lead, tail] = [before.slice(-4), after.slice(0, 4)]
  if (lead.length === 4 && text.includes(lead + quote)) return text.indexOf(lead + quote) + lead.length
  return tail.length === 4 ? text.indexOf(quote + tail) : -1
}

/** Where words are moved to: the id of the note that is made for them, its question, and when it was begun. */
export type Target = { readonly id: string; readonly question: string; readonly at: number }

/** The steps that move words of a note to another question; marks go along, and one that is cut stays on its larger part. */
export function moveWords(
  note: Thing<'note'>,
  wished: Span,
  to: Target,
  excerpts: readonly Thing<'excerpt'>[],
): readonly Change[] {
  const { text } = note.values
  const cut = bare(text, wished)
  const piece = text.slice(cut.start, cut.end)
  if (piece === '') return []
  const rest = without(text, cut)
  const marks = excerpts
    .filter(one => one.values.note === note.id)
    .flatMap(one => {
      const patch = homeAfter(one.values.anchor, { text, cut, piece, rest, to })
      return patch ? [{ do: 'edit', id: one.id, patch } as const] : []
    })
  return [
    {
      do: 'create',
      kind: 'note',
      id: to.id,
      values: { ...note.values, question: to.question, text: piece, begun: to.at },
    },
    ...marks,
    { do: 'edit', id: note.id, patch: { text: rest.text } },
  ]
}

type Rest = { readonly text: string; readonly at: (place: number) => number }
type Moved = {
  readonly text: string
  readonly cut: Span
  readonly piece: string
  readonly rest: Rest
  readonly to: Target
}

function homeAfter(anchor: Anchor, { text, cut, piece, rest, to }: Moved): Home | undefined {
  const span = locate(text, anchor)
  // What was lost already goes with the whole note, and stays with a part.
  if (!span) return rest.text === '' && anchor.quote !== '' ? { note: to.id, question: to.question } : undefined
  const inside = { start: Math.max(span.start, cut.start), end: Math.min(span.end, cut.end) }
  const within = Math.max(0, inside.end - inside.start)
  if (within * 2 >= span.end - span.start) {
    const own = { start: inside.start - cut.start, end: inside.end - cut.start }
    return { note: to.id, question: to.question, anchor: anchorAt(piece, own) }
  }
  const left = { start: rest.at(span.start), end: rest.at(span.end) }
  return left.end > left.start ? { anchor: anchorAt(rest.text, bare(rest.text, left)) } : undefined
}

/** A text without a stretch of it, and where its places are then; a paragraph that goes leaves no empty line. */
function without(text: string, { start, end }: Span): Rest {
  const before = text.slice(0, start).trimEnd()
  const after = text.slice(end).trimStart()
  const from = text.length - after.length
  const gap = text.slice(before.length, start) + text.slice(end, from)
  const joint = before === '' || after === '' ? '' : gap.includes('\n\n') ? '\n\n' : gap.includes('\n') ? '\n' : ' '
  const shift = before.length + joint.length - from
  return {
    text: before + joint + after,
    at: place => (place >= from ? place + shift : Math.min(place, before.length)),
  }
}

/** A stretch without the white space at its ends. */
function bare(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end)
  const from = start + words.length - words.trimStart().length
  return { start: from, end: Math.max(from, start + words.trimEnd().length) }
}
