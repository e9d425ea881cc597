import { foundProject, joinProject } from '../../src/project/members/joining.ts'
import { inviteMany } from '../../src/project/members/membership-verbs.ts'
import { openProject } from '../../src/project/open-project.ts'
import { lastMembership, type OpenVault, openVault } from '../../src/project/open-vault.ts'
import { openVaultList } from '../../src/vault/list.ts'
import { createVault, type Vault } from '../../src/vault/vault.ts'

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
  const desk = openVault(await freshVault())
  await foundProject(desk, around, { setup, name: 'Bench', country: 'SE', myName: 'Bench' })
  await desk.syncing?.loop.now()
  // From here on it syncs when the bench says so.
  desk.syncing?.loop.stop()
  return desk
}

/** Writes notes one after another, each on disk before the next, as a person would. */
export async function insert(desk: OpenVault, texts: readonly string[]): Promise<void> {
  for (const text of texts)
    await desk.project?.create('note', { session: '', question: '', writer: '', text, begun: 0 })
}

/** Sends all that waits. */
export async function push(desk: OpenVault): Promise<void> {
  const state = await desk.syncing?.loop.now()
  if (state?.is !== 'idle') throw new Error(`the push ended ${JSON.stringify(state)}`)
}

/** A second device with an invitation in its hand. */
export async function invited(desk: OpenVault): Promise<{ other: OpenVault; code: string }> {
  const [made] = await inviteMany(desk, { role: 'coordinator', count: 1, until: '' })
  return { other: openVault(await freshVault()), code: made?.link.replace(/^.*#join\./, '') ?? '' }
}

/** It joins and fetches everything; answers how many notes it can read. */
export async function pull({ other, code }: { other: OpenVault; code: string }): Promise<number> {
  await joinProject(other, around, { code, myName: 'Other' })
  other.syncing?.loop.stop()
  return other.project?.things.find({ kind: 'note' }).length ?? 0
}

/** Opens everything that lies in the vault, as after unlocking; answers how many notes there are. */
export async function open(desk: OpenVault): Promise<number> {
  const membership = await lastMembership(desk)
  if (!membership) throw new Error('no project')
  const project = openProject(desk.db, membership, () => undefined)
  await project.things.fill()
  return project.things.find({ kind: 'note' }).length
}
