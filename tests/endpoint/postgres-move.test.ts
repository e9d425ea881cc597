import { execFile } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { concat, randomBytes, randomId, sha256, toHex } from '../../src/crypto/bytes.ts'
import { zoneKinds } from '../../src/domain/zone.ts'
import { createApp } from '../../src/endpoint/app.ts'
import { openDatabase } from '../../src/endpoint/open-database.ts'
import { makeSetUpCode } from '../../src/endpoint/set-up.ts'
import { contentsOf } from '../../src/endpoint/transfer.ts'
import { found } from '../../src/members/found.ts'
import { sendSigned } from '../../src/members/membership.ts'
import { encodeRound } from '../../src/wire/rounds.ts'
import { answerSizes, sealOverhead } from '../../src/wire/survey-seal.ts'
import { freshFolder, tidyUp } from '../browser/tidy.ts'
import { device } from './endpoint-kit.ts'
import { exchange, rowFor, zoneOf } from './endpoint-site.ts'
import { freshUrl } from './places-kit.ts'
import { wherePostgresIs } from './where-postgres-is.ts'

const test = suite('a municipality moves from one database to the other')
const here = wherePostgresIs(test)
test.after(tidyUp)

const root = join(import.meta.dirname, '../..')

/** Runs the command as an operator does; gives what it printed. */
const move = async (to: string, env: Record<string, string>): Promise<string> => {
  const words = ['--import', 'tsx', 'src/endpoint/move.ts', '--to', to]
  const { stdout } = await promisify(execFile)(process.execPath, words, { cwd: root, env: { ...process.env, ...env } })
  return stdout
}

/** A project with rows, pieces of files, answers and all else that tables hold. */
async function lived(data: string) {
  const database = await openDatabase({ url: undefined, data })
  const app = await createApp({ database, now: Date.now })
  const founder = await found(device({ app }), { setup: await makeSetUpCode(database), kinds: zoneKinds })
  const bytes = randomBytes(60_000)
  const piece = toHex(await sha256(bytes))
  await sendSigned(founder, 'PUT', `chunks/${piece}`, bytes)
  for (let i = 0; i < 300; i++) await exchange(founder, [rowFor(founder, 'material', randomId())])
  await exchange(founder, [{ ...rowFor(founder, 'material', randomId()), chunks: [piece] }])
  const round = randomId()
  const says = { zone: zoneOf(founder, 'answers'), k: 5, closed: false, content: randomId(), form: randomBytes(300) }
  await sendSigned(founder, 'PUT', `rounds/${round}`, encodeRound(says))
  for (let i = 0; i < 12; i++) {
    const body = concat(randomBytes(16), randomBytes(answerSizes[0] + sealOverhead))
    await app.request(`/api/rounds/${round}/answers`, { method: 'POST', body })
  }
  const contents = await contentsOf(database)
  await database.close()
  return { founder, contents }
}

here('there and back, each row the same; into a database that holds something nothing is written', async () => {
  const [data, back, url] = [freshFolder('moved'), freshFolder('back'), await freshUrl()]
  const { contents } = await lived(data)
  const rows = contents.reduce((sum, one) => sum + one.rows, 0)
  assert.ok(rows > 800, String(rows))
  assert.match(await move('postgres', { DATA: data, DATABASE_URL: url }), 'All of it is there')
  const there = await openDatabase({ url, data })
  assert.equal(await contentsOf(there), contents)
  assert.match(await move('sqlite', { DATA: back, DATABASE_URL: url }), 'All of it is there')
  assert.is(statSync(join(back, 'rinnalla.db')).mode & 0o077 & statSync(back).mode, 0, 'nobody else reads it')
  const again = await openDatabase({ url: undefined, data: back })
  assert.equal(await contentsOf(again), contents)
  const refused = await move('postgres', { DATA: data, DATABASE_URL: url }).catch(error => error)
  assert.equal([refused.code, /not empty/.test(refused.stderr)], [2, true])
  await there.transaction(tx => tx.run("UPDATE row SET epoch = 'other' WHERE seq = 1"))
  assert.not.equal(await contentsOf(there), contents, 'one column of one row is seen')
  await Promise.all([there.close(), again.close()])
  assert.ok(readdirSync(data).includes('rinnalla.db'), 'what was moved stays where it was')
})

here('a project that moved goes on: the same member reads and writes on PostgreSQL', async () => {
  const [data, url] = [freshFolder('moved'), await freshUrl()]
  const { founder } = await lived(data)
  await move('postgres', { DATA: data, DATABASE_URL: url })
  const database = await openDatabase({ url, data })
  const app = await createApp({ database, now: Date.now })
  const moved = { ...founder, context: { ...founder.context, send: device({ app }).send } }
  assert.is((await exchange(moved, [rowFor(moved, 'material', randomId())])).status, 200)
  await database.close()
})

test.run()
