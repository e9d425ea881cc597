import { byId } from '../by-id.ts'
import type { Change } from '../change.ts'
import type { Thing } from '../thing.ts'

/** With whom a group works: only with colleagues, across sectors, or together with clients. */
export const groupScopes = ['internal', 'across', 'clients'] as const
/** With whom a group works. */
export type GroupScope = (typeof groupScopes)[number]

/** A circle of people with a working room of its own. It lies in that room, under the room's id. */
export type Group = {
  readonly name: string
  /** What it is for. */
  readonly purpose: string
  readonly scope: GroupScope
  readonly phase: string
  /** The ground rules, one a line. */
  readonly rules: readonly string[]
  readonly invented: boolean
}

/** A group of which nothing is written yet. */
export const newGroup = (values: Partial<Group>): Group => ({
  name: '',
  purpose: '',
  scope: 'internal',
  phase: '',
  rules: [],
  invented: false,
  ...values,
})

/**
 * Writes what a group is, under its room's id. Anybody can know that beforehand: a row that was taken away there comes back
 * by what is written in it.
 */
export const groupWritten = (zone: string, values: Group): readonly Change[] => [
  { do: 'create', kind: 'group', id: zone, values, group: zone },
  { do: 'edit', id: zone, patch: values },
]

/** A group's room with what is written of the group; nothing when nobody has written it yet, or it has not come. */
export type GroupRoom = {
  readonly zone: string
  /** The room founded with the project. */
  readonly first: boolean
  readonly group: Thing<'group'> | undefined
}

/**
 * What is written of the group of a room: the row under the room's own id. Whoever writes there may have made another,
 * which counts only while that one is missing, and then the same one for everybody.
 */
export const groupOf = (all: readonly Thing<'group'>[], zone: string): Thing<'group'> | undefined => {
  const here = all.filter(one => one.zone === zone)
  return here.find(one => one.id === zone) ?? here.toSorted(byId)[0]
}
