import type { Kind } from '../../domain/kind.ts'
import type { Project } from '../open-project.ts'

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
