import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { createApp } from '../../src/endpoint/app.ts'
import { openDatabase } from '../../src/endpoint/database/open-database.ts'
import { told } from '../../src/endpoint/database/told.ts'
import { contentsOf } from '../../src/endpoint/database/transfer.ts'
import { freshFolder, tidyUp } from '../browser/kit/tidy.ts'
import { freshUrl, onPostgres, openFresh } from './places-kit.ts'

const test = suite('what an operator is told whose database is of no use')
test.after(tidyUp)

test('a file that is no database is told with its name and what to do', async () => {
  const data = freshFolder('garbage')
  writeFileSync(join(data, 'rinnalla.db'), 'no database at all, but a text that somebody has put here. '.repeat(40))
  const says = await openDatabase({ url: undefined, data }).catch(told)
  assert.match(String(says), `${join(data, 'rinnalla.db')} is damaged or no SQLite database. Put a copy`)
})

test('a file that is damaged further on than where it is opened is told too', async () => {
  const [data, other] = [freshFolder('damaged'), freshFolder('copied')]
  const sound = await openDatabase({ url: undefined, data })
  await createApp({ database: sound, now: Date.now })
  const sql = "SELECT rootpage, page_size AS size FROM sqlite_schema, pragma_page_size WHERE name = 'setting'"
  const { rootpage, size } = (await sound.read(tx => tx.get<{ rootpage: number; size: number }>(sql))) ?? {
    rootpage: 0,
    size: 0,
  }
  await sound.checkpoint()
  const bytes = readFileSync(join(data, 'rinnalla.db'))
  await sound.close()
  writeFileSync(join(other, 'rinnalla.db'), bytes.fill(7, (rootpage - 1) * size, rootpage * size))
  const database = await openDatabase({ url: undefined, data: other })
  for (const work of [() => createApp({ database, now: Date.now }), () => contentsOf(database)])
    assert.match(String(await work().catch(told)), 'rinnalla.db in DATA is damaged or no SQLite database. Put a copy')
  await database.close()
})

/** SQLite keeps to no length and hardly to a type. */
const ofPostgres = onPostgres
  ? ([
      ['CREATE TABLE setting (name VARCHAR(12) PRIMARY KEY, value TEXT)', 'setting'],
      ['CREATE TABLE setting (name TEXT PRIMARY KEY, value JSONB)', 'setting'],
      ['CREATE TABLE room (project TEXT PRIMARY KEY, bytes SMALLINT)', 'room'],
      ['CREATE TABLE room (project INTEGER PRIMARY KEY, bytes BIGINT)', 'room'],
    ] as const)
  : []

test('a table of another program that has the name of one of ours is told at the start, and none comes beside it', async () => {
  for (const [theirs, table] of [
    ['CREATE TABLE setting (id INTEGER, theme TEXT)', 'setting'],
    ['CREATE TABLE project (id INTEGER, title TEXT)', 'project'],
    ['CREATE TABLE answer_place (id INTEGER)', 'answer_place'],
    ['CREATE TABLE setting (name TEXT, value TEXT)', 'setting'],
    ['CREATE TABLE in_time (hash TEXT, day TEXT)', 'in_time'],
    ['CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT, of_user INTEGER NOT NULL)', 'setting'],
    ["CREATE VIEW mark AS SELECT 'p' AS project, 1 AS seq, 'm' AS mark", 'mark'],
    ...ofPostgres,
  ] as const) {
    const database = await openFresh()
    await database.transaction(tx => tx.run(theirs))
    const says = await createApp({ database, now: Date.now }).catch(told)
    assert.match(String(says), `a table “${table}” of another program: give the endpoint a database of its own`)
    for (const ours of ['setting', 'entry'].filter(name => name !== table)) {
      const found = await database.read(tx => tx.all(`SELECT * FROM ${ours}`)).catch(() => 'none')
      assert.is(found, 'none', `${ours} beside ${table}`)
    }
    await database.close()
  }
})

test('a column more, which fills itself, takes nothing from us', async () => {
  const database = await openFresh()
  const more = 'shouted TEXT GENERATED ALWAYS AS (upper(value)) STORED'
  await database.transaction(tx => tx.run(`CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT, ${more})`))
  await createApp({ database, now: Date.now })
  await database.close()
})

const there = onPostgres ? test : () => undefined

there('a user of PostgreSQL without rights is told which one it lacks and how to give it', async () => {
  const url = new URL(await freshUrl())
  const owner = await openDatabase({ url: url.href, data: '' })
  for (const sql of ['CREATE ROLE guest LOGIN', 'REVOKE ALL ON SCHEMA public FROM PUBLIC'])
    await owner.transaction(tx => tx.run(sql))
  url.username = 'guest'
  const start = async () => {
    const database = await openDatabase({ url: url.href, data: '' })
    return createApp({ database, now: Date.now })
      .catch(told)
      .finally(() => database.close())
  }
  assert.match(String(await start()), /lacks a right \(PostgreSQL says: .*\)\. It has to own the database/)
  await owner.transaction(tx => tx.run('GRANT USAGE ON SCHEMA public TO guest'))
  assert.match(String(await start()), /permission denied for schema public/)
  await createApp({ database: owner, now: Date.now })
  await owner.transaction(tx => tx.run('GRANT CREATE ON SCHEMA public TO guest'))
  assert.match(String(await start()), /permission denied for table setting/)
  await owner.close()
})

there('a database that can only be read, as the second of two, is told with what to give instead', async () => {
  const url = await freshUrl()
  const owner = await openDatabase({ url, data: '' })
  const name = new URL(url).pathname.slice(1)
  await owner.transaction(tx => tx.run(`ALTER DATABASE ${name} SET default_transaction_read_only = on`))
  await owner.close()
  const database = await openDatabase({ url, data: '' })
  const says = await createApp({ database, now: Date.now }).catch(told)
  await database.close()
  assert.match(String(says), /can only be read \(PostgreSQL says: .*\)\. Of two machines give the one/)
})

test.run()
