import { existsSync, readFileSync } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { fromBase64, randomId, sha256, toBase64, toHex } from '../crypto/bytes.ts'
import type { WireRow } from '../wire/row.ts'
import type { Database, Transaction } from './database.ts'
import { eraseChunks, storeRow } from './rows.ts'
import { takeBackAgain } from './taken-back.ts'
import { openTakenList, type TakenList } from './taken-list.ts'

/** What an erased row leaves: its place and its sealed tombstone, which holds nothing that was written. */
export type Erasure = { project: string; row: WireRow }

/** The list of what was erased, kept apart from the database so that an older copy of that cannot bring it back. */
export type Erasures = {
  /** On disk once it resolves. */
  add(project: string, rows: readonly WireRow[]): Promise<void>
  all(): readonly Erasure[]
  /** The survey answers that were taken back. */
  readonly answers: TakenList
  close(): Promise<void>
}

type Line = Omit<WireRow, 'sealed' | 'gone' | 'chunks' | 'prev'> & { project: string; sealed: string }

function read(line: string): Erasure[] {
  try {
    const { project, sealed, ...row } = JSON.parse(line) as Line
    return [{ project, row: { ...row, prev: '', gone: true, chunks: [], sealed: fromBase64(sealed) } }]
  } catch {
    // The process ended while it wrote its last line: the request had no answer, and is made again.
    return []
  }
}

/** Opens the list at `path`, one line for each erasure, and that of answers beside it; each is made with its first. */
export function openErasures(path: string): Erasures {
  let file: Promise<FileHandle> | undefined
  return {
    async add(project, rows) {
      file ??= open(path, 'a')
      const lines = rows.map(({ id, rev, zone, epoch, sealed }) =>
        JSON.stringify({ project, id, rev, zone, epoch, sealed: toBase64(sealed) }),
      )
      const list = await file
      // A line of its own begins also after one that was cut off.
      await list.appendFile(`\n${lines.join('\n')}\n`)
      await list.sync()
    },
    all: () => (existsSync(path) ? readFileSync(path, 'utf8').split('\n').filter(Boolean).flatMap(read) : []),
    answers: openTakenList(`${path}.answers`),
    close: async () => (await file)?.close(),
  }
}

/** Erases again what an older copy of the database brought back; answers how many rows and answers that were. */
export async function eraseAgain(database: Database, erasures: Erasures): Promise<number> {
  let count = 0
  for (const one of erasures.all()) if (await database.transaction(tx => eraseOne(tx, one))) count++
  if (count > 0) await database.checkpoint()
  return count + (await takeBackAgain(database, erasures.answers))
}

async function eraseOne(tx: Transaction, { project, row }: Erasure): Promise<boolean> {
  const there = await tx.get<{ head: number }>('SELECT head FROM project WHERE id = ?', project)
  const sql = 'SELECT gone FROM row WHERE project = ? AND id = ?'
  const now = await tx.get<{ gone: number }>(sql, project, row.id)
  if (!there || now?.gone) return false
  const seq = Number(there.head) + 1
  await eraseChunks(tx, project, row.id)
  await storeRow(tx, project, { row, hash: toHex(await sha256(row.sealed)), seq })
  await tx.run('UPDATE project SET head = ? WHERE id = ?', seq, project)
  await tx.run('INSERT INTO mark (project, seq, mark) VALUES (?, ?, ?)', project, seq, randomId())
  return true
}
