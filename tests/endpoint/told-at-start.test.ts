import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { createApp } from '../../src/endpoint/app.ts'
import { openDatabase } from '../../src/endpoint/open-database.ts'
import { told } from '../../src/endpoint/told.ts'
import { freshFolder, tidyUp } from '../browser/tidy.ts'
import { freshUrl, onPostgres, openFresh } from './places-kit.ts'

const test = suite('what an operator is told whose database is of no use')
test.after(tidyUp)

test('a file that is no database is told with its name and what to do', async () => {
  const data = freshFolder('garbage')
  writeFileSync(join(data, 'rinnalla.db'), 'no database at all, but a text that somebody has put here. '.repeat(40))
  const says = await openDatabase({ url: undefined, data }).catch(told)
  assert.match(String(says), `${join(data, 'rinnalla.db')} is damaged or no SQLite database. Put a copy`)
})

test('a table of another program that has the name of one of ours is told at the start, and none comes beside it', async () => {
  for (const [theirs, table] of [
    ['CREATE TABLE setting (id INTEGER, theme TEXT)', 'setting'],
    ['CREATE TABLE project (id INTEGER, title TEXT)', 'project'],
    ['CREATE TABLE answer_place (id INTEGER)', 'answer_place'],
  ] as const) {
    const database = await openFresh()
    await database.transaction(tx => tx.run(theirs))
    const says = await createApp({ database, now: Date.now }).catch(told)
    assert.match(String(says), `a table “${table}” of another program: give the endpoint a database of its own`)
    const ours = await database.read(tx => tx.all('SELECT * FROM entry')).catch(() => 'none')
    assert.is(ours, 'none', table)
    await database.close()
  }
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

test.run()
