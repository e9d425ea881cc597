import type { Transport } from '../../src/members/ports.ts'
import { openProject } from '../../src/project/open-project.ts'
import { backupFile, openBackup } from '../../src/project/take-along/backup.ts'
import { openDatabase } from '../../src/storage/database.ts'
import { dexieLog } from '../../src/storage/log.ts'
import { problemError } from '../../src/wire/problem.ts'
import { deviceWith, type Endpoint, sendTo } from '../endpoint/endpoint-kit.ts'
import type { Tablet } from '../project/tablet-kit.ts'

/** A backup of a tablet. */
export const save = (tablet: Tablet, identity = true) => backupFile(tablet.db, tablet.project, identity)

/** A new device without anything on it; it reaches the endpoint while `line.up`. */
export function fresh(it: Endpoint, line: { up: boolean }) {
  const db = openDatabase(`fresh ${Math.random()}`)
  const carry = sendTo(it)
  const send: Transport = request => (line.up ? carry(request) : Promise.reject(problemError('offline')))
  return { db, context: { ...deviceWith(send), store: dexieLog(db) } }
}

/** Opens a backup on a new device. */
export async function opened(it: Endpoint, line: { up: boolean }, wish: { file: Blob; code: string }): Promise<Tablet> {
  const { db, context } = fresh(it, line)
  const membership = await openBackup(db, context, wish)
  const project = openProject(db, membership, () => undefined)
  await project.things.fill()
  return { db, membership, project }
}
