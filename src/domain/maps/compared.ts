import type { Range } from '../range.ts'
import type { PathStep } from './path.ts'

/** What of a step can have changed since a day. */
export type ChangedPart = 'label' | 'lane' | 'role' | 'wait' | 'way' | 'answers' | 'ways'

/** A step that was changed: as it was called then and is now, and what of it is different. */
export type ChangedStep = { readonly was: string; readonly now: string; readonly parts: readonly ChangedPart[] }

/** What has happened to a path since it was kept. */
export type Since = {
  readonly added: readonly string[]
  readonly removed: readonly string[]
  readonly changed: readonly ChangedStep[]
}

/** Compares a path as it was with how it is: steps keep their ids, whatever they are called. */
export function since(then: readonly PathStep[], now: readonly PathStep[]): Since {
  const before = new Map(then.map(step => [step.id, step]))
  const after = new Set(now.map(({ id }) => id))
  return {
    added: now.filter(({ id }) => !before.has(id)).map(({ label }) => label),
    removed: then.filter(({ id }) => !after.has(id)).map(({ label }) => label),
    changed: now.flatMap(step => {
      const was = before.get(step.id)
      const parts = was ? changedParts(was, step) : []
      return was && parts.length > 0 ? [{ was: was.label, now: step.label, parts }] : []
    }),
  }
}

const same = (a: Range | null, b: Range | null): boolean => a?.min === b?.min && a?.max === b?.max

function changedParts(a: PathStep, b: PathStep): readonly ChangedPart[] {
  const differs: Readonly<Record<ChangedPart, boolean>> = {
    label: a.label !== b.label,
    lane: a.lane !== b.lane,
    role: a.role !== b.role,
    wait: !same(a.wait, b.wait),
    way: !same(a.way, b.way),
    answers: a.answers !== b.answers,
    ways: leadsOf(a) !== leadsOf(b),
  }
  return (Object.keys(differs) as ChangedPart[]).filter(part => differs[part])
}

const leadsOf = ({ ways }: PathStep): string =>
  ways
    .map(({ to }) => to)
    .toSorted()
    .join(' ')
