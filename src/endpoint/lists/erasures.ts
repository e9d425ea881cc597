import { type FileHandle, open } from 'node:fs/promises'
import * as v from 'valibot'
import { fromBase64, toBase64 } from '../../crypto/bytes.ts'
import { limits } from '../../wire/limits.ts'
import { rowFields, type WireRow } from '../../wire/row.ts'
import { appendLines } from './append-lines.ts'
import { linesIn } from './lines-in.ts'
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
