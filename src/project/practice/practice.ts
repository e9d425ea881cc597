import { randomId } from '../../crypto/bytes.ts'
import type { Change } from '../../domain/change.ts'
import { isGroupRoom, type ZoneKind, zoneKinds } from '../../domain/zone.ts'
import { foundAlone } from '../../members/found.ts'
import type { Membership } from '../../members/membership.ts'
import { vaultInMemory } from '../../vault/vault.ts'
import { problemError } from '../../wire/problem.ts'
import type { OpenProject } from '../api.ts'
import type { Project } from '../open-project.ts'
import { type Around, type OpenVault, openInVault, openVault } from '../open-vault.ts'
import type { SyncStatus } from '../sync-status.ts'
import { act } from '../things/acts.ts'
import { lockVault } from '../vault-lock.ts'
import { type MadeExample, makeExample } from './example.ts'
import type { ExampleFile } from './example-file.ts'
import { type Example, exampleFiles } from './example-names.ts'

/** A practice project that lies open: its vault, and what lets another window see that this one is through with it. */
export type Practice = { readonly open: OpenVault; readonly card: OpenProject; readonly release: () => void }

/**
 * Opens an example the way a real project is opened, with a log, zones and sealed rows of its own, but with keys in
 * memory alone and nobody to send to.
 */
export async function openPractice(example: Example, around: Around): Promise<Practice> {
  const files = await Promise.all(exampleFiles[example].map(fetchExample))
  const vault = await vaultInMemory(`practice-${randomId()}`)
  const release = await lockVault(vault.id, () => undefined)
  const open = openVault(vault, () => Promise.reject(problemError('practice-only')))
  open.context.alone = true
  const further = Math.max(0, ...files.map(file => (file.Group ?? []).length - 1))
  const kinds: readonly ZoneKind[] = [...zoneKinds, ...Array<ZoneKind>(further).fill('group')]
  const membership = await foundAlone(open.context, kinds)
  const project = await openInVault(open, membership, around)
  const card = { ...project.card(false), practice: true }
  await fill(
    project,
    makeExample(files, { me: card.person, now: Date.now(), newId: randomId, rooms: roomsOf(membership) }),
  )
  return { open, card, release }
}

/** The rooms of its groups, in the order in which they were founded. */
const roomsOf = ({ state }: Membership): readonly string[] =>
  [...state.zones.values()].filter(({ kind }) => isGroupRoom(kind)).map(({ id }) => id)

async function fetchExample(name: string): Promise<ExampleFile> {
  const answer = await fetch(`/examples/${name}.json`).catch(() => undefined)
  if (!answer?.ok) throw problemError('offline')
  return (await answer.json()) as ExampleFile
}

/** What is made anew shares its commits on disk; what follows on it comes after. */
async function fill(project: Project, { changes, answers }: MadeExample): Promise<void> {
  const isNew = (change: Change) => change.do === 'create'
  await Promise.all(changes.filter(isNew).map(change => act(project, [change])))
  await act(
    project,
    changes.filter(change => !isNew(change)),
  )
  for (const answer of answers) project.answers.put(answer.round, [[randomId(), answer]])
}

/** How it stands where nothing is ever sent. */
export const practiceStatus: SyncStatus = {
  state: 'idle',
  waiting: 0,
  since: 0,
  beside: 0,
  counted: true,
  sent: 0,
  of: 0,
  lastContact: 0,
  complete: true,
  fetched: 0,
  unreadable: {},
  log: [],
}
