import { type FileHandle, open } from 'node:fs/promises'
import * as v from 'valibot'
import { fromBase64, randomId, sha256, toBase64, toHex } from '../crypto/bytes.ts'
import { limits } from '../wire/limits.ts'
import { rowFields, type WireRow } from '../wire/row.ts'
import { appendLines } from './append-lines.ts'
import type { Database, Transaction } from './database.ts'
import { linesIn } from './lines-in.ts'
import { rowAt, storeRow } from './rows.ts'
import { takeBackAgain } from './taken-back.ts'
import { openTakenList, type TakenList } from './taken-list.ts'

/** What an erased row leaves: its place and its sealed tombstone, which holds nothing that was written. */
export type Erasure = { project: string; row: WireRow }

/** The list of what was erased, kept apart from the database so that an older copy of that cannot bring it back. */
export type Erasures = {
  /** On disk once it resolves. */
  add(erased: readonly Erasure[]): Promise<void>
  /** Read from the disk a little at a time, however long it has become. */
  all(): AsyncIterable<Erasure>
  /**
   * How many lines cannot be read. One may be the unfinished line of a process that was killed, whose request was
   * never confirmed; each further one is a lost erasure.
   */
  damaged(): Promise<number>
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

const { id, rev, zone, epoch, chunks } = rowFields
const line = v.object({ project: v.string(), id, rev, zone, epoch, chunks: v.optional(chunks, []), sealed: v.string() })

/** Characters of the longest line: a row of the largest size, and all the names that fit. */
const longestLine = 2 * limits.row + limits.chunks * 70

function read(text: string): Erasure | undefined {
  try {
    const { project, sealed, ...row } = v.parse(line, JSON.parse(text))
    return { project, row: { ...row, prev: '', gone: true, sealed: fromBase64(sealed) } }
  } catch {
    return undefined
  }
}

function written({ project, row: { id, rev, zone, epoch, sealed, chunks } }: Erasure): string {
  const line: Line = { project, id, rev, zone, epoch, sealed: toBase64(sealed) }
  return JSON.stringify(chunks.length > 0 ? { ...line, chunks } : line)
}

async function* readAll(path: string): AsyncGenerator<Erasure | undefined> {
  for await (const text of linesIn(path, longestLine)) if (text !== '') yield read(text)
}

/**
 * Opens the list at `path`, one line for each erasure, and the list of survey answers in a file beside it; each file
 * is created with its first line.
 */
export function openErasures(path: string): Erasures {
  let file: Promise<FileHandle> | undefined
  return {
    async add(erased) {
      // A failed open is not cached: the disk may be mounted at the next try.
      file ??= open(path, 'a').catch(error => {
        file = undefined
        throw error
      })
      await appendLines(await file, erased.map(written))
    },
    async *all() {
      for await (const one of readAll(path)) if (one) yield one
    },
    async damaged() {
      let count = 0
      for await (const one of readAll(path)) if (!one) count++
      return count
    },
    answers: openTakenList(`${path}.answers`),
    close: async () => (await file)?.close(),
  }
}

/** Erasures looked at in one transaction. */
const together = 200

/** Erases again what an older copy of the database brought back; returns how many rows and survey answers that were. */
export async function eraseAgain(database: Database, erasures: Erasures, today: string): Promise<number> {
  let count = 0
  let some: Erasure[] = []
  const eraseSome = async () => {
    const now = some
    some = []
    count += await database.transaction(async tx => {
      let erased = 0
      for (const one of now) if (await eraseOne(tx, { ...one, today })) erased++
      return erased
    })
  }
  for await (const one of erasures.all()) if (some.push(one) === together) await eraseSome()
  await eraseSome()
  if (count > 0) await database.checkpoint()
  return count + (await takeBackAgain(database, erasures.answers))
}

async function eraseOne(tx: Transaction, { project, row, today }: Erasure & { today: string }): Promise<boolean> {
  const there = await tx.get<{ head: number }>('SELECT head FROM project WHERE id = ?', project)
  const now = await rowAt(tx, project, row.id)
  if (!there || (now && (now.zone !== row.zone || (Number(now.gone) === 1 && now.rev >= row.rev)))) return false
  const seq = Number(there.head) + 1
  await storeRow(tx, project, { row, hash: toHex(await sha256(row.sealed)), seq, today, former: now })
  await tx.run('UPDATE project SET head = ? WHERE id = ?', seq, project)
  await tx.run('INSERT INTO mark (project, seq, mark) VALUES (?, ?, ?)', project, seq, randomId())
  return true
}
