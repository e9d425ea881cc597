import type { Bytes } from '../../crypto/bytes.ts'
import { backupKeys, backupMembership } from '../../members/backup.ts'
import { type Membership, openMembership } from '../../members/membership.ts'
import { personOf } from '../../members/person.ts'
import type { Context } from '../../members/ports.ts'
import type { VaultDatabase } from '../../storage/database.ts'
import { restoreProject } from '../../storage/restore.ts'
import type { StoredRow } from '../../storage/rows.ts'
import { restoredChunks, restoredRow, restoredSync, savedChunks, savedRow } from '../../sync/backup.ts'
import { inGroups } from '../../sync/in-groups.ts'
import { readBackup, type SavedRow, writeBackup } from '../../wire/backup.ts'
import { type CarriedChunk, sizeOf } from '../../wire/carried-chunk.ts'
import { limits } from '../../wire/limits.ts'
import { problemError } from '../../wire/problem.ts'
import { zonesOf } from '../../wire/state.ts'
import type { Project } from '../open-project.ts'

/**
 * A file of everything this person may read, names and contact details only if wanted, that her printed code opens
 * without an endpoint; of recordings, pictures and documents it carries what has not been sent. Throws *code-elsewhere*, *offline* or *file-too-large*.
 */
export async function backupFile(db: VaultDatabase, project: Project, identity: boolean): Promise<Blob> {
  const { device, membership } = project
  const { state } = membership
  const kind = (zone: string) => state.zones.get(zone)?.kind
  const readable = zonesOf(state, personOf(membership))
  const zones = new Set(readable.filter(zone => identity || kind(zone) !== 'identity'))
  const keys = await backupKeys(membership, zones)
  const rows: SavedRow[] = []
  await inGroups(
    (await device.rows.all(device.project)).filter(row => zones.has(row.zone)),
    async ({ id }) => {
      const saved = await savedRow(device, id)
      if (saved) rows.push(saved)
    },
  )
  const stored = await db.answer.where('[project+round+id]').between([device.project], [device.project, []]).toArray()
  const answers = stored.map(({ project: _, ...answer }) => answer)
  const chunks = await chunksOf(project, rows)
  const file = await writeBackup({ ...keys, rows, answers, chunks })
  return new Blob([file], { type: 'application/octet-stream' })
}

/** The pieces of files that have not left this device. Throws *file-too-large* as soon as they are more than a file may hold. */
async function chunksOf({ device }: Project, rows: readonly SavedRow[]): Promise<CarriedChunk[]> {
  const chunks: CarriedChunk[] = []
  let size = 0
  for (const row of rows) {
    const own = await savedChunks(device, row)
    size += sizeOf(own)
    if (size > limits.handOver) throw problemError('file-too-large')
    chunks.push(...own)
  }
  return chunks
}

/**
 * Puts the project of a backup into an empty vault, so that it reads on without an endpoint; at the next contact this
 * device comes back by the printed code. Throws *file-damaged*, *file-newer*, *file-beyond*, *file-foreign* when the
 * vault holds another project, or *code-wrong*, and nothing has changed then.
 */
export async function openBackup(
  db: VaultDatabase,
  context: Context,
  { file, code }: { file: Blob; code: string },
): Promise<Membership> {
  if (file.size > limits.handOver) throw problemError('file-beyond')
  const bytes: Bytes = new Uint8Array(await file.arrayBuffer())
  const backup = await readBackup(bytes)
  const membership = await backupMembership(context, backup, code)
  // One that was begun and never entered does not stand in the way.
  if ((await db.project.filter(record => record.ready === true).count()) > 0) throw problemError('file-foreign')
  const { project, entries, seals, wraps, answers } = backup
  const rows: StoredRow[] = []
  await inGroups(backup.rows, async saved => void rows.push(await restoredRow(project, saved)))
  const chunks = await restoredChunks(backup)
  const sync = restoredSync()
  await restoreProject(db, { project, membership, entries, seals, wraps, rows, answers, chunks, sync })
  const opened = await openMembership(context, project)
  if (!opened) throw problemError('file-damaged')
  return opened
}
