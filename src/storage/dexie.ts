import { Dexie } from 'dexie'
import type { ProjectRecord, RowRecord, VaultDatabase } from './database.ts'
import { grouped } from './grouped.ts'
import { onceWaited } from './once-waited.ts'
import { newSync, type RowStore, type StoredRow, type SyncRecord, type Waiting, waitingOf } from './rows.ts'
import { same } from './same.ts'
import { noteTouched } from './snapshot.ts'

/** A row as it is put into the table, with its `lv` raised by one. */
export function recordOf(row: StoredRow): RowRecord {
  const waits = waitingOf(row)
  return { ...row, lv: row.lv + 1, ...(waits && { waits }) }
}

function rowOf(record: RowRecord): StoredRow {
  const { waits: _, ...row } = record
  return row
}

type Key = [project: string, id: string]

/** From so many rows on it pays to look whether they lie close together. */
const many = 32
/** The order of keys in the table. */
const inOrder = ([a, b]: Key, [c, d]: Key): number => {
  const [one, other] = a === c ? [b, d] : [a, c]
  return one < other ? -1 : 1
}

/**
 * Reads rows by their keys. Many that lie close together, as when most of a project waits to be sent, are read in one go,
 * what lies between them included: a browser takes three times as long for one after another.
 */
async function readRows(db: VaultDatabase, keys: readonly Key[]): Promise<(RowRecord | undefined)[]> {
  const most = Math.floor(keys.length * 1.5)
  const sorted = keys.toSorted(inOrder)
  const [first, last] = [sorted[0], sorted.at(-1)]
  if (keys.length < many || !first || !last) return db.row.bulkGet([...keys])
  const between = () => db.row.where('[project+id]').between(first, last, true, true)
  const near = await between()
    .limit(most + 1)
    .primaryKeys()
  if (near.length > most) return db.row.bulkGet([...keys])
  const found = new Map((await between().toArray()).map(row => [`${row.project}/${row.id}`, row]))
  return keys.map(([project, id]) => found.get(`${project}/${id}`))
}

/** Puts rows where nothing lies; tells for each whether. */
async function addRows(db: VaultDatabase, rows: readonly StoredRow[]): Promise<boolean[]> {
  try {
    await db.row.bulkAdd(rows.map(recordOf))
    return rows.map(() => true)
  } catch (error) {
    if (!(error instanceof Dexie.BulkError)) throw error
    const other = error.failures.find(({ name }) => name !== 'ConstraintError')
    if (other) throw other
    return rows.map((_, i) => !(i in error.failuresByPos))
  }
}

/** Puts rows whose stored `lv` still is theirs; tells for each whether. `again` after a try of which nobody heard the end. */
async function replaceRows(db: VaultDatabase, rows: readonly StoredRow[], again: boolean): Promise<boolean[]> {
  const stored = await readRows(
    db,
    rows.map(({ project, id }) => [project, id]),
  )
  const seen = new Set<string>()
  const put = rows.map((row, i) => {
    const at = `${row.project}/${row.id}`
    // A database lost between a commit and its report runs this twice: then this very version lies there.
    const done = again && same(stored[i], recordOf(row))
    // Two writers of one row in one group: the second has not seen the first.
    const fits = ((stored[i]?.lv ?? 0) === row.lv || done) && !seen.has(at)
    if (fits) seen.add(at)
    return fits
  })
  await db.row.bulkPut(rows.filter((_, i) => put[i]).map(recordOf))
  return put
}

/**
 * What an app that notes which rows it touches writes beside `sync`: as long as only such apps wrote, both stay the same.
 * An older app takes rows in or sends them only with a new `sync`, and what it has not sent yet is found by its index.
 */
const followedBy = (before: ProjectRecord | undefined, next: SyncRecord): Pick<ProjectRecord, 'followed'> =>
  same(before?.sync, before?.followed) ? { followed: next } : {}

/** The rows in a vault's database. Reads and writes asked for together share a transaction; each row stands for itself. */
export function dexieRows(db: VaultDatabase): RowStore {
  const former = onceWaited(db)
  const get = grouped<Key, StoredRow | undefined>(async keys =>
    (await readRows(db, keys)).map(record => record && rowOf(record)),
  )
  const putIf = grouped<StoredRow, boolean>(rows => {
    let tried = false
    return db.transaction('rw', [db.row, db.part, db.touched], async () => {
      const again = tried
      tried = true
      const isNew = ({ lv }: StoredRow): boolean => lv === 0 && !again
      const known = rows.filter(row => !isNew(row))
      const replaced = known.length > 0 ? await replaceRows(db, known, again) : []
      const added = known.length < rows.length ? await addRows(db, rows.filter(isNew)) : []
      const put = rows.map(row => (isNew(row) ? added.shift() : replaced.shift()) === true)
      const wrote = rows.filter((_, i) => put[i]).map(recordOf)
      await noteTouched(db, wrote)
      former.wrote(wrote)
      return put
    })
  })
  const waiting = grouped<readonly [project: string, what: Waiting], string[]>(asked =>
    db.transaction('r', db.row, () =>
      Promise.all(
        asked.map(async key => {
          const keys = await db.row
            .where('[project+waits]')
            .equals([...key])
            .primaryKeys()
          return keys.map(([, id]) => id)
        }),
      ),
    ),
  )
  return {
    get: (project, id) => get([project, id]),
    putIf,
    async all(project) {
      const records = await db.row.where('[project+id]').between([project, ''], [project, '\uffff']).toArray()
      return records.map(rowOf)
    },
    async waiting(project, what) {
      const ids = await waiting([project, what])
      if (what === 'send' && ids.length === 0) await former.tidy(project)
      return ids
    },
    async sync(project) {
      return (await db.project.get(project))?.sync ?? newSync()
    },
    changeSync(project, change) {
      let wrote: SyncRecord | undefined
      return db.transaction('rw', db.project, async () => {
        const record = await db.project.get(project)
        if (wrote && same(record?.sync, wrote)) return true
        const next = change(record?.sync ?? newSync())
        if (!next) return false
        await db.project.put({ ...record, id: project, sync: next, ...followedBy(record, next) })
        wrote = next
        return true
      })
    },
  }
}
