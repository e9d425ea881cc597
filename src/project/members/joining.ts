import { zoneKinds } from '../../domain/zone.ts'
import { found, refound } from '../../members/found.ts'
import { join, recover } from '../../members/join.ts'
import { isInvitation, peek } from '../../members/peek.ts'
import type { Context } from '../../members/ports.ts'
import { findLink } from '../../wire/found-link.ts'
import { problemError, problemOf } from '../../wire/problem.ts'
import type { Api, InvitationCard, OpenProject } from '../api.ts'
import { type Around, begunFounding, markReady, type OpenVault, openInVault } from '../open-vault.ts'
import { openBackup } from '../take-along/backup.ts'
import { introduced } from './introduce.ts'
import { hasPaper } from './members-now.ts'

/** Founds a project: the log first, then its own row and the founder's name. */
export async function foundProject(
  open: OpenVault,
  around: Around,
  input: Parameters<Api['found']>[0],
): Promise<OpenProject> {
  const begun = await begunFounding(open)
  const membership = begun
    ? await refound(open.context, begun, input.setup)
    : await found(open.context, { setup: input.setup, kinds: zoneKinds })
  await markReady(open, membership.project)
  const project = await openInVault(open, membership, around)
  const { name, country, myName } = input
  await project.create('project', { name, country, until: '', contact: '', tested: {} })
  return introduced(project, myName)
}

/** Joins by a link's code and fetches the project. */
export async function joinProject(
  open: OpenVault,
  around: Around,
  wish: { code: string; myName: string },
): Promise<OpenProject> {
  const membership = await join(open.context, wish.code).catch(usedUp)
  await markReady(open, membership.project)
  const project = await openInVault(open, membership, around)
  await open.syncing?.loop.now()
  return introduced(project, wish.myName)
}

/** Comes back by the recovery code on paper and fetches the project. */
export async function recoverProject(open: OpenVault, around: Around, code: string): Promise<OpenProject> {
  const [membership] = await recover(open.context, code)
  if (!membership) throw problemError('code-unknown')
  await markReady(open, membership.project)
  const project = await openInVault(open, membership, around)
  await open.syncing?.loop.now()
  return project.card(hasPaper(membership))
}

/** Comes back by a backup file and the recovery code; the endpoint need not be there. */
export async function enterBackup(
  open: OpenVault,
  around: Around,
  wish: { file: Blob; code: string },
): Promise<OpenProject> {
  const membership = await openBackup(open.db, open.context, wish)
  return (await openInVault(open, membership, around)).card(hasPaper(membership))
}

/** What a link's invitation says. */
export const readInvitation = async (context: Context, code: string): Promise<InvitationCard> => {
  const { role, until } = await peek(context, code)
  return { role, until, project: '' }
}

/** What the link in a pasted text is for, whatever became of it on its way; of a bare code the endpoint knows. */
export async function linkIn(context: Context, text: string): Promise<'found' | 'join' | undefined> {
  const to = findLink(text)?.to
  if (to) return to === 'setup' ? 'found' : to
  return (await isInvitation(context, text)) ? 'join' : undefined
}

/** A parcel that is gone was used or ended: that is what the person at the link is told. */
function usedUp(error: unknown): never {
  throw problemOf(error) === 'code-unknown' ? problemError('invite-used') : error
}
