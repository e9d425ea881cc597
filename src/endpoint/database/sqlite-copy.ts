import { closeSync, existsSync, fsyncSync, linkSync, openSync, readdirSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import { checkJournal } from './emptied.ts'

function sync(path: string): void {
  const open = openSync(path, 'r')
  fsyncSync(open)
  closeSync(open)
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** Takes away what copies of this name have left that were broken off. */
function sweep(copy: string): void {
  for (const name of readdirSync(dirname(copy))) {
    const pid = name.startsWith(`${basename(copy)}.`) && /\.(\d+)\.half(-journal)?$/.exec(name)?.[1]
    if (pid && !isRunning(Number(pid))) rmSync(join(dirname(copy), name), { force: true })
  }
}

/**
 * Writes a copy of the SQLite file at `file` to `copy`, as it stands between two transactions, while others go on writing to
 * it. Nobody but its owner can read it, and it has its name only once it is whole and on disk. What has been erased is not
 * in it. Refuses to write over a file.
 */
export function copySqlite(file: string, copy: string): void {
  if (existsSync(copy)) throw new Error(`${copy} is there already.`)
  checkJournal(file)
  // As a copy it would be found out only when it is needed.
  if (statSync(file).size === 0) throw new Error(`${file} is empty: there is nothing to copy.`)
  sweep(copy)
  // A name of its own: two that copy at once must not write into each other's.
  const half = `${copy}.${process.pid}.half`
  const before = process.umask(0o077)
  try {
    const db = new DatabaseSync(file, { readOnly: true })
    try {
      db.exec('PRAGMA busy_timeout = 5000')
      db.prepare('VACUUM INTO ?').run(half)
    } finally {
      db.close()
    }
    sync(half)
    // Unlike a renaming, a link never takes the place of a file that has come meanwhile.
    linkSync(half, copy)
    sync(dirname(copy))
  } finally {
    process.umask(before)
    for (const left of [half, `${half}-journal`]) rmSync(left, { force: true })
  }
}
