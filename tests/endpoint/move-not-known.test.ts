import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { prepareDatabase } from '../../src/endpoint/all-tables.ts'
import { createApp } from '../../src/endpoint/app.ts'
import type { Database } from '../../src/endpoint/database/database.ts'
import { openDatabase } from '../../src/endpoint/database/open-database.ts'
import { contentsOf, transfer } from '../../src/endpoint/database/transfer.ts'
import { freshFolder, tidyUp } from '../browser/kit/tidy.ts'
import { freshUrl, onPostgres } from './places-kit.ts'

const test = suite('a move whose end nobody heard of')
test.after(tidyUp)

async function two(): Promise<{ from: Database; to: Database }> {
  const open = async () =>
    openDatabase({ url: onPostgres ? await freshUrl() : undefined, data: freshFolder('unknown'), moving: true })
  const [from, to] = [await open(), await open()]
  for (const database of [from, to]) await prepareDatabase(database, '2026-03-02')
  await from.transaction(tx =>
    tx.run("INSERT INTO project (id, head, members_head, members_length) VALUES ('p', 0, 'x', 1)"),
  )
  return { from, to }
}

const gone = () => Object.assign(new Error('the connection is gone'), { code: 'CONNECTION_CLOSED' })
const outcome = (from: Database, to: Database) =>
  transfer(from, to, { alone: true }).then(
    held => held.reduce((sum, one) => sum + one.rows, 0),
    error => error.message,
  )
const isMoved = (database: Database) =>
  database.read(tx => tx.get("SELECT name FROM setting WHERE name = 'moved'")).then(Boolean)

for (const comes of [true, false])
  test(`says that it is not known whether all is there, and how to find out, where ${comes ? 'all' : 'nothing'} is`, async () => {
    const { from, to } = await two()
    const silent: Database = {
      ...to,
      transaction: async work => {
        const end = comes ? gone : () => Promise.reject(gone())
        await to.transaction(tx => work(tx).then(comes ? undefined : end)).catch(() => undefined)
        throw gone()
      },
    }
    assert.match(String(await outcome(from, silent)), /or nothing, is not known\. .* start the move again/)
    assert.not.ok(await isMoved(from), 'what has all in any case is not called moved')
    assert.is(await outcome(from, to), 1, 'once more, as the sentence says')
    assert.equal(await contentsOf(to), await contentsOf(from))
    assert.ok(await isMoved(from))
    await Promise.all([from.close(), to.close()])
  })

test('is found out at once where the database answers again', async () => {
  const { from, to } = await two()
  const again: Database = {
    ...to,
    transaction: async work => {
      await to.transaction(work)
      return to.transaction(work)
    },
  }
  assert.is(await outcome(from, again), 1)
  assert.ok(await isMoved(from))
  assert.not.ok(await isMoved(to))
  await Promise.all([from.close(), to.close()])
})

test('leaves a note that cannot be taken away, and whoever is sent to an empty database is told the way back', async () => {
  const { from, to } = await two()
  let through = false
  const broken: Database = {
    ...from,
    transaction: async work => {
      if (through) throw gone()
      const result = await from.transaction(work)
      through = true
      return result
    },
  }
  const failing: Database = {
    ...to,
    transaction: work => to.transaction(tx => work(tx).then(() => Promise.reject(new Error('full')))),
  }
  assert.match(String(await outcome(broken, failing)), /has come to nothing, .* npm start -- --here-again/)
  const says = await createApp({ database: from, now: Date.now }).catch(error => error.message)
  assert.match(says, /nothing is there as the move broke off at its very end, start it once with: .*--here-again/)
  await Promise.all([from.close(), to.close()])
})

test('does not take another project for its own', async () => {
  const { from, to } = await two()
  await to.transaction(tx =>
    tx.run("INSERT INTO project (id, head, members_head, members_length) VALUES ('p', 1, 'x', 1)"),
  )
  assert.match(String(await outcome(from, to)), /not empty: there are rows in the table project/)
  await Promise.all([from.close(), to.close()])
})

test.run()
