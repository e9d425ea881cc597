import { followed } from '../../domain/marking/moved-words.ts'
import type { Project } from '../open-project.ts'

const PAUSE_MS = 1_500

/**
 * After a note was edited on this device, moves the marks of its interview with their words, also into another note;
 * those whose words are gone stay as they are.
 */
export function followingNotes(project: () => Project): (note: string) => void {
  const timers = new Map<string, ReturnType<typeof setTimeout>>()
  return note => {
    clearTimeout(timers.get(note))
    timers.set(
      note,
      setTimeout(() => {
        timers.delete(note)
        void follow(project(), note)
      }, PAUSE_MS),
    )
  }
}

async function follow(project: Project, note: string): Promise<void> {
  const session = project.things.one('note', note)?.values.session
  if (session === undefined) return
  const notes = project.things.find({ kind: 'note', where: { session } })
  for (const excerpt of project.things.find({ kind: 'excerpt', where: { session } })) {
    const home = followed(notes, excerpt.values)
    if (home) await project.edit(excerpt.id, home, excerpt.view)
  }
}
