import type { Project } from '../open-project.ts'

/** Erases a thing for everybody, and before it what is a part of it: what was said in a session, the marks in a note, who a code is. */
export async function eraseWhole(project: Project, id: string): Promise<void> {
  for (const part of project.things.partsOf(id)) await eraseWhole(project, part)
  await project.erase(id)
}
