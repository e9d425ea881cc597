import { randomId } from '../../crypto/bytes.ts'
import type { Change } from '../../domain/change.ts'
import type { Kind } from '../../domain/kind.ts'
import { type Patch, undoing } from '../../domain/patch.ts'
import type { Values } from '../../domain/thing.ts'
import type { Project } from '../open-project.ts'

/**
 * One act that touches several things, step by step. Returns the steps that undo it, in their order: what was made is
 * removed, what was removed comes back, and each edited field gets the value it had. Where somebody has put something else
 * under an id that anybody can know beforehand, what is made there is made under another, and the act goes on with that.
 * It has ended when the screens know of it: what is pressed next builds on what it made.
 */
export async function act(project: Project, changes: readonly Change[]): Promise<readonly Change[]> {
  const undo: Change[] = []
  const others = new Map<string, string>()
  for (const change of changes) {
    if (await isTaken(project, change)) others.set(change.id, randomId())
    undo.unshift(await step(project, { ...change, id: others.get(change.id) ?? change.id }))
  }
  await project.told()
  return undo
}

/** Whether a thing cannot be made under its id: something of another kind or room lies there, or nobody can tell what. */
async function isTaken({ things, homes }: Project, change: Change): Promise<boolean> {
  if (change.do !== 'create') return false
  await things.ready(change.id)
  const there = things.entry(change.id)
  if (!there) return false
  return there.body?.kind !== change.kind || there.zone !== homes.zoneFor(change.kind, change.group)
}

async function step(project: Project, change: Change): Promise<Change> {
  switch (change.do) {
    case 'create':
      await project.create(change.kind as Kind, change.values as Values[Kind], change)
      return { do: 'remove', id: change.id }
    case 'remove':
      await project.remove(change.id)
      return { do: 'restore', id: change.id }
    case 'restore':
      await project.restore(change.id)
      return { do: 'remove', id: change.id }
    case 'edit': {
      const entry = project.things.entry(change.id)
      const patch = undoing((entry?.thing?.values ?? {}) as Patch, change.patch)
      await project.edit(change.id, change.patch, change.view ?? entry?.view ?? 0)
      return { do: 'edit', id: change.id, patch }
    }
  }
}
