import { foundProject, joinProject } from '../../src/project/members/joining.ts'
import { inviteMany } from '../../src/project/members/membership-verbs.ts'
import { openProject, type Project } from '../../src/project/open-project.ts'
import { lastMembership, type OpenVault, openVault } from '../../src/project/open-vault.ts'
import { openVaultList } from '../../src/vault/list.ts'
import { createVault, type Vault } from '../../src/vault/vault.ts'
import { measured } from './measured.ts'

const respondents = async () => ({
  keepForm: () => Promise.resolve(),
  keptForm: () => Promise.resolve(undefined),
  held: () => Promise.resolve(0),
  sendHeld: () => Promise.resolve(),
})
const around = { list: openVaultList('bench'), page: { visible: false }, respondents }
const words = 'gran björk snö hjortron'

async function freshVault(): Promise<Vault> {
  return createVault(around.list, { word: 'Gran', colour: 0, words, now: () => performance.now() })
}

/** The app's own code on a fresh device that has founded a project. */
export async function founder(setup: string): Promise<OpenVault> {
  const open = openVault(await freshVault())
  await foundProject(open, around, { setup, name: 'Bench', country: 'SE', myName: 'Bench' })
  await open.syncing?.loop.now()
  // From here on it syncs when the bench says so.
  open.syncing?.loop.stop()
  return open
}

/** Writes notes one after another, each on disk before the next, as a person would. */
export async function insert(open: OpenVault, texts: readonly string[]): Promise<void> {
  for (const text of texts)
    await open.project?.create('note', { session: '', question: '', writer: '', text, begun: 0 })
}

/** Writes notes side by side. */
export const insertTogether = (open: OpenVault, texts: readonly string[]): Promise<unknown> =>
  Promise.all(
    texts.map(text => open.project?.create('note', { session: '', question: '', writer: '', text, begun: 0 })),
  )

/** Sends a note, changes a word of it and sends it again: how long it is sealed, and how many bytes went out the second time. */
export async function oneWord(open: OpenVault, text: string): Promise<{ sealed: number; sent: number }> {
  const { project } = open
  const id = (await project?.create('note', { session: '', question: '', writer: '', text, begun: 0 })) ?? ''
  await push(open)
  const at = text.indexOf(' ', text.length / 2)
  await project?.edit(id, { text: `${text.slice(0, at)} nytt${text.slice(at)}` }, project.things.entry(id)?.view ?? 0)
  const { out } = await measured(() => push(open))
  const row = project && (await project.device.rows.get(project.device.project, id))
  return { sealed: row?.state === 'clean' ? (row.base.sealed?.length ?? 0) : 0, sent: out }
}

/** Sends all that waits. */
export async function push(open: OpenVault): Promise<void> {
  const state = await open.syncing?.loop.now()
  if (state?.is !== 'idle') throw new Error(`the push ended ${JSON.stringify(state)}`)
}

/** A second device with an invitation in its hand. */
export async function invited(open: OpenVault): Promise<{ other: OpenVault; code: string }> {
  const [made] = await inviteMany(open, { role: 'coordinator', count: 1, until: '' })
  return { other: openVault(await freshVault()), code: made?.link.replace(/^.*#join\./, '') ?? '' }
}

/** It joins and fetches everything; answers how many notes it can read. */
export async function pull({ other, code }: { other: OpenVault; code: string }): Promise<number> {
  await joinProject(other, around, { code, myName: 'Other' })
  other.syncing?.loop.stop()
  return other.project?.things.find({ kind: 'note' }).length ?? 0
}

/** Makes the snapshot of all that lies in the vault, as a device does when nobody has written for a while. */
export const keep = async (open: OpenVault): Promise<void> => open.project?.things.snapshot.now()

/** Opens everything that lies in the vault, as after unlocking. */
export async function opened(open: OpenVault): Promise<Project> {
  const membership = await lastMembership(open)
  if (!membership) throw new Error('no project')
  const project = openProject(open.db, membership, () => undefined)
  await project.things.fill()
  return project
}

/** Opens it; answers how many notes there are. */
export const open = async (open: OpenVault): Promise<number> =>
  (await opened(open)).things.find({ kind: 'note' }).length
