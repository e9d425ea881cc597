import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { tidyUp } from '../browser/kit/tidy.ts'
import { killProcesses } from '../kills/processes.ts'
import { times } from '../long.ts'
import { wherePostgresIs } from './where-postgres-is.ts'

const test = suite('several processes over one PostgreSQL')
const here = wherePostgresIs(test)
test.after(tidyUp)

here('one of them killed each second under load: nothing that was promised is lost, nothing comes twice', async () => {
  const done = await killProcesses({ times: times(6, 60), rows: 51 })
  assert.ok(done.rows > 50, `only ${done.rows} rows were written`)
  assert.equal([done.lost, done.doubled, done.missing], [0, 0, 0])
})

here('the database itself crashes under load and comes back: requests wait for it, with the same outcome', async () => {
  const done = await killProcesses({ times: times(4, 30), rows: 21 }, 'database')
  assert.ok(done.rows > 20, `only ${done.rows} rows were written`)
  assert.equal([done.lost, done.doubled, done.missing], [0, 0, 0])
})

test.run()
