import { createServer } from 'node:net'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { randomId } from '../../src/crypto/bytes.ts'
import type { Database, Transaction } from '../../src/endpoint/database/database.ts'
import { openPostgres } from '../../src/endpoint/database/postgres.ts'
import { createTables } from '../../src/endpoint/database/tables.ts'
import { freshUrl } from './places-kit.ts'
import { wherePostgresIs } from './where-postgres-is.ts'

const test = suite('transactions of several processes on PostgreSQL')
const here = wherePostgresIs(test)

const processes = 6
const times = 30

async function several(): Promise<Database[]> {
  const url = await freshUrl()
  const all = await Promise.all(Array.from({ length: processes }, () => openPostgres(url)))
  await Promise.all(all.map(database => createTables(database, ['CREATE TABLE IF NOT EXISTS n (id TEXT, n BIGINT)'])))
  await all[0]?.transaction(tx => tx.run("INSERT INTO n (id, n) VALUES ('one', 0)"))
  return all
}

const nOf = async (tx: Transaction): Promise<number> => (await tx.get<{ n: number }>('SELECT n FROM n'))?.n ?? -1

/** Counts one up in each of the processes as often, by reading and writing; how often a work was run, and what it came to. */
async function counted(all: readonly Database[], about?: string): Promise<{ runs: number; n: number | undefined }> {
  let runs = 0
  const one = async (tx: Transaction) => {
    runs++
    const n = await nOf(tx)
    await tx.run('UPDATE n SET n = ?', n + 1)
  }
  const each = async (database: Database) => {
    for (let i = 0; i < times; i++) await database.transaction(one, about)
  }
  await Promise.all(all.map(each))
  const n = await all[0]?.read(nOf)
  await Promise.all(all.map(database => database.close()))
  return { runs, n }
}

here(
  'each sees what the others have done; about the same thing they wait for each other instead of starting over',
  async () => {
    const { runs, n } = await counted(await several(), randomId())
    assert.is(n, processes * times)
    assert.ok(runs <= processes * times * 1.1, `${runs} runs for ${n}`)
  },
)

here('those that meet unannounced start over, and are as much alone', async () => {
  const all = await several()
  const met = all.slice(0, 2)
  const { runs, n } = await counted(met)
  assert.is(n, met.length * times)
  assert.ok(runs > met.length * times, 'this test would see it')
  for (const database of all.slice(2)) await database.close()
})

here(
  'a statement that failed commits nothing, though the work went on; what a work asks for when it is over reaches nobody',
  async () => {
    const [database, ...others] = await several()
    let later: Transaction | undefined
    const work = async (tx: Transaction) => {
      later = tx
      await tx.run('UPDATE n SET n = 7')
      await tx.run('SELECT nothing').catch(() => undefined)
    }
    assert.is(
      await database?.transaction(work).then(
        () => 'done',
        error => error.code,
      ),
      '42703',
    )
    assert.is(await database?.read(nOf), 0)
    assert.is(
      await later?.run('UPDATE n SET n = 8').then(
        () => 'done',
        () => 'over',
      ),
      'over',
    )
    assert.is(await database?.read(nOf), 0)
    for (const one of [database, ...others]) await one?.close()
  },
)

here('a machine that hangs is no reason not to ask the next one', async () => {
  const silent = createServer(() => undefined)
  const port = await new Promise<number>(resolve => {
    silent.listen(0, '127.0.0.1', () => resolve((silent.address() as { port: number }).port))
  })
  const url = await freshUrl()
  const both = url.replace(/@([^/]+)/, (_, host) => `@127.0.0.1:${port},${host}`)
  assert.not.equal(both, url)
  const database = await openPostgres(`${both}?target_session_attrs=primary`)
  assert.is((await database.read(tx => tx.get<{ x: number }>('SELECT 1 AS x')))?.x, 1)
  await database.close()
  silent.close()
  silent.unref()
})

test.run()
