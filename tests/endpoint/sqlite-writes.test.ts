import { existsSync, readFileSync } from 'node:fs'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { randomBytes, randomId, toHex } from '../../src/crypto/bytes.ts'
import type { Transaction } from '../../src/endpoint/database/database.ts'
import { openSqlite } from '../../src/endpoint/database/sqlite.ts'
import { createTables } from '../../src/endpoint/database/tables.ts'
import { rowTables } from '../../src/endpoint/rows/row-tables.ts'
import { putRows, type Stored } from '../../src/endpoint/rows/stored-rows.ts'
import { freshFile } from './places-kit.ts'

const test = suite('what SQLite writes for rows that come')
const counts = '/proc/self/io'
// Only Linux tells what a process writes.
const here = existsSync(counts) ? test : test.skip

const written = (): number => Number(/^wchar: (\d+)$/m.exec(readFileSync(counts, 'utf8'))?.[1])

const project = toHex(randomBytes(32))
const hash = toHex(randomBytes(32))
const rowsAt = (first: number): Stored[] =>
  Array.from({ length: 50 }, (_, i) => {
    const seq = first + i
    const named = { zone: randomId(), epoch: randomId(), hash, chunks: '' }
    return { id: randomId(), rev: 1, seq, gone: 0, ...named, sealed: randomBytes(1500) }
  })

/** Bytes written for a thousand rows in a fresh file, fifty at a time. */
async function cost(store: (tx: Transaction, rows: readonly Stored[]) => Promise<void>): Promise<number> {
  const database = openSqlite(freshFile())
  await createTables(database, rowTables)
  const before = written()
  for (let i = 0; i < 20; i++) await database.transaction(tx => store(tx, rowsAt(i * 50)))
  const bytes = written() - before
  await database.close()
  return bytes
}

here('is their pages and no second copy of each', async () => {
  const sql = 'INSERT INTO row VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)'
  const bare = await cost(async (tx, rows) => {
    for (const { id, rev, seq, zone, epoch, gone, sealed } of rows)
      await tx.run(sql, project, id, rev, seq, zone, epoch, gone, hash, '', sealed)
  })
  const ours = await cost((tx, rows) => putRows(tx, project, rows))
  assert.ok(ours < 1.2 * bare, `${ours} bytes, the bare table ${bare}`)
})

test.run()
