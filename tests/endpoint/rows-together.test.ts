import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { randomBytes, randomId, sha256, toHex } from '../../src/crypto/bytes.ts'
import type { Database, Transaction, Value } from '../../src/endpoint/database/database.ts'
import type { Membership } from '../../src/members/membership.ts'
import { decodeAnswer, type Exchanged } from '../../src/wire/row.ts'
import { exchange, project, rowFor } from './endpoint-site.ts'

const test = suite('rows that are stored together')

const answered = async (m: Membership, rows: object[]): Promise<Exchanged> =>
  decodeAnswer((await exchange(m, rows)).body) as Exchanged

const sealed = (m: Membership, id: string) => ({
  ...rowFor(m, 'findings', id),
  chunks: [] as string[],
  sealed: randomBytes(40),
})
type Row = ReturnType<typeof sealed>

/** The version after `row`. */
const after = async (row: Row, change: Partial<Row> = {}): Promise<Row> => ({
  ...row,
  rev: row.rev + 1,
  prev: toHex(await sha256(row.sealed)).slice(0, 32),
  sealed: randomBytes(30),
  ...change,
})

test('are all there as they were sent, however many: each with the number that was told', async () => {
  const { it, founder, anna } = await project()
  for (const count of [1, 3, 127, 128, 129, 200]) {
    const rows = Array.from({ length: count }, () => sealed(founder, randomId()))
    const { accepted } = await answered(founder, rows)
    assert.is(new Set(accepted.map(({ seq }) => seq)).size, count)
    const stored = await it.database.transaction(tx =>
      tx.all<{ id: string; seq: number; sealed: Uint8Array }>('SELECT id, seq, sealed FROM row'),
    )
    for (const { id, seq } of accepted) {
      const there = stored.find(row => row.id === id)
      assert.is(Number(there?.seq), seq)
      assert.equal([...(there?.sealed ?? [])], [...(rows.find(row => row.id === id)?.sealed ?? [])])
    }
  }
  assert.ok((await answered(anna, [])).head > 0)
  await it.close()
})

test('may be versions of one row: what was sent last stands, and others go on beside it', async () => {
  const { it, founder } = await project()
  const first = sealed(founder, randomId())
  const second = await after(first)
  const grave = await after(second, { gone: true })
  const other = sealed(founder, randomId())
  const { accepted } = await answered(founder, [first, other, second, first, grave])
  assert.equal(
    accepted.map(({ id, rev }) => [id, rev]),
    [
      [first.id, 1],
      [other.id, 1],
      [first.id, 2],
      [first.id, 3],
    ],
  )
  const stored = await it.database.transaction(tx =>
    tx.all<{ id: string; rev: number; gone: number }>('SELECT id, rev, gone FROM row ORDER BY seq'),
  )
  assert.equal(
    stored.map(({ id, rev, gone }) => [id, Number(rev), Number(gone)]),
    [
      [other.id, 1, 0],
      [first.id, 3, 1],
    ],
  )
  await it.close()
})

/** How many statements a work asks of the database. */
async function statements({ database }: { database: Database }, work: () => Promise<unknown>): Promise<number> {
  const { transaction } = database
  let count = 0
  const counting = (tx: Transaction): Transaction => ({
    ...tx,
    all: <R>(sql: string, ...values: Value[]) => tx.all<R>(sql, ...values).finally(() => count++),
    get: <R>(sql: string, ...values: Value[]) => tx.get<R>(sql, ...values).finally(() => count++),
    run: (sql, ...values) => tx.run(sql, ...values).finally(() => count++),
  })
  database.transaction = (work, about) => transaction(tx => work(counting(tx)), about)
  await work()
  database.transaction = transaction
  return count
}

test('may be versions without end that each name another piece: what the last one names is noted, at the cost of one', async () => {
  const { it, founder } = await project()
  const named = () => ({ chunks: [toHex(randomBytes(32))] })
  const before = { ...sealed(founder, randomId()), ...named() }
  await answered(founder, [before])
  const all = [await after(before, named())]
  for (let last = all[0]; last && all.length < 300; all.push(last)) last = await after(last, named())
  const asked = await statements(it, () => answered(founder, all))
  assert.ok(asked < 800, `${asked} statements for 300 versions`)
  const [row, ref, loose] = await it.database.read(async tx => [
    await tx.all<{ rev: number; chunks: string }>('SELECT rev, chunks FROM row'),
    await tx.all<{ chunk: string }>('SELECT chunk FROM chunk_ref'),
    await tx.all<{ chunk: string }>('SELECT chunk FROM chunk_loose'),
  ])
  const last = all.at(-1)?.chunks[0]
  assert.equal([Number(row?.[0]?.rev), row?.[0]?.chunks], [301, last])
  assert.equal(
    ref?.map(({ chunk }) => chunk),
    [last],
  )
  const dropped = [before, ...all].flatMap(({ chunks }) => chunks).filter(chunk => chunk !== last)
  assert.equal(new Set(loose?.map(({ chunk }) => chunk)), new Set(dropped))
  await it.close()
})

test.run()
