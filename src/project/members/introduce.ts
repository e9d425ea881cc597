import { isIntroduced } from '../../domain/names.ts'
import { rightsOf } from '../../domain/zone.ts'
import type { OpenProject } from '../api.ts'
import type { Project } from '../open-project.ts'
import { hasPaper } from './members-now.ts'

/** Writes what I call myself where others read it, unless it stands there; under an id that nobody could take beforehand. */
export async function introduced(project: Project, name: string): Promise<OpenProject> {
  const card = project.card(hasPaper(project.membership))
  const known = isIntroduced(project.things.find({ kind: 'name' }), card.person)
  if (!known && rightsOf[card.role].shared === 2) await project.create('name', { name, person: card.person })
  return card
}
