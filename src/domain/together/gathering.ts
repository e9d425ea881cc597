import type { Change } from '../change.ts'
import type { FindingKind, GroupFinding } from '../findings/finding.ts'
import type { Thing } from '../thing.ts'
import type { ContributionKind } from './contribution.ts'

type Wish = {
  /** The finding's id. */
  readonly id: string
  readonly statement: string
  readonly kind: FindingKind
  readonly meeting: Pick<Thing<'meeting'>, 'id' | 'zone'>
  readonly chosen: readonly Pick<Thing<'contribution'>, 'id'>[]
  /** It counts as knowledge of clients. */
  readonly clients: boolean
}

/** One finding of the group out of several contributions, which stay and say where they went; one act, undone as one. */
export function gathered({ id, statement, kind, meeting, chosen, clients }: Wish): readonly Change[] {
  const values: GroupFinding = {
    statement,
    kind,
    status: 'proposed',
    voices: 0,
    against: 0,
    of: '',
    meeting: meeting.id,
    from: chosen.map(one => one.id),
    clients,
  }
  return [
    { do: 'create', kind: 'groupFinding', id, values, group: meeting.zone },
    ...chosen.map((one): Change => ({ do: 'edit', id: one.id, patch: { finding: id } })),
  ]
}

/** The kind of finding that most of the contributions name; an idea where none does. */
export function likelyKind(chosen: readonly { readonly values: { readonly kind: ContributionKind } }[]): FindingKind {
  const count = new Map<FindingKind, number>()
  for (const { values } of chosen) if (values.kind !== '') count.set(values.kind, (count.get(values.kind) ?? 0) + 1)
  return [...count].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 'idea'
}
