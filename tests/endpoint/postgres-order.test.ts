import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { type Bytes, concat, randomBytes, randomId, toHex } from '../../src/crypto/bytes.ts'
import { zoneKinds } from '../../src/domain/zone.ts'
import { createApp } from '../../src/endpoint/app.ts'
import { openPostgres } from '../../src/endpoint/database/postgres.ts'
import { makeSetUpCode } from '../../src/endpoint/set-up.ts'
import { found } from '../../src/members/found.ts'
import { sendSigned } from '../../src/members/membership.ts'
import { answerIdOf } from '../../src/wire/receipt.ts'
import { encodeRound } from '../../src/wire/rounds.ts'
import { answerSizes, sealOverhead } from '../../src/wire/survey-seal.ts'
import { tidyUp } from '../browser/kit/tidy.ts'
import { until } from '../browser/kit/until.ts'
import { device } from './endpoint-kit.ts'
import { zoneOf } from './endpoint-site.ts'
import { type PostgresServer, startPostgres } from './postgres-server.ts'
import { rankCorrelation } from './sqlite-pages.ts'
import { wherePostgresIs } from './where-postgres-is.ts'

const test = suite('what PostgreSQL tells of survey answers')
const here = wherePostgresIs(test)
test.after(tidyUp)

type Sent = { readonly id: string; readonly receipt: Bytes; readonly trace: Bytes }
type Lies = { id: string; place: number; xmin: string; page: number; line: number }

async function answered(calm: number) {
  const server = (await startPostgres()) as PostgresServer
  const database = await openPostgres(await server.fresh(), { calm })
  const app = await createApp({ database, now: Date.now })
  const founder = await found(device({ app }), { setup: await makeSetUpCode(database), kinds: zoneKinds })
  const round = randomId()
  const says = { zone: zoneOf(founder, 'answers'), k: 5, closed: false, content: randomId(), form: randomBytes(300) }
  assert.is((await sendSigned(founder, 'PUT', `rounds/${round}`, encodeRound(says))).status, 204)
  const send = async (): Promise<Sent> => {
    const receipt = randomBytes(16)
    const id = await answerIdOf(receipt)
    const trace = randomBytes(answerSizes[0] + sealOverhead)
    const body = concat(Uint8Array.from(Buffer.from(id, 'hex')), trace)
    assert.is((await app.request(`/api/rounds/${round}/answers`, { method: 'POST', body })).status, 204)
    return { id, receipt, trace }
  }
  const sent: Sent[] = []
  for (let i = 0; i < 60; i++) sent.push(await send())
  const takeBack = async ({ receipt }: Sent) =>
    assert.is((await app.request(`/api/rounds/${round}/taken-back`, { method: 'POST', body: receipt })).status, 204)
  /** How the versions of the answers lie that the database gives whoever asks. */
  const lying = () =>
    database.read(tx =>
      tx.all<Lies>(
        `SELECT id, place, xmin::text AS xmin, (ctid::text::point)[0]::int AS page,
        (ctid::text::point)[1]::int AS line FROM answer_place WHERE round = ?`,
        round,
      ),
    )
  return { server, database, sent, lying, takeBack }
}

/** How much each way in which a version lies goes with the order in which the answers came. */
function orderIn(rows: readonly Lies[], sent: readonly Sent[]): Record<string, number> {
  const of = new Map(rows.map(row => [row.id, row]))
  const by = (read: (row: Lies) => number) => rankCorrelation(sent.map(({ id }) => read(of.get(id) as Lies)))
  return { xmin: by(row => Number(row.xmin)), where: by(row => row.page * 1000 + row.line) }
}

/** All that lies in the files of tables; not the journal. */
const tableFiles = ({ folder }: PostgresServer): Buffer => {
  const base = join(folder, 'data/base')
  const files = readdirSync(base, { recursive: true, encoding: 'utf8' }).filter(name => /^\d+\/\d+(\.\d+)?$/.test(name))
  return Buffer.concat(files.map(name => readFileSync(join(base, name))))
}

const stay = 3_600_000
/** What chance alone does not reach once in ten thousand times. */
const byChance = (sent: readonly Sent[]): number => 4 / Math.sqrt(sent.length - 1)

here('as they were written, versions tell the order of answers: this test would see it', async () => {
  const { server, database, sent, lying } = await answered(stay)
  const { xmin = 0 } = orderIn(await lying(), sent)
  assert.ok(xmin > byChance(sent), String(xmin))
  await database.close()
  await server.stop()
})

here(
  'a while after an answer all versions of its round are equally old, and where they lie tells no order',
  async () => {
    const { server, database, sent, lying, takeBack } = await answered(50)
    for (const one of sent.filter((_, i) => i % 3 === 0)) await takeBack(one)
    await until('one age for all', async () => new Set((await lying()).map(row => row.xmin)).size === 1)
    const rows = await lying()
    const { where = 1 } = orderIn(rows, sent)
    assert.ok(Math.abs(where) < byChance(sent), `where it lies tells the order: ${where}`)
    await database.close()
    await server.stop()
  },
)

here('what was taken back is in no file of a table any more once the endpoint has come to rest', async () => {
  const { server, database, sent, takeBack } = await answered(stay)
  const back = sent.slice(0, 20)
  await database.transaction(tx => tx.run("DELETE FROM setting WHERE name = 'answers-renewed'"))
  for (const one of back) await takeBack(one)
  await server.stop()
  await server.start()
  const before = tableFiles(server)
  assert.ok(
    back.some(({ trace }) => before.includes(Buffer.from(trace.subarray(0, 1000)))),
    'this test would see it',
  )
  await database.close()
  await server.stop()
  const after = tableFiles(server)
  for (const { trace } of back)
    assert.not.ok(after.includes(Buffer.from(trace.subarray(0, 1000))), toHex(trace.subarray(0, 4)))
  await server.start()
  await server.stop()
})

test.run()
