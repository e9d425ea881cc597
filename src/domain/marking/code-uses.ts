import type { Things } from '../things.ts'
import type { MarkKind } from './excerpt.ts'

/** A passage under a code, as a list shows it. */
export type CodedPassage = {
  readonly id: string
  readonly session: string
  readonly as: MarkKind
  readonly quote: string
}

/** How many excerpts each code has, and the passages of the one that stands open. */
export type CodeUses = {
  readonly counts: Readonly<Record<string, number>>
  readonly passages: readonly CodedPassage[]
}

/** Counts the excerpts under each code of the codebook. */
export function codeUses(things: Things, { open }: { readonly open: string }): CodeUses {
  const counts: Record<string, number> = {}
  const passages: CodedPassage[] = []
  for (const { id, values } of things.all('excerpt')) {
    for (const code of values.codes) counts[code] = (counts[code] ?? 0) + 1
    if (values.codes.includes(open))
      passages.push({ id, session: values.session, as: values.as, quote: values.anchor.quote })
  }
  return { counts, passages }
}
