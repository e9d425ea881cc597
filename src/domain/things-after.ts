import type { Change } from './change.ts'
import type { Kind } from './kind.ts'
import { type Patch, patched } from './patch.ts'
import type { Thing } from './thing.ts'
import type { Things } from './things.ts'

/** What the things would be after some changes: rules look at it before anything is written. */
export function thingsAfter(things: Things, changes: readonly Change[]): Things {
  const now = new Map<string, Thing | null>()
  for (const change of changes) {
    if (change.do === 'create') now.set(change.id, made(change))
    if (change.do === 'remove') now.set(change.id, null)
    if (change.do !== 'edit') continue
    const before = now.get(change.id) ?? things.any(change.id)
    if (before)
      now.set(change.id, { ...before, values: patched(before.values as Patch, change.patch) } as unknown as Thing)
  }
  const own = <K extends Kind>(thing: Thing | null | undefined, kind: K) =>
    thing?.kind === kind ? (thing as Thing<K>) : undefined
  return {
    ...things,
    any: id => (now.has(id) ? (now.get(id) ?? undefined) : things.any(id)),
    one: (kind, id) => (now.has(id) ? own(now.get(id), kind) : things.one(kind, id)),
    all: kind => [
      ...things.all(kind).filter(one => !now.has(one.id)),
      ...[...now.values()].flatMap(one => own(one, kind) ?? []),
    ],
  }
}

const made = ({ id, kind, values, group }: Extract<Change, { do: 'create' }>): Thing => ({
  id,
  kind,
  zone: group ?? '',
  values,
  conflicts: {},
  joined: [],
  view: 1,
  waiting: true,
  by: '',
  at: 0,
})
