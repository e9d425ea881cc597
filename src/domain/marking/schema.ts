import * as v from 'valibot'
import { findingKinds } from '../findings/finding.ts'
import { ids, number, text, truth } from '../lenient.ts'

/** More of the surroundings than ever is written would only cost time where a passage is looked for. */
const AROUND = 128
const before = v.pipe(
  text,
  v.transform(all => all.slice(-AROUND)),
)
const after = v.pipe(
  text,
  v.transform(all => all.slice(0, AROUND)),
)
const anchor = v.object({ start: v.number(), end: v.number(), quote: v.string(), before, after })

export const excerpt = v.object({
  session: text,
  note: text,
  question: text,
  anchor: v.fallback(anchor, { start: 0, end: 0, quote: '', before: '', after: '' }),
  speaker: text,
  codes: ids,
  as: v.fallback(v.picklist([...findingKinds, 'quote']), 'quote'),
  quick: truth(false),
  at: number,
})

export const code = v.object({ name: text, description: text, hue: number, parent: text })
