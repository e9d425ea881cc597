import type { VaultDatabase } from './database.ts'

/** Erases from this device all rows of a zone that the project has let go; returns their ids. */
export const dropZone = (db: VaultDatabase, project: string, zone: string): Promise<string[]> =>
  db.transaction('rw', db.row, async () => {
    const rows = db.row.where('[project+zone]').equals([project, zone])
    const keys = await rows.primaryKeys()
    await rows.delete()
    return keys.map(([, id]) => id)
  })

/** Erases the survey answers of a project from this device. */
export const dropAnswers = (db: VaultDatabase, project: string): Promise<number> =>
  db.answer.where('[project+round+id]').between([project, '', ''], [project, '\uffff', '\uffff']).delete()
