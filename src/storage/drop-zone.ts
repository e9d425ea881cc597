import type { VaultDatabase } from './database.ts'
import type { StoredRow } from './rows.ts'
import { dropParts } from './snapshot.ts'

/** What has left a zone: the ids of the rows that were erased, and whether some were kept. */
export type Dropped = { readonly ids: readonly string[]; readonly kept: boolean }

/** Erases from this device the rows of a zone, except those that pass `keeps`. */
export const dropZone = (
  db: VaultDatabase,
  { project, zone }: { readonly project: string; readonly zone: string },
  keeps: (row: StoredRow) => boolean = () => false,
): Promise<Dropped> =>
  db.transaction('rw', db.row, db.mine, db.part, async () => {
    const rows = await db.row.where('[project+zone]').equals([project, zone]).toArray()
    const ids = rows.filter(row => !keeps(row)).map(row => row.id)
    const keys = ids.map((id): [string, string] => [project, id])
    await db.row.bulkDelete(keys)
    await dropParts(db, project, ids)
    await db.mine.bulkDelete(keys)
    return { ids, kept: ids.length < rows.length }
  })

/** Erases the survey answers of a project from this device. */
export const dropAnswers = (db: VaultDatabase, project: string): Promise<number> =>
  db.answer.where('[project+round+id]').between([project, '', ''], [project, '\uffff', '\uffff']).delete()
