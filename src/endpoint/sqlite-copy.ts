import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'

function sync(path: string): void {
  const open = openSync(path, 'r')
  fsyncSync(open)
  closeSync(open)
}

/**
 * Writes a copy of the SQLite file at `file` to `copy`, as it stands between two transactions, while others go on writing to
 * it. Nobody but its owner can read it, and it has its name only once it is whole and on disk. What has been erased is not
 * in it. Refuses to write over a file.
 */
export function copySqlite(file: string, copy: string): void {
  if (existsSync(copy)) throw new Error(`${copy} is there already.`)
  const half = `${copy}.half`
  rmSync(half, { force: true })
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
    renameSync(half, copy)
    sync(dirname(copy))
  } finally {
    process.umask(before)
    rmSync(half, { force: true })
  }
}
