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

/** Founds a project: the log first, then its own row and the founder's name. */
export async function foundProject(
  desk: OpenVault,
  around: Around,
  input: Parameters<Api['found']>[0],
): Promise<OpenProject> {
  const begun = await begunFounding(desk)
  const membership = begun
    ? await refound(desk.context, begun, input.setup)
    : await found(desk.context, { setup: input.setup, kinds: zoneKinds })
  await markReady(desk, membership.project)
  const project = await openInVault(desk, membership, around)
  const { name, country, myName } = input
  await project.create('project', { name, country, until: '', contact: '', tested: {} })
  return introduced(project, myName)
}

/** Joins by a link's code and fetches the project. */
export async function joinProject(
  desk: OpenVault,
  around: Around,
  wish: { code: string; myName: string },
): Promise<OpenProject> {
  const membership = await join(desk.context, wish.code).catch(usedUp)
  await markReady(desk, membership.project)
  const project = await openInVault(desk, membership, around)
  await desk.syncing?.loop.now()
  return introduced(project, wish.myName)
}

/** Comes back by the recovery code on paper and fetches the project. */
export async function recoverProject(desk: OpenVault, around: Around, code: string): Promise<OpenProject> {
  const [membership] = await recover(desk.context, code)
  if (!membership) throw problemError('code-unknown')
  await markReady(desk, membership.project)
  const project = await openInVault(desk, membership, around)
  await desk.syncing?.loop.now()
  return project.card(hasPaper(membership))
}

/** Comes back by a backup file and the recovery code; the endpoint need not be there. */
export async function enterBackup(
  desk: OpenVault,
  around: Around,
  wish: { file: Blob; code: string },
): Promise<OpenProject> {
  const membership = await openBackup(desk.db, desk.context, wish)
  return (await openInVault(desk, membership, around)).card(hasPaper(membership))
}

/** What a link's invitation says. */
export const readInvitation = async (context: Context, code: string): Promise<InvitationCard> => {
  const { role, until } = await peek(context, code).catch(usedUp)
  return { role, until, project: '' }
}

/** A parcel that is gone was used or ended: that is what the person at the link is told. */
function usedUp(error: unknown): never {
  throw problemOf(error) === 'code-unknown' ? problemError('invite-used') : error
}

/** Makes a recovery code for the open project. */
export const paperFor = (project: Project): Promise<string> => makePaper([project.membership])

/** Makes invitations and their links. */
export async function inviteMany(
  desk: OpenVault,
  wish: Parameters<Api['invite']>[0],
): Promise<readonly MadeInvitation[]> {
  const { membership } = opened(desk)
  const person = {
    role: wish.role,
    rights: rightsIn(membership, wish.role),
    ...(wish.until ? { until: wish.until } : {}),
  }
  const made = await invite(
    membership,
    Array.from({ length: wish.count }, () => person),
  )
  const origin = await originOf(desk.context)
  desk.membersChanged.tell()
  return made.map(({ id, code }) => ({ holder: id, link: `${origin}/#join.${code}` }))
}

/** Makes the link that lets one more device of the same person in until tomorrow. */
export async function inviteDevice(desk: OpenVault): Promise<MadeInvitation> {
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10)
  const { id, code } = await secondDevice(opened(desk).membership, tomorrow)
  return { holder: id, link: `${await originOf(desk.context)}/#join.${code}` }
}

/** What the endpoint knows of the project's devices. */
export const devicesSeen = (project: Project): Promise<readonly DeviceSeen[]> => fetchDevices(project.membership)

/** How much of its room at the endpoint the project uses. */
export const roomOf = (project: Project) => fetchRoom(project.membership)

/** Removes a person, or withdraws an invitation nobody has used. */
export async function removeFrom(desk: OpenVault, what: { persons?: string[]; holders?: string[] }): Promise<void> {
  await remove(opened(desk).membership, what)
  desk.membersChanged.tell()
}

function rightsIn({ state }: Membership, role: Role): [string, 1 | 2][] {
  if (role === 'coordinator') return []
  return [...state.zones.values()].flatMap(({ id, kind }): [string, 1 | 2][] => {
    const level = rightsOf[role][kind as ZoneKind] ?? 0
    return level === 0 ? [] : [[id, level]]
  })
}

function opened(desk: OpenVault): Project {
  if (!desk.project) throw new Error('no project is open')
  return desk.project
}
