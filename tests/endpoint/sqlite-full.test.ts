import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { isOfMachine } from '../../src/endpoint/of-machine.ts'
import { openSqlite } from '../../src/endpoint/sqlite.ts'
import { freshFile } from './places-kit.ts'

const test = suite('a disk that fills')

test('is known for what it is, however SQLite was asked', async () => {
  const database = openSqlite(freshFile())
  await database.transaction(tx => tx.run('CREATE TABLE piece (bytes)'))
  const large = 'INSERT INTO piece VALUES (zeroblob(100000))'
  const asked = (ask: 'all' | 'get' | 'run') =>
    database
      .transaction(async tx => {
        await tx.run('PRAGMA max_page_count = 2')
        await tx[ask](ask === 'run' ? large : `${large} RETURNING 1`)
      })
      .catch(isOfMachine)
  assert.equal([await asked('run'), await asked('get'), await asked('all')], [true, true, true])
  await database.close()
})

test.run()
