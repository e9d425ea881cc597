import * as v from 'valibot'
import { isGroupRoom, type ZoneKind } from '../../domain/zone.ts'
import { closeProject } from '../../members/change.ts'
import { requestCbor } from '../../members/endpoint-client.ts'
import { personOf } from '../../members/person.ts'
import type { VaultDatabase } from '../../storage/database.ts'
import { dropAnswers, dropZone } from '../../storage/drop-zone.ts'
import { unsent } from '../../sync/unsent.ts'
import { levelOf } from '../../wire/state.ts'
import type { Project } from '../open-project.ts'

/** What nobody needs once the work is over. */
const endingZones: readonly ZoneKind[] = ['identity', 'answers']

/** Closes the project: names, contact details and single answers go, the rest can be read. Throws *offline*. */
export async function close(project: Project): Promise<void> {
  const { membership } = project
  const zones = [...membership.state.zones.values()].filter(one => endingZones.includes(one.kind as ZoneKind))
  await closeProject(
    membership,
    zones.map(zone => zone.id),
  )
}

/** Erases from this device what the project has let go, before any screen shows it again. */
export async function forgetDropped(db: VaultDatabase, { membership, things, files, answers }: Project): Promise<void> {
  const { dropped, zones } = membership.state
  for (const zone of dropped) {
    const { ids } = await dropZone(db, { project: membership.project, zone })
    for (const id of ids) await files.drop(membership.project, id)
    things.drop(ids)
  }
  if (dropped.size === 0 || [...zones.values()].some(({ kind }) => kind === 'answers')) return
  await dropAnswers(db, membership.project)
  answers.drop()
}

/**
 * Erases from this device what lies here of groups this person is no longer in, with their keys; what has not been sent
 * stays until it lies in a file.
 */
export async function forgetRooms(db: VaultDatabase, { membership, things, files }: Project): Promise<void> {
  const { state, project, context, ring } = membership
  const left = [...state.zones.values()].filter(
    ({ id, kind }) => isGroupRoom(kind) && levelOf(state, personOf(membership), id) === 0,
  )
  for (const { id: zone } of left) {
    const keys = [...ring.values()].filter(key => key.zone === zone)
    // Of a room she never was in, nothing lies here.
    if (keys.length === 0 && (await db.row.where('[project+zone]').equals([project, zone]).count()) === 0) continue
    const { ids, kept } = await dropZone(db, { project, zone }, row => unsent(row) !== undefined)
    for (const id of ids) await files.drop(project, id)
    things.drop(ids)
    if (kept) continue
    await context.store.dropKeys(project, zone)
    for (const key of keys) ring.delete(key.id)
  }
}

const hello = v.looseObject({ backupDays: v.fallback(v.number(), 0) })

/** The last day (ms) on which a copy of the endpoint made before today is kept, by its operator's word; 0 when that is not known. */
export async function backupsUntil({ membership }: Project): Promise<number> {
  const asked = { method: 'GET', target: '/api/hello' }
  const { backupDays } = await requestCbor(membership.context, asked, hello)
  return backupDays > 0 ? Date.now() + backupDays * 86_400_000 : 0
}
