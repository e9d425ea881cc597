import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { createApp } from '../../src/endpoint/app.ts'
import { openDatabase } from '../../src/endpoint/open-database.ts'
import { makeSetUpCode } from '../../src/endpoint/set-up.ts'
import { contentsOf } from '../../src/endpoint/transfer.ts'
import { tidyUp } from '../browser/tidy.ts'
import { lived, move } from './move-kit.ts'
import { freshUrl } from './places-kit.ts'
import { wherePostgresIs } from './where-postgres-is.ts'

const test = suite('what a move has left behind, and what it finds')
const here = wherePostgresIs(test)
test.after(tidyUp)

here('a database on which an endpoint was started and nothing founded counts as empty', async () => {
  const [{ data, contents }, url] = [await lived(), await freshUrl()]
  const started = await openDatabase({ url, data })
  await createApp({ database: started, now: Date.now })
  await makeSetUpCode(started)
  await started.close()
  assert.match(await move('postgres', { DATA: data, DATABASE_URL: url }), 'All of it is there')
  const there = await openDatabase({ url, data })
  assert.equal(await contentsOf(there), contents, 'nothing of its own is left')
  await there.close()
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
