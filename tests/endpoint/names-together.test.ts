import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { randomBytes, randomId, sha256, toHex } from '../../src/crypto/bytes.ts'
import type { Database, Transaction, Value } from '../../src/endpoint/database/database.ts'
import { rowsAt } from '../../src/endpoint/rows/stored-rows.ts'
import type { Membership } from '../../src/members/membership.ts'
import { decodeAnswer, type Exchanged } from '../../src/wire/row.ts'
import { exchange, project, rowFor } from './endpoint-site.ts'
import { onPostgres } from './places-kit.ts'

const test = suite('names of pieces that are noted together')

const answered = async (m: Membership, rows: object[]): Promise<Exchanged> =>
  decodeAnswer((await exchange(m, rows)).body) as Exchanged

const name = () => toHex(randomBytes(32))
const naming = (m: Membership, chunks: readonly string[]) => ({
  ...rowFor(m, 'findings', randomId()),
  chunks: [...chunks],
  sealed: randomBytes(30),
})
type Row = ReturnType<typeof naming>

const after = async (row: Row, change: Partial<Row>): Promise<Row> => ({
  ...row,
  rev: row.rev + 1,
  prev: toHex(await sha256(row.sealed)).slice(0, 32),
  sealed: randomBytes(30),
  ...change,
})

/** Counts the statements of all that writes from now on; SQLite's of what is stored, which it does row by row, are none. */
function counting(database: Database): { statements: number } {
  const count = { statements: 0 }
  const { transaction } = database
  const counted = (tx: Transaction) =>
    new Proxy(tx, {
      get(of, name: keyof Transaction) {
        if (name === 'all' || name === 'get' || (name === 'run' && onPostgres)) count.statements++
        return of[name]
      },
    })
  database.transaction = (work, about) => transaction(tx => work(counted(tx)), about)
  return count
}

test('cost few statements, however many rows name them, name others, or are erased', async () => {
  const { it, founder } = await project()
  const first = Array.from({ length: 120 }, () => naming(founder, [name(), name()]))
  const second = await Promise.all(first.map(row => after(row, { chunks: [name()] })))
  const count = counting(it.database)
  for (const rows of [first, second]) {
    count.statements = 0
    assert.is((await answered(founder, rows)).accepted.length, 120)
    assert.ok(count.statements < 50, `${count.statements} statements`)
  }
  const dropped = first.flatMap(({ chunks }) => chunks)
  count.statements = 0
  assert.is((await answered(founder, [{ ...naming(founder, dropped), gone: true }])).accepted.length, 1)
  assert.ok(count.statements < 50, `${count.statements} statements`)
  const left = await it.database.read(tx => tx.all('SELECT chunk FROM chunk_zone'))
  assert.is(left.length, 120, 'what rows name stays')
  await it.close()
})

test('are judged one after the other all the same', async () => {
  const { it, founder } = await project()
  const [shared, dropped, taken] = [name(), name(), name()]
  const first = naming(founder, [shared, dropped])
  const other = { ...naming(founder, [shared]), zone: rowFor(founder, 'material', '').zone }
  const next = await after(first, { chunks: [taken] })
  const { accepted, rejected } = await answered(founder, [
    first,
    { ...other, epoch: rowFor(founder, 'material', '').epoch },
    next,
    naming(founder, [shared]),
  ])
  assert.is(accepted.length, 3)
  assert.equal(rejected, [{ id: other.id, why: 'forbidden' }], 'its piece is of the zone of a row just before it')
  const found = await it.database.read(tx => tx.all<{ chunk: string }>('SELECT chunk FROM chunk_loose'))
  assert.equal(
    found.map(({ chunk }) => chunk),
    [dropped],
    'named by none any more',
  )
  await it.close()
})

test('are never gone through, all of a project, for rows that come, change or are erased, nor are all rows', async () => {
  const { it, founder } = await project()
  const plans = new Set<string>()
  const { transaction, read } = it.database
  const explained = (tx: Transaction): Transaction => {
    const explain = async (sql: string, values: Value[]) => {
      if (onPostgres || !/chunk|unlisted/.test(sql)) return
      const plan = await tx.all<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`, ...values)
      for (const { detail } of plan) plans.add(detail)
    }
    return {
      ...tx,
      all: async (sql, ...values) => explain(sql, values).then(() => tx.all(sql, ...values)),
      get: async (sql, ...values) => explain(sql, values).then(() => tx.get(sql, ...values)),
      run: async (sql, ...values) => explain(sql, values).then(() => tx.run(sql, ...values)),
    }
  }
  it.database.transaction = (work, about) => transaction(tx => work(explained(tx)), about)
  it.database.read = work => read(tx => work(explained(tx)))
  const row = naming(founder, [name(), name()])
  const changed = await after(row, { chunks: [name()] })
  const erased = await after(changed, { gone: true })
  assert.is((await answered(founder, [row, changed, erased])).accepted.length, 3)
  // Of those that are missing only the first is asked for, and what the list of erasures lacks is little.
  const found = [...plans].filter(detail => /^SCAN (?!unlisted)|(?<!_missing )\(project=\?\)$/.test(detail))
  assert.equal(found, [])
  assert.ok(onPostgres || plans.size > 4, String(plans.size))
  await it.close()
})

test('and rows too are looked up by their ids, not among all of a project that nobody has counted yet', async () => {
  const { it, founder } = await project()
  const of = founder.state.project
  for (let i = 0; i < 200; i++)
    await it.database.transaction(tx => {
      const rows = Array.from({ length: 100 }, (_, j) => [of, randomId(), 100 * i + j + 1, randomBytes(1)])
      const places = rows.map(() => "(?, ?, 1, ?, '', '', 0, '', '', ?)").join(', ')
      const sql = 'INSERT INTO row (project, id, rev, seq, zone, epoch, gone, hash, chunks, sealed) VALUES'
      return tx.run(`${sql} ${places}`, ...rows.flat())
    })
  let plan = ''
  const how = onPostgres ? 'EXPLAIN' : 'EXPLAIN QUERY PLAN'
  await it.database.read(async tx => {
    const explaining: Transaction = {
      ...tx,
      all: async (sql, ...values) => {
        plan = JSON.stringify(await tx.all(`${how} ${sql}`, ...values))
        return []
      },
    }
    const ids = Array.from({ length: 100 }, () => randomId())
    await rowsAt(explaining, of, ids)
  })
  assert.match(plan, onPostgres ? /Index Cond: .*project.* AND .*id/ : /project=\? AND id=\?/)
  assert.not.match(plan, /Filter/)
  await it.close()
})

test.run()
