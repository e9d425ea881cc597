import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import postgres from 'postgres'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { prepareDatabase } from '../../src/endpoint/all-tables.ts'
import { createApp } from '../../src/endpoint/app.ts'
import type { Database } from '../../src/endpoint/database/database.ts'
import { openDatabase } from '../../src/endpoint/database/open-database.ts'
import { openSqlite } from '../../src/endpoint/database/sqlite.ts'
import { contentsOf, transfer } from '../../src/endpoint/database/transfer.ts'
import { makeSetUpCode } from '../../src/endpoint/set-up.ts'
import { freshFolder, tidyUp } from '../browser/kit/tidy.ts'
import { lived, move, refusedMove } from './move-kit.ts'
import { freshUrl } from './places-kit.ts'
import { wherePostgresIs } from './where-postgres-is.ts'

const test = suite('what a move has left behind, and what it finds')
const here = wherePostgresIs(test)
test.after(tidyUp)

/** What an operator is told who starts an endpoint on a database. */
const told = async (database: Database, setting = {}): Promise<string> =>
  createApp({ database, now: Date.now, ...setting })
    .then(
      () => 'started',
      error => error.message,
    )
    .finally(() => database.close())

here('no endpoint goes on with what has been moved away, unless it is told to; moving back works', async () => {
  const [back, url] = [freshFolder('back'), await freshUrl()]
  const { data, contents } = await lived()
  await move('postgres', { DATA: data, DATABASE_URL: url })
  assert.match(await refusedMove('postgres', { DATA: data, DATABASE_URL: await freshUrl() }), /has been moved/)
  const sqlite = () => openDatabase({ url: undefined, data })
  assert.match(await told(await sqlite()), /has been moved to PostgreSQL: .* with DATABASE_URL.*--here-again/)
  assert.is(await told(await openDatabase({ url, data })), 'started')
  await move('sqlite', { DATA: back, DATABASE_URL: url })
  assert.match(await told(await openDatabase({ url, data })), /has been moved to SQLite: .* without DATABASE_URL/)
  const again = await openDatabase({ url: undefined, data: back })
  assert.equal(await contentsOf(again), contents)
  assert.is(await told(again), 'started')
  assert.is(await told(await sqlite(), { hereAgain: true }), 'started')
  assert.is(await told(await sqlite()), 'started')
})

here('an endpoint that is started while the last of PostgreSQL is read waits, and is told', async () => {
  const [{ data }, url] = [await lived(), await freshUrl()]
  await move('postgres', { DATA: data, DATABASE_URL: url })
  const [there, to, late] = [
    await openDatabase({ url, data, moving: true }),
    openSqlite(':memory:'),
    await openDatabase({ url, data, moving: true }),
  ]
  await prepareDatabase(to, '2026-03-02')
  let outcome: Promise<string> | undefined
  const slow: Database = {
    ...there,
    transaction: work =>
      there.transaction(async tx => {
        const result = await work(tx)
        let over = false
        outcome = told(late).finally(() => {
          over = true
        })
        const waiting = 'SELECT 1 AS x FROM pg_locks WHERE NOT granted'
        while (!over && !(await there.read(one => one.get(waiting))))
          await new Promise(resolve => setTimeout(resolve, 5))
        return result
      }),
  }
  await transfer(slow, to, { alone: true })
  assert.match((await outcome) ?? '', /has been moved to SQLite/)
  await Promise.all([there.close(), to.close()])
})

here('where a move comes to nothing, the first database is the one to go on with', async () => {
  const from = await openDatabase({ url: undefined, data: (await lived()).data, moving: true })
  const to = openSqlite(':memory:')
  await prepareDatabase(to, '2026-03-02')
  const broken: Database = {
    ...to,
    transaction: work => to.transaction(tx => work(tx).then(() => Promise.reject(new Error('broken')))),
  }
  assert.is(await transfer(from, broken, { alone: true }).catch(error => error.message), 'broken')
  assert.is(await told(from), 'started')
  await to.close()
})

here('a database on which an endpoint was started and nothing founded counts as empty', async () => {
  const [{ data, contents }, url] = [await lived(), await freshUrl()]
  const started = await openDatabase({ url, data })
  await createApp({ database: started, now: Date.now })
  await makeSetUpCode(started)
  // As the list in its DATA brings them at the start.
  await started.transaction(tx => tx.run('INSERT INTO in_time (hash) VALUES (?)', 'f'.repeat(64)))
  await started.close()
  assert.match(await move('postgres', { DATA: data, DATABASE_URL: url }), 'All of it is there')
  const there = await openDatabase({ url, data })
  assert.equal(await contentsOf(there), contents, 'nothing of its own is left')
  await there.close()
})

here('the database of another program is left as it is', async () => {
  const [{ data }, url] = [await lived(), await freshUrl()]
  const theirs = postgres(url, { max: 1 })
  await theirs.unsafe('CREATE TABLE setting (name text PRIMARY KEY, value text NOT NULL)')
  await theirs.unsafe("INSERT INTO setting VALUES ('theme', 'dark')")
  assert.match(await refusedMove('postgres', { DATA: data, DATABASE_URL: url }), /another program’s/)
  assert.is((await theirs.unsafe('SELECT * FROM setting')).length, 1)
  const tables = await theirs.unsafe("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")
  assert.is(tables.length, 1, 'none of ours came beside it')
  await theirs.unsafe('DROP TABLE setting')
  await theirs.unsafe('CREATE TABLE setting (id integer, theme text)')
  const unlike = await refusedMove('postgres', { DATA: data, DATABASE_URL: url })
  assert.match(unlike, /a table “setting” of another program: give/)
  await theirs.end()
})

here('a database that sorts as in Sweden or Finland gives back all of it, and goes on', async () => {
  const { data, contents } = await lived()
  for (const country of ['sv-SE', 'fi-FI']) {
    const [back, url] = [freshFolder('back'), await freshUrl(country)]
    // A copy, for what has been moved away is not moved once more.
    copyFileSync(join(data, 'rinnalla.db'), join(back, 'rinnalla.db'))
    await move('postgres', { DATA: back, DATABASE_URL: url })
    const there = await openDatabase({ url, data })
    const sorted = "SELECT ('a' < 'B') AS found"
    assert.ok((await there.read(tx => tx.get<{ found: boolean }>(sorted)))?.found, 'this test would see it')
    assert.equal(await contentsOf(there), contents)
    assert.is(await told(there), 'started')
  }
})

here('of two moves into one database at once one is refused, and the other is whole', async () => {
  const [first, second, url] = [await lived(), await lived(), await freshUrl()]
  const both = [first, second].map(({ data }) => move('postgres', { DATA: data, DATABASE_URL: url }))
  const ends = await Promise.allSettled(both)
  const kept = ends.flatMap((end, i) => (end.status === 'fulfilled' ? [[first, second][i]?.contents] : []))
  assert.is(kept.length, 1)
  const there = await openDatabase({ url, data: first.data })
  assert.equal(await contentsOf(there), kept[0])
  await there.close()
  const reasons = ends.flatMap(end => (end.status === 'rejected' ? [end.reason.stderr] : []))
  assert.match(reasons[0], /^The database to copy into is not empty/)
})

test.run()
