/**
 * What may lie in a zone; who may read a zone is decided by who holds its key. *findings* is the room of the first
 * group, founded with the project; each further group has a zone of kind *group*.
 */
export type ZoneKind = 'identity' | 'material' | 'answers' | 'findings' | 'shared' | 'group'

/** A person's part in the project. Only *coordinator* means something to the protocol; the rest are rights. */
export type Role = 'coordinator' | 'interviewer' | 'participant' | 'leader' | 'guest'

/** 0 nothing, 1 read, 2 read and write. */
export type Level = 0 | 1 | 2

/** A zone of the project, by its id. */
export type Zone = { readonly id: string; readonly kind: string }

/** The zones each project begins with, in the order they are founded. */
export const zoneKinds: readonly ZoneKind[] = ['identity', 'material', 'answers', 'findings', 'shared']

/** What each role may do where, from the day of the invitation; *group* is what it may do in the groups it is in. */
export const rightsOf: Readonly<Record<Role, Readonly<Record<ZoneKind, Level>>>> = {
  coordinator: { identity: 2, material: 2, answers: 2, findings: 2, shared: 2, group: 2 },
  interviewer: { identity: 2, material: 2, answers: 0, findings: 2, shared: 2, group: 2 },
  participant: { identity: 0, material: 0, answers: 0, findings: 2, shared: 1, group: 2 },
  leader: { identity: 0, material: 0, answers: 0, findings: 0, shared: 1, group: 0 },
  guest: { identity: 0, material: 0, answers: 0, findings: 0, shared: 1, group: 2 },
}

/** Whether somebody in a role reads what lies in a zone; of groups, those she is in. */
export const mayRead = (role: Role, zone: ZoneKind): boolean => rightsOf[role][zone] > 0

/** Whether a zone is the room of a group. */
export const isGroupRoom = (kind: string | undefined): boolean => kind === 'findings' || kind === 'group'

/**
 * What somebody in a role may do in a zone. A group's room is open to those who are named in it alone; the first
 * group's also to interviewers, who work there from their first day.
 */
export function levelIn(role: Role, { id, kind }: Zone, groups: readonly string[]): Level {
  if (!isGroupRoom(kind)) return rightsOf[role][kind as ZoneKind] ?? 0
  if (groups.includes(id)) return rightsOf[role].group
  return role === 'interviewer' && kind === 'findings' ? 2 : 0
}
