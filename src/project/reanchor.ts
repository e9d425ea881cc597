import { reanchored } from '../domain/anchor.ts'
import type { Project } from './open-project.ts'

const PAUSE_MS = 1_500

/** After a note was edited on this device, moves its excerpts with their words; those whose words are gone stay as they are. */
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
  const text = project.shelf.one('note', note)?.values.text ?? ''
  for (const excerpt of project.shelf.find({ kind: 'excerpt', where: { note } })) {
    const anchor = reanchored(text, excerpt.values.anchor)
    if (anchor !== excerpt.values.anchor) await project.edit(excerpt.id, { anchor }, excerpt.view)
  }
}
