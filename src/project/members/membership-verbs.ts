import { dayOf, daysAfter } from '../../domain/days.ts'
import { type Role, rightsOf, type ZoneKind, zoneKinds } from '../../domain/zone.ts'
import { remove } from '../../members/change.ts'
import { fetchDevices } from '../../members/devices.ts'
import { found, refound } from '../../members/found.ts'
import { invite, makePaper, secondDevice } from '../../members/invite.ts'
import { join, recover } from '../../members/join.ts'
import type { Membership } from '../../members/membership.ts'
import { peek } from '../../members/peek.ts'
import type { Context } from '../../members/ports.ts'
import { fetchRoom } from '../../members/room.ts'
import { problemError, problemOf } from '../../wire/problem.ts'
import type { Api, DeviceSeen, InvitationCard, MadeInvitation, OpenProject } from '../api.ts'
import type { Project } from '../open-project.ts'
import { type Around, begunFounding, markReady, type OpenVault, openInVault } from '../open-vault.ts'
import { originOf } from '../origin.ts'
import { openBackup } from '../take-along/backup.ts'
import { introduced } from './introduce.ts'
import { hasPaper } from './members-now.ts'

/** Makes a recovery code for the open project. */
export const paperFor = (project: Project): Promise<string> => makePaper([project.membership])

/** Makes invitations and their links. */
export async function inviteMany(
  open: OpenVault,
  wish: Parameters<Api['invite']>[0],
): Promise<readonly MadeInvitation[]> {
  const { membership } = opened(open)
  const person = {
    role: wish.role,
    rights: rightsIn(membership, wish.role),
    ...(wish.until ? { until: wish.until } : {}),
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

function rightsIn({ state }: Membership, role: Role): [string, 1 | 2][] {
  if (role === 'coordinator') return []
  return [...state.zones.values()].flatMap(({ id, kind }): [string, 1 | 2][] => {
    const level = rightsOf[role][kind as ZoneKind] ?? 0
    return level === 0 ? [] : [[id, level]]
  })
}

function opened(open: OpenVault): Project {
  if (!open.project) throw new Error('no project is open')
  return open.project
}
