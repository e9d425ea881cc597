import { copyFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { randomId } from '../../src/crypto/bytes.ts'
import { prepareDatabase } from '../../src/endpoint/all-tables.ts'
import { createApp } from '../../src/endpoint/app.ts'
import type { Database, Transaction } from '../../src/endpoint/database/database.ts'
import { openDatabase } from '../../src/endpoint/database/open-database.ts'
import { openSqlite } from '../../src/endpoint/database/sqlite.ts'
import { contentsOf, transfer } from '../../src/endpoint/database/transfer.ts'
import { freshFolder, tidyUp } from '../browser/kit/tidy.ts'
import { noise } from '../files/file-kit.ts'
import { device } from './endpoint-kit.ts'
import { exchange, rowFor } from './endpoint-site.ts'
import { lived, move, refusedMove } from './move-kit.ts'
import { freshUrl } from './places-kit.ts'
import { wherePostgresIs } from './where-postgres-is.ts'

const test = suite('a municipality moves from one database to the other')
const here = wherePostgresIs(test)
test.after(tidyUp)

here('there and back, each row the same; into a database that holds something nothing is written', async () => {
  const [back, url] = [freshFolder('back'), await freshUrl()]
  const { data, contents } = await lived()
  const rows = contents.reduce((sum, one) => sum + one.rows, 0)
  assert.ok(rows > 800, String(rows))
  assert.match(await move('postgres', { DATA: data, DATABASE_URL: url }), 'All of it is there')
  const there = await openDatabase({ url, data })
  assert.equal(await contentsOf(there), contents)
  await there.close()
  assert.match(await move('sqlite', { DATA: back, DATABASE_URL: url }), 'All of it is there')
  assert.is(statSync(join(back, 'rinnalla.db')).mode & 0o077 & statSync(back).mode, 0, 'nobody else reads it')
  const again = await openDatabase({ url: undefined, data: back })
  assert.equal(await contentsOf(again), contents)
  const refused = await move('postgres', { DATA: data, DATABASE_URL: url }).catch(error => error)
  assert.equal([refused.code, /not empty/.test(refused.stderr)], [2, true])
  await again.transaction(tx => tx.run("UPDATE row SET epoch = 'other' WHERE seq = 1"))
  assert.not.equal(await contentsOf(again), contents, 'one column of one row is seen')
  await again.close()
  assert.ok(readdirSync(data).includes('rinnalla.db'), 'what was moved stays where it was')
})

here('while an endpoint has either database open nothing is moved, for what it takes in would be lost', async () => {
  const [open, back, url] = [freshFolder('open'), freshFolder('back'), await freshUrl()]
  const { data, contents } = await lived()
  copyFileSync(join(data, 'rinnalla.db'), join(open, 'rinnalla.db'))
  const running = await openDatabase({ url: undefined, data: open })
  assert.match(
    await refusedMove('postgres', { DATA: open, DATABASE_URL: url }),
    /rinnalla\.db open\. Stop the endpoint first: /,
  )
  await running.close()
  const other = await openDatabase({ url, data: back })
  const told =
    /^An endpoint runs on the PostgreSQL database \(connected from 127\.0\.0\.1\)\. Stop every endpoint first: /
  assert.match(await refusedMove('postgres', { DATA: data, DATABASE_URL: url }), told)
  await other.close()
  await move('postgres', { DATA: data, DATABASE_URL: url })
  const several = await Promise.all([openDatabase({ url, data }), openDatabase({ url, data: back })])
  await several[0].close()
  assert.match(await refusedMove('sqlite', { DATA: back, DATABASE_URL: url }), told)
  assert.equal(await contentsOf(several[1]), contents, 'and nothing else has happened to it')
  await several[1].close()
  await move('sqlite', { DATA: back, DATABASE_URL: url })
})

here('an endpoint that is started during a move does not start, or the move comes to nothing', async () => {
  const [{ data }, url] = [await lived(), await freshUrl()]
  const moving = await openDatabase({ url: undefined, data, moving: true })
  await prepareDatabase(moving, '2026-03-02')
  const refused = await openDatabase({ url: undefined, data }).catch(error => error.message)
  assert.match(refused, /rinnalla\.db open\. If npm run move is at work, start the endpoint once it is done\./)
  const there = await openDatabase({ url, data, moving: true })
  await prepareDatabase(there, '2026-03-02')
  await transfer(moving, there, { alone: true })
  await moving.close()
  const third = openSqlite(':memory:')
  await prepareDatabase(third, '2026-03-02')
  let written: Promise<void> | undefined
  const early: Database = {
    ...third,
    transaction: work =>
      third.transaction(async tx => {
        const late = await openDatabase({ url, data })
        const result = work({
          ...tx,
          run: async (sql, ...values) => {
            if (sql.startsWith('INSERT'))
              written ??= late
                .transaction(other => other.run('UPDATE project SET head = 7'))
                .finally(() => late.close())
            return tx.run(sql, ...values)
          },
        })
        return result
      }),
  }
  const outcome = await transfer(there, early, { alone: true }).catch(error => error.message)
  assert.match(outcome, /^An endpoint runs on the PostgreSQL database/)
  await written
  assert.is(
    (await contentsOf(third)).reduce((sum, one) => sum + one.rows, 0),
    0,
    'nothing of it is kept',
  )
  await Promise.all([there.close(), third.close()])
})

test('on a full disk nothing is moved and it is said why; with room enough all of it is', async () => {
  const [from, to] = [openSqlite(':memory:'), openSqlite(join(freshFolder('full'), 'rinnalla.db'))]
  for (const database of [from, to]) await prepareDatabase(database, '2026-03-02')
  await from.transaction(async tx => {
    await tx.run("INSERT INTO project (id, head, members_head, members_length) VALUES ('p', 0, 'x', 1)")
    // One that is alone in its statement makes SQLite take back all; those at the end would then have room again.
    for (let i = 10; i < 26; i++) {
      const bytes = noise(i < 13 ? 1_100_000 : 1_000)
      await tx.run('INSERT INTO chunk (project, id, bytes) VALUES (?, ?, ?)', 'p', `c${i}`, bytes)
    }
  })
  const pages = (most: number) => to.transaction(tx => tx.get(`PRAGMA max_page_count = ${most}`))
  const rows = async () => (await contentsOf(to)).reduce((sum, one) => sum + one.rows, 0)
  await pages(400)
  assert.is(await transfer(from, to).catch(error => error.message), 'database or disk is full')
  assert.is(await rows(), 0)
  await pages(4_000)
  assert.equal(await transfer(from, to), await contentsOf(from))
  assert.is(await rows(), 17)
  await Promise.all([from.close(), to.close()])
})

test('where the database is begun anew that is read, all of it is to be done again, and that is what is said', async () => {
  const [from, to] = [openSqlite(':memory:'), openSqlite(':memory:')]
  for (const database of [from, to]) await prepareDatabase(database, '2026-03-02')
  await from.transaction(tx =>
    tx.run("INSERT INTO project (id, head, members_head, members_length) VALUES ('p', 0, 'x', 1)"),
  )
  // As after a break that passes: the work is run once more, in a transaction of its own.
  const broken: Database = {
    ...from,
    transaction: async work => {
      await from.transaction(work)
      return from.transaction(work)
    },
  }
  assert.match(await transfer(broken, to).catch(error => error.message), /broke off while it was read/)
  // Where the one that is written into begins anew, so does the other within it.
  const late: Database = {
    ...to,
    transaction: async work => {
      await to.transaction(tx => work(tx).then(() => Promise.reject(new Error('broken')))).catch(() => undefined)
      return to.transaction(work)
    },
  }
  assert.equal(await transfer(from, late), await contentsOf(from))
  await Promise.all([from.close(), to.close()])
})

test('once a statement has failed in SQLite, nothing of its transaction is kept, also if the work goes on', async () => {
  const database = openSqlite(':memory:')
  await database.transaction(tx => tx.run('CREATE TABLE one (n INTEGER PRIMARY KEY)'))
  let late: Transaction | undefined
  const outcome = database.transaction(async tx => {
    late = tx
    await tx.run('INSERT INTO one VALUES (1)')
    await Promise.allSettled([1, 2].map(n => tx.run('INSERT INTO one VALUES (?)', n)))
  })
  assert.match(await outcome.catch(error => error.message), 'UNIQUE constraint failed')
  await database.transaction(async () => late?.run('INSERT INTO one VALUES (3)').catch(() => undefined))
  assert.equal(await database.read(tx => tx.all('SELECT n FROM one')), [])
  await database.close()
})

here('a project that moved goes on: the same member reads and writes on PostgreSQL', async () => {
  const [{ data, founder }, url] = [await lived(), await freshUrl()]
  await move('postgres', { DATA: data, DATABASE_URL: url })
  const database = await openDatabase({ url, data })
  const app = await createApp({ database, now: Date.now })
  const moved = { ...founder, context: { ...founder.context, send: device({ app }).send } }
  assert.is((await exchange(moved, [rowFor(moved, 'material', randomId())])).status, 200)
  await database.close()
})

test.run()
