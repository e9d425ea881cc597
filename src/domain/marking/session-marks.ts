import type { Evidence } from '../findings/finding.ts'
import type { Things } from '../things.ts'

/** A finding that rests on an excerpt. */
export type Use = { readonly finding: string; readonly statement: string; readonly stance: Evidence['stance'] }

/** By excerpt: the findings that rest on it; excerpts no finding rests on are left out. */
export type ExcerptUses = Readonly<Record<string, readonly Use[]>>

/** Which findings the excerpts of a session have become part of. */
export function usesIn(things: Things, session: string): ExcerptUses {
  const own = new Set(things.all('excerpt').flatMap(one => (one.values.session === session ? [one.id] : [])))
  const uses: Record<string, Use[]> = {}
  for (const { id, values } of things.all('finding'))
    for (const [excerpt, { stance }] of Object.entries(values.evidence))
      if (own.has(excerpt)) {
        const use = { finding: id, statement: values.statement, stance }
        uses[excerpt] = [...(uses[excerpt] ?? []), use]
      }
  return uses
}
