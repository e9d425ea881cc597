import type { Kind } from '../domain/kind.ts'
import { coordinates } from '../members/membership.ts'
import { problemError } from '../wire/problem.ts'
import type { Project } from './open-project.ts'

/** By kind of thing, the field by which others belong to it and go with it. */
const belonging: Partial<Record<Kind, string>> = { session: 'session', note: 'note', person: 'person' }

/** Erases a thing for everybody, and before it what belongs to it: what was said in a session, the marks in a note, who a code is. */
export async function eraseWhole(project: Project, id: string): Promise<void> {
  const { shelf } = project
  const kind = shelf.book(id)?.thing?.kind
  const field = kind && belonging[kind]
  if (field) for (const part of shelf.naming(field, id)) await eraseWhole(project, part)
  await project.erase(id)
}

/** Erases for everybody what nobody can open; answers how many rows that were. A device that still has its words loses them too. */
export async function eraseDead(project: Project): Promise<number> {
  if (!coordinates(project.membership)) throw problemError('only-coordinator')
  const ids = project.shelf.dead()
  for (const id of ids) await project.erase(id)
  return ids.length
}
