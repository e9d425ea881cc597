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

/** Opens the database of an unlocked vault. */
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

/** Opens a project in an unlocked vault and begins to sync it; its things come into memory while the screens already stand. */
export async function openInVault(open: OpenVault, membership: Membership, around: Around): Promise<Project> {
  const written = { timer: undefined as ReturnType<typeof setTimeout> | undefined }
  const project = openProject(open.db, membership, row => {
    open.syncing?.wrote(row)
    if (waitingOf(row) === 'send') open.syncing?.loop.nudge('typed')
    clearTimeout(written.timer)
    written.timer = setTimeout(() => void rememberWaiting(open, around.list).catch(() => undefined), 1_000)
  })
  open.project = project
  if (!open.context.alone) void noteFull(open, around.list)
  if (!open.context.alone)
    open.syncing = startSyncing(open.db, project, { ...around, onMembers: open.membersChanged.tell })
  void project.things.fill().then(() => {
    open.syncing?.tell()
    open.syncing?.loop.nudge('start')
    // What cannot be fetched just now is done when the project is opened the next time.
    void import('./files/recorder.ts').then(
      one => one.mendRecordings(project),
      () => undefined,
    )
    if (!open.context.alone)
      void import('./surveys/round-sync.ts').then(
        one => one.openAnswers(open.db, project),
        () => undefined,
      )
  })
  return project
}

/** Notes that the vault is not empty; when the list is gone there is nothing to note it in. */
const noteFull = ({ vault }: OpenVault, list: VaultList): Promise<unknown> =>
  list.vault.update(vault.id, { full: true }).catch(() => undefined)

/** Writes to the list of vaults how much waits here, so that the lock screen can say it. */
export async function rememberWaiting(open: OpenVault, list: VaultList): Promise<void> {
  const standing = open.project?.things.standing()
  // What has not been counted yet is not noted as nothing.
  if (!standing?.counted) return
  const { waiting, since } = standing
  await list.vault.update(open.vault.id, { waiting, since: since || (waiting > 0 ? Date.now() : 0) })
}

/** The membership to go on with; nothing in a vault whose founding or joining has not succeeded yet. */
export async function lastMembership(open: OpenVault): Promise<Membership | undefined> {
  const ready = await open.db.project.filter(record => record.ready === true).primaryKeys()
  const [first] = ready
  return first === undefined ? undefined : openMembership(open.context, first)
}

/** A founding that was begun here and got no answer; it is sent again instead of founding twice. */
export async function begunFounding(open: OpenVault): Promise<string | undefined> {
  const begun = await open.db.project.filter(record => 'membership' in record && record.ready !== true).toArray()
  for (const { id } of begun) if (!(await open.context.store.membership(id))?.door) return id
  return undefined
}

/** Remembers that this device really belongs to the project. */
export const markReady = (open: OpenVault, project: string): Promise<void> =>
  open.db.transaction('rw', open.db.project, async () => {
    await open.db.project.put({ ...(await open.db.project.get(project)), id: project, ready: true })
  })

/** Lets go of everything that was unlocked; what is nowhere else and was never to be kept is gone. */
export async function closeVault(open: OpenVault, list: VaultList): Promise<void> {
  open.syncing?.loop.stop()
  open.project?.things.snapshot.stop()
  // A list the browser has thrown away is no reason to stay open.
  await rememberWaiting(open, list).catch(() => undefined)
  if (open.context.alone) await open.db.delete()
  else open.db.close()
}
