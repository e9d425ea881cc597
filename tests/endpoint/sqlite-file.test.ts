import { readFileSync, statSync } from 'node:fs'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { concat, randomBytes, randomId } from '../../src/crypto/bytes.ts'
import { sendSigned } from '../../src/members/membership.ts'
import { encodeRound } from '../../src/wire/rounds.ts'
import { answerSizes, sealOverhead } from '../../src/wire/survey-seal.ts'
import { project, zoneOf } from './endpoint-site.ts'

const test = suite('what SQLite’s file tells of survey answers')

async function answered(times: number) {
  const { it, founder } = await project()
  const round = randomId()
  const zone = zoneOf(founder, 'answers')
  const says = { zone, k: 5, closed: false, content: randomId(), form: randomBytes(300) }
  assert.is((await sendSigned(founder, 'PUT', `rounds/${round}`, encodeRound(says))).status, 204)
  for (let i = 0; i < times; i++) {
    const answer = await it.app.request(`/api/rounds/${round}/answers`, {
      method: 'POST',
      body: concat(randomBytes(16), randomBytes(answerSizes[0] + sealOverhead)),
      headers: { 'user-agent': 'Phone-of-Maija', 'x-forwarded-for': '192.0.2.7', cookie: 'who=maija' },
    })
    assert.is(answer.status, 204)
  }
  return it
}

test('its tables number no rows, and nothing of a request is in it but the answer', async () => {
  const it = await answered(3)
  for (const table of ['answer_place', 'answer_bytes']) {
    const rows = await it.database.read(tx => tx.all(`SELECT rowid FROM ${table}`)).catch(() => 'not numbered')
    assert.is(rows, 'not numbered')
  }
  const bytes = readFileSync(await it.copy(), 'latin1')
  for (const trace of ['192.0.2.7', 'Maija', 'maija']) assert.not.ok(bytes.includes(trace), trace)
  await it.close()
})

test('the journal is emptied after each answer, since it would keep their order', async () => {
  const it = await answered(3)
  assert.is(statSync(`${it.place}-wal`).size, 0)
  await it.close()
})

test.run()
