import type { Change } from '../../domain/change.ts'
import type { Kind } from '../../domain/kind.ts'
import { type Patch, undoing } from '../../domain/patch.ts'
import type { Values } from '../../domain/thing.ts'
import type { Project } from '../open-project.ts'

/**
 * One act that touches several things, step by step. Returns the steps that undo it, in their order: what was made is
 * removed, what was removed comes back, and each edited field gets the value it had.
 */
export async function act(project: Project, changes: readonly Change[]): Promise<readonly Change[]> {
  const undo: Change[] = []
  for (const change of changes) undo.unshift(await step(project, change))
  return undo
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
