import { dayOf, daysAfter } from '../../domain/days.ts'
import { groupWritten } from '../../domain/together/group.ts'
import { isGroupRoom, levelIn, type Role } from '../../domain/zone.ts'
import { remove } from '../../members/change.ts'
import { fetchDevices } from '../../members/devices.ts'
import { changeRoom, makeRoom, type RoomChange } from '../../members/groups.ts'
import { invite, makePaper, secondDevice } from '../../members/invite.ts'
import type { Membership } from '../../members/membership.ts'
import { fetchRoom } from '../../members/room.ts'
import { problemError } from '../../wire/problem.ts'
import type { Api } from '../api.ts'
import type { Project } from '../open-project.ts'
import type { OpenVault } from '../open-vault.ts'
import { originOf } from '../origin.ts'
import { act } from '../things/acts.ts'
import type { DeviceSeen, MadeInvitation } from './member-list.ts'

/** Makes a recovery code for the open project. */
export const paperFor = (project: Project): Promise<string> => makePaper([project.membership])

/** Makes invitations and their links. */
export async function inviteMany(
  open: OpenVault,
  wish: Parameters<Api['invite']>[0],
): Promise<readonly MadeInvitation[]> {
  const { membership } = opened(open)
  const groups = wish.groups ?? [opened(open).homes.firstRoom()]
  const { zones } = membership.state
  if (!groups.every(zone => isGroupRoom(zones.get(zone)?.kind))) throw problemError('group-gone')
  const person = {
    role: wish.role,
    rights: rightsIn(membership, wish.role, groups),
    ...(wish.until ? { until: wish.until } : {}),
    ...(wish.ends ? { ends: wish.ends } : {}),
  }
  const made = await invite(
    membership,
    Array.from({ length: wish.count }, () => person),
  )
  const origin = await originOf(open.context)
  open.membersChanged.tell()
  return made.map(({ id, code }) => ({ holder: id, link: `${origin}/#join.${code}` }))
}

/** Makes the link that lets one more device of the same person in until tomorrow. */
export async function inviteDevice(open: OpenVault): Promise<MadeInvitation> {
  const tomorrow = daysAfter(dayOf(new Date()), 1)
  const { id, code } = await secondDevice(opened(open).membership, tomorrow)
  return { holder: id, link: `${await originOf(open.context)}/#join.${code}` }
}

/** What the endpoint knows of the project's devices. */
export const devicesSeen = (project: Project): Promise<readonly DeviceSeen[]> => fetchDevices(project.membership)

/** How much of its room at the endpoint the project uses. */
export const roomOf = (project: Project) => fetchRoom(project.membership)

/** Removes a person, or withdraws an invitation nobody has used. */
export async function removeFrom(open: OpenVault, what: { persons?: string[]; holders?: string[] }): Promise<void> {
  await remove(opened(open).membership, what)
  open.membersChanged.tell()
}

function rightsIn({ state }: Membership, role: Role, groups: readonly string[]): [string, 1 | 2][] {
  if (role === 'coordinator') return []
  return [...state.zones.values()].flatMap((zone): [string, 1 | 2][] => {
    const level = levelIn(role, zone, groups)
    return level === 0 ? [] : [[zone.id, level]]
  })
}

/** Makes the room of a new group under a chosen id, lets people in, and writes there what the group is called. */
export async function makeGroup(open: OpenVault, zone: string, wish: Parameters<Api['makeGroup']>[1]): Promise<void> {
  const project = opened(open)
  await makeRoom(project.membership, zone, wish.people)
  open.membersChanged.tell()
  await act(project, groupWritten(zone, wish.group))
}

/** Lets people into a group's room, and others out of it. */
export async function changeGroup(open: OpenVault, zone: string, change: RoomChange): Promise<void> {
  await changeRoom(opened(open).membership, zone, change)
  open.membersChanged.tell()
}

function opened(open: OpenVault): Project {
  if (!open.project) throw new Error('no project is open')
  return open.project
}
