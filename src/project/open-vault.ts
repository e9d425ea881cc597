import { type Membership, openMembership } from '../members/membership.ts'
import type { Context, DiskSealer, Transport } from '../members/ports.ts'
import { openDatabase, type VaultDatabase } from '../storage/database.ts'
import { dexieLog } from '../storage/log.ts'
import { waitingOf } from '../storage/rows.ts'
import type { VaultList } from '../vault/list.ts'
import type { Vault } from '../vault/vault.ts'
import { openProject, type Project } from './open-project.ts'
import type { Respondents } from './surveys/respondents.ts'
import { type Page, type Syncing, startSyncing } from './syncing.ts'
import { send } from './transport.ts'
import { watched } from './watch.ts'

/** An unlocked vault with its database, and the project that lies open on it. */
export type OpenVault = {
  readonly vault: Vault
  readonly db: VaultDatabase
  readonly context: Context
  project?: Project
  syncing?: Syncing
  /** Tells those who follow the list of members. */
  readonly membersChanged: ReturnType<typeof watched<number>>
}

/** Lays out an unlocked vault. */
export function openVault(vault: Vault, carry: Transport = send): OpenVault {
  const db = openDatabase(`rinnalla-${vault.id}`)
  const atRest: DiskSealer = {
    seal: bytes => vault.seal('keys', bytes),
    open: sealed => vault.open('keys', sealed),
  }
  return { vault, db, context: { store: dexieLog(db), send: carry, vault: atRest }, membersChanged: watched(() => 0) }
}

/** What the open project shares with the app around it. */
export type Around = { list: VaultList; page: Page; respondents: () => Promise<Respondents> }

/** Puts a project on the desk and begins to sync it; its things come into memory while the screens already stand. */
export async function openInVault(desk: OpenVault, membership: Membership, around: Around): Promise<Project> {
  const written = { timer: undefined as ReturnType<typeof setTimeout> | undefined }
  const project = openProject(desk.db, membership, row => {
    desk.syncing?.wrote(row)
    if (waitingOf(row) === 'send') desk.syncing?.loop.nudge('typed')
    clearTimeout(written.timer)
    written.timer = setTimeout(() => void rememberWaiting(desk, around.list).catch(() => undefined), 1_000)
  })
  desk.project = project
  if (!desk.context.alone) void noteFull(desk, around.list)
  if (!desk.context.alone)
    desk.syncing = startSyncing(desk.db, project, { ...around, onMembers: desk.membersChanged.tell })
  void project.things.fill().then(() => {
    desk.syncing?.tell()
    desk.syncing?.loop.nudge('start')
    void import('./files/recorder.ts').then(one => one.mendRecordings(project))
    if (!desk.context.alone) void import('./surveys/round-sync.ts').then(one => one.openStored(desk.db, project))
  })
  return project
}

/** Notes that the vault is not empty; when the list is gone there is nothing to note it in. */
const noteFull = ({ vault }: OpenVault, list: VaultList): Promise<unknown> =>
  list.vault.update(vault.id, { full: true }).catch(() => undefined)

/** Writes to the list of vaults how much waits here, so that the lock screen can say it. */
export async function rememberWaiting(desk: OpenVault, list: VaultList): Promise<void> {
  const standing = desk.project?.things.standing()
  // What has not been counted yet is not noted as nothing.
  if (!standing?.counted) return
  const { waiting, since } = standing
  await list.vault.update(desk.vault.id, { waiting, since: since || (waiting > 0 ? Date.now() : 0) })
}

/** The membership to go on with; nothing in a vault whose founding or joining has not succeeded yet. */
export async function lastMembership(desk: OpenVault): Promise<Membership | undefined> {
  const ready = await desk.db.project.filter(record => record.ready === true).primaryKeys()
  const [first] = ready
  return first === undefined ? undefined : openMembership(desk.context, first)
}

/** A founding that was begun here and got no answer; it is sent again instead of founding twice. */
export async function begunFounding(desk: OpenVault): Promise<string | undefined> {
  const begun = await desk.db.project.filter(record => 'membership' in record && record.ready !== true).toArray()
  for (const { id } of begun) if (!(await desk.context.store.membership(id))?.door) return id
  return undefined
}

/** Remembers that this device really belongs to the project. */
export const markReady = (desk: OpenVault, project: string): Promise<void> =>
  desk.db.transaction('rw', desk.db.project, async () => {
    await desk.db.project.put({ ...(await desk.db.project.get(project)), id: project, ready: true })
  })

/** Lets go of everything that was unlocked; what is nowhere else and was never to be kept is gone. */
export async function closeVault(desk: OpenVault, list: VaultList): Promise<void> {
  desk.syncing?.loop.stop()
  // A list the browser has thrown away is no reason to stay open.
  await rememberWaiting(desk, list).catch(() => undefined)
  if (desk.context.alone) await desk.db.delete()
  else desk.db.close()
}
