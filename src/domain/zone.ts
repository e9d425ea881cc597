/** What may lie in a zone; who may read a zone is decided by who holds its key. */
export type ZoneKind = 'identity' | 'material' | 'answers' | 'findings' | 'shared'

/** A person's part in the project. Only *coordinator* means something to the protocol; the rest are rights. */
export type Role = 'coordinator' | 'interviewer' | 'participant' | 'leader' | 'guest'

/** 0 nothing, 1 read, 2 read and write. */
export type Level = 0 | 1 | 2

/** The zones each project begins with, in the order they are founded. */
export const zoneKinds: readonly ZoneKind[] = ['identity', 'material', 'answers', 'findings', 'shared']

/** What each role may do where, from the day of the invitation. */
export const rightsOf: Readonly<Record<Role, Readonly<Record<ZoneKind, Level>>>> = {
  coordinator: { identity: 2, material: 2, answers: 2, findings: 2, shared: 2 },
  interviewer: { identity: 2, material: 2, answers: 0, findings: 2, shared: 2 },
  participant: { identity: 0, material: 0, answers: 0, findings: 2, shared: 1 },
  leader: { identity: 0, material: 0, answers: 0, findings: 0, shared: 1 },
  guest: { identity: 0, material: 0, answers: 0, findings: 0, shared: 1 },
}

/** Whether somebody in a role reads what lies in a zone. */
export const mayRead = (role: Role, zone: ZoneKind): boolean => rightsOf[role][zone] > 0
