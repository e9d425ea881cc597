import type { Guide } from '../sessions/guide.ts'
import type { Survey } from '../surveys/survey.ts'
import type { AgendaItem, MeetingType } from '../together/meeting.ts'
import type { Goal } from '../work/goal.ts'

/** A code of a codebook; `parent` is the place of its parent in the list, -1 for none. */
export type KitCode = {
  readonly name: string
  readonly description: string
  readonly hue: number
  readonly parent: number
}

/** A meeting as it can be planned again: no day, no people, nothing anybody said. */
export type KitAgenda = {
  readonly title: string
  readonly type: MeetingType
  readonly items: readonly Omit<AgendaItem, 'order' | 'ref'>[]
}

export type KitGoal = Pick<Goal, 'type' | 'text' | 'behaviour'>

/** How a project works, without anything anybody has said: what the next unit can begin with. */
export type MethodKit = {
  readonly guides: readonly Guide[]
  readonly codes: readonly KitCode[]
  readonly surveys: readonly Survey[]
  readonly agendas: readonly KitAgenda[]
  readonly goals: readonly KitGoal[]
}

/** The parts of a method kit, in the order in which they are needed. */
export const kitParts = ['guides', 'codes', 'surveys', 'agendas', 'goals'] as const
export type KitPart = (typeof kitParts)[number]

/** How many things of each part there are. */
export const sizeOfKit = (kit: MethodKit): number => kitParts.reduce((sum, part) => sum + kit[part].length, 0)

/** What a file gave: the kit, and how many things of it could not be read. */
export type ReadKit = { readonly kit: MethodKit; readonly unread: number }

/** Bytes a file may have: more than any project has of its method. */
export const LARGEST_KIT = 4 * 1024 * 1024

/** The text of a file that another project, or this one later, can open. */
export const writeKit = (kit: MethodKit): string => JSON.stringify({ rinnalla: 'method-kit', v: 1, ...kit }, null, 1)
