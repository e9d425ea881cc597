import { isOfGroups } from '../../domain/kinds.ts'
import type { Things } from '../../domain/things.ts'
import type { Project } from '../open-project.ts'

/**
 * What a project's things look like to rules that look across kinds. What lies in groups is of one of them alone: of
 * the one named, else of the first.
 */
export const thingsOf = (
  { things, answers, fileIndex, homes }: Pick<Project, 'things' | 'answers' | 'fileIndex' | 'homes'>,
  group = homes.firstRoom(),
): Things => ({
  all: kind => things.find(isOfGroups(kind) ? { kind, group } : { kind }),
  everywhere: kind => things.find({ kind }),
  one: things.one,
  any: id => things.entry(id)?.thing,
  answers: answers.answers,
  unread: answers.unread,
  arrived: answers.arrived,
  trouble: answers.troubleOf,
  file: id => fileIndex.standing(id, things.entry(id)?.chunks ?? []),
})
