import { newContribution } from '../../src/domain/together/contribution.ts'
import { keepFile } from '../../src/project/files/files.ts'
import { openProject } from '../../src/project/open-project.ts'
import { newNote, office } from '../files/hand-over-kit.ts'
import { zoneAt } from '../members/member-kit.ts'
import { sync, type Tablet } from './tablet-kit.ts'

/** Fewer rows are not worth one. */
export const MANY = 400

/** A device with many notes that were sent, and somebody else who has them too. */
export async function desk() {
  const them = await office()
  await Promise.all(Array.from({ length: MANY }, (_, n) => newNote(them.ylva, `Anteckning ${n}`)))
  await sync(them.ylva)
  await sync(them.bo)
  return them
}

/** The project opened once more on the same device. */
export const opened = async ({ db, membership }: Tablet): Promise<Tablet> => {
  const project = openProject(db, membership, () => undefined)
  await project.things.fill()
  return { db, membership, project }
}

/** The same device with no snapshot, each row read for itself. */
export async function readAnew(tablet: Tablet): Promise<Tablet> {
  await tablet.db.part.clear()
  return opened(tablet)
}

/** The ids of all rows on the device. */
export const ids = async ({ db }: Tablet): Promise<string[]> => (await db.row.toArray()).map(row => row.id)
/** Whether it came out of the snapshot. */
export const isHeld = ({ project }: Tablet, id: string) => project.things.entry(id)?.row === undefined
/** The words of a note. */
export const textOf = ({ project }: Tablet, id: string) => project.things.one('note', id)?.values.text
/** What a thing says, whatever view it stands in. */
export const words = ({ project }: Tablet, id: string) => {
  const { view: _, ...thing } = project.things.entry(id)?.thing ?? { view: 0 }
  return thing
}

/** Of each thing that is hard to hold one: versions beside each other, a removed part, a file, what is one's own, what waits. */
export async function hard({ ylva, bo }: Awaited<ReturnType<typeof desk>>) {
  const [apart, away] = [await newNote(ylva, 'ett'), await newNote(ylva, 'borttagen', 'session')]
  await ylva.project.remove(away)
  const sound = {
    session: 's',
    question: '',
    form: 'file',
    name: 'a.txt',
    media: 'text/plain',
    writer: '',
    preview: '',
  }
  const file = await keepFile(ylva.project, { ...sound, begun: 1 } as never, new Blob(['innehåll']))
  const group = zoneAt(ylva, 'findings')
  const given = await ylva.project.create('contribution', newContribution({ text: 'mitt' }) as never, { group })
  for (const tablet of [ylva, bo]) await sync(tablet)
  await ylva.project.edit(apart, { question: 'en' }, ylva.project.things.entry(apart)?.view ?? 0)
  await bo.project.edit(apart, { question: 'annan' }, bo.project.things.entry(apart)?.view ?? 0)
  for (const tablet of [bo, ylva, bo]) await sync(tablet)
  await ylva.project.things.snapshot.now()
  return { apart, away, file, given, waits: await newNote(ylva, 'väntar') }
}
