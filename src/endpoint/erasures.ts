import { existsSync, readFileSync } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { fromBase64, randomId, sha256, toBase64, toHex } from '../crypto/bytes.ts'
import type { WireRow } from '../wire/row.ts'
import { appendLines } from './append-lines.ts'
import type { Database, Transaction } from './database.ts'
import { rowAt, storeRow } from './rows.ts'
import { takeBackAgain } from './taken-back.ts'
import { openTakenList, type TakenList } from './taken-list.ts'

/** What an erased row leaves: its place and its sealed tombstone, which holds nothing that was written. */
export type Erasure = { project: string; row: WireRow }

/** The list of what was erased, kept apart from the database so that an older copy of that cannot bring it back. */
export type Erasures = {
  /** On disk once it resolves. */
  add(project: string, rows: readonly WireRow[]): Promise<void>
  all(): readonly Erasure[]
  /** How many lines cannot be read. One may be the last of a process that ended, whose request had no answer; others are erasures that are lost. */
  damaged(): number
  /** The survey answers that were taken back. */
  readonly answers: TakenList
  close(): Promise<void>
}

type Line = Omit<WireRow, 'sealed' | 'gone' | 'chunks' | 'prev'> & {
  project: string
  sealed: string
  /** Absent when it names none, and in lines of version 0.4. */
  chunks?: string[]
}

function read(line: string): Erasure | undefined {
  try {
    const { project, sealed, chunks = [], ...row } = JSON.parse(line) as Line
    return { project, row: { ...row, prev: '', gone: true, chunks, sealed: fromBase64(sealed) } }
  } catch {
    return undefined
  }
}

const linesOf = (path: string): string[] =>
  existsSync(path) ? readFileSync(path, 'utf8').split('\n').filter(Boolean) : []

/** Opens the list at `path`, one line for each erasure, and that of answers beside it; each is made with its first. */
export function openErasures(path: string): Erasures {
  let file: Promise<FileHandle> | undefined
  return {
    async add(project, rows) {
      // A failed opening is not remembered: the disk may be there the next time.
      file ??= open(path, 'a').catch(error => {
        file = undefined
        throw error
      })
      const lines = rows.map(({ id, rev, zone, epoch, sealed, chunks }) => {
        const line: Line = { project, id, rev, zone, epoch, sealed: toBase64(sealed) }
        return JSON.stringify(chunks.length > 0 ? { ...line, chunks } : line)
      })
      await appendLines(await file, lines)
    },
    all: () => linesOf(path).flatMap(line => read(line) ?? []),
    damaged: () => linesOf(path).filter(line => !read(line)).length,
    answers: openTakenList(`${path}.answers`),
    close: async () => (await file)?.close(),
  }
}

/** Erases again what an older copy of the database brought back; answers how many rows and answers that were. */
export async function eraseAgain(database: Database, erasures: Erasures, today: string): Promise<number> {
  let count = 0
  for (const one of erasures.all()) if (await database.transaction(tx => eraseOne(tx, { ...one, today }))) count++
  if (count > 0) await database.checkpoint()
  return count + (await takeBackAgain(database, erasures.answers))
}

async function eraseOne(tx: Transaction, { project, row, today }: Erasure & { today: string }): Promise<boolean> {
  const there = await tx.get<{ head: number }>('SELECT head FROM project WHERE id = ?', project)
  const now = await rowAt(tx, project, row.id)
  if (!there || now?.gone) return false
  const seq = Number(there.head) + 1
  await storeRow(tx, project, { row, hash: toHex(await sha256(row.sealed)), seq, today, former: now })
  await tx.run('UPDATE project SET head = ? WHERE id = ?', seq, project)
  await tx.run('INSERT INTO mark (project, seq, mark) VALUES (?, ?, ?)', project, seq, randomId())
  return true
}
