// What the endpoint stores in a second against what the bare database commits in the same batches: `npm run bench:commits`.
import 'fake-indexeddb/auto'
import { randomBytes, randomId, toHex } from '../../src/crypto/bytes.ts'
import type { Database } from '../../src/endpoint/database/database.ts'
import { openSqlite } from '../../src/endpoint/database/sqlite.ts'
import { createTables } from '../../src/endpoint/database/tables.ts'
import { rowTables } from '../../src/endpoint/rows/row-tables.ts'
import { sendSigned } from '../../src/members/membership.ts'
import type { Transport } from '../../src/members/ports.ts'
import { decodeAnswer, encodeRequest } from '../../src/wire/row.ts'
import { project, rowFor } from '../endpoint/endpoint-site.ts'
import { freshFile } from '../endpoint/places-kit.ts'

const batch = 50
const batches = Number(process.argv[2] ?? 200)

type Row = ReturnType<typeof rowFor>
const rowsOf = (make: () => Row): Row[][] =>
  Array.from({ length: batches }, () => Array.from({ length: batch }, () => ({ ...make(), sealed: randomBytes(1500) })))

/** The endpoint's own table of rows, and nothing that checks. */
async function bare(database: Database, all: readonly Row[][]): Promise<number> {
  const project = toHex(randomBytes(32))
  const hash = toHex(randomBytes(32))
  await createTables(database, rowTables)
  const sql = 'INSERT INTO row VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)'
  let seq = 0
  const began = performance.now()
  for (const rows of all)
    await database.transaction(async tx => {
      for (const { id, rev, zone, epoch, sealed } of rows)
        await tx.run(sql, project, id, rev, seq++, zone, epoch, 0, hash, '', sealed)
    })
  return performance.now() - began
}

const { it, founder } = await project()
const all = rowsOf(() => rowFor(founder, 'findings', randomId()))
let ms = 0
const carry = founder.context.send
const timed: Transport = async asked => {
  const began = performance.now()
  const answer = await carry(asked)
  ms += performance.now() - began
  return answer
}
const member = { ...founder, context: { ...founder.context, send: timed } }
const heard = { cursor: 0, peak: 0, mark: '' }
for (const rows of all) {
  const body = encodeRequest({ members: founder.state.head, ...heard, rows: rows as never[], brief: true }, true)
  const { status, body: said } = await sendSigned(member, 'POST', 'sync', body)
  const answer = status === 200 ? decodeAnswer(said) : undefined
  if (!answer || 'reset' in answer || answer.accepted.length < batch) throw new Error(`refused with ${status}`)
  Object.assign(heard, { cursor: answer.cursor, peak: answer.head, mark: answer.mark })
  it.clock.now += 1000
}
await it.close()
const other = openSqlite(freshFile())
const floor = await bare(other, all)
await other.close()
const perSecond = (took: number) => Math.round((batches * batch * 1000) / took)
console.log(`${batches} exchanges of ${batch} rows of 1.5 KB`)
console.log(`the endpoint, checks of signatures and rights included: ${perSecond(ms)} rows a second`)
console.log(`the bare database in the same batches: ${perSecond(floor)} rows a second`)
console.log(`share: ${(floor / ms).toFixed(2)}`)
process.exit(0)
