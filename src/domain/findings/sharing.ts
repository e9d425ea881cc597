import type { Change } from '../change.ts'
import type { Thing } from '../thing.ts'
import type { Finding, GroupFinding, Told } from './finding.ts'
import type { Balance } from './voices.ts'

/** Below this many voices a group may guess who spoke. */
export const FEW_VOICES = 3

/** Exactly what leaves when a finding is shared now. */
export const preview = (finding: Finding, { voices, against }: Balance): Told => ({
  kind: finding.kind,
  statement: finding.statement,
  status: finding.status,
  voices,
  against,
})

/** The steps that share a finding: a row for the group, and on the original what the group was told. */
export const share = (id: string, groupId: string, told: Told): readonly Change[] => [
  { do: 'create', kind: 'groupFinding', id: groupId, values: { ...told, of: id } },
  { do: 'edit', id, patch: { told } },
]

/** The steps that take it back; the original stays. */
export const takeBack = (id: string, group: readonly Thing<'groupFinding'>[]): readonly Change[] => [
  ...group.filter(one => one.values.of === id).map(one => ({ do: 'remove' as const, id: one.id })),
  { do: 'edit', id, patch: { told: null } },
]

/** How a shared finding and its original have moved apart since they were last the same. */
export type Drift = { readonly original: boolean; readonly group: boolean }

/** Which of the two has changed since the group was told. Nothing keeps them in step but a person. */
export function drift(now: Told, told: Told, group: GroupFinding): Drift {
  return { original: !same(now, told), group: !same(group, told) }
}

/** Brings the group's row up to date with the original. */
export const tellAgain = (id: string, group: string, told: Told): readonly Change[] => [
  { do: 'edit', id: group, patch: { ...told } },
  { do: 'edit', id, patch: { told } },
]

/** Takes over what the group has written: its statement, kind and status; the voices are counted here. */
export function takeOver(id: string, group: GroupFinding): readonly Change[] {
  const { kind, statement, status, voices, against } = group
  return [{ do: 'edit', id, patch: { kind, statement, status, told: { kind, statement, status, voices, against } } }]
}

const same = (a: Told, b: Told): boolean =>
  a.kind === b.kind &&
  a.statement === b.statement &&
  a.status === b.status &&
  a.voices === b.voices &&
  a.against === b.against
