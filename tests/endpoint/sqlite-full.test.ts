import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { randomBytes, randomId } from '../../src/crypto/bytes.ts'
import type { Database } from '../../src/endpoint/database/database.ts'
import { isOfMachine } from '../../src/endpoint/database/of-machine.ts'
import { openSqlite } from '../../src/endpoint/database/sqlite.ts'
import { exchange, project, rowFor } from './endpoint-site.ts'
import { freshFile } from './places-kit.ts'

const test = suite('a disk that fills')

const roomFor = (database: Database, pages: number) =>
  database.transaction(tx => tx.run(`PRAGMA max_page_count = ${pages}`))

test('is known for what it is, however SQLite was asked', async () => {
  const database = openSqlite(freshFile())
  await database.transaction(tx => tx.run('CREATE TABLE piece (bytes)'))
  await roomFor(database, 2)
  const large = 'INSERT INTO piece VALUES (zeroblob(100000))'
  const asked = (ask: 'all' | 'get' | 'run') =>
    database
      .transaction(async tx => void (await tx[ask](ask === 'run' ? large : `${large} RETURNING 1`)))
      .catch(isOfMachine)
  assert.equal([await asked('run'), await asked('get'), await asked('all')], [true, true, true])
  await database.close()
})

test('under it: what finds no room stays with who sent it, is told once in a while, and goes when there is room', async () => {
  const { it, founder } = await project()
  const row = { ...rowFor(founder, 'findings', randomId()), sealed: randomBytes(60_000) }
  await roomFor(it.database, 1)
  for (let tries = 0; tries < 3; tries++) {
    const { status, body } = await exchange(founder, [row])
    assert.equal([status, JSON.parse(Buffer.from(body).toString())], [507, { problem: 'fault' }])
  }
  const said = () => it.log.filter(line => !/^(GET|POST) \/api\/\S+ \d+ \d+ ms$/.test(line))
  assert.is(said().length, 1, said().join('\n'))
  assert.match(said()[0] ?? '', /^There is no room left on the disk .*database or disk is full.* Make room/)
  it.clock.now += 700_000
  await exchange(founder, [row])
  assert.is(said().length, 2, 'it still goes on')
  await roomFor(it.database, 1_000_000)
  assert.is((await exchange(founder, [row])).status, 200)
  await it.close()
})

test.run()
