import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { fromUtf8, randomBytes, randomId, sha256, toHex } from '../../src/crypto/bytes.ts'
import { sendSigned } from '../../src/members/membership.ts'
import { decodeAnswer } from '../../src/wire/row.ts'
import { exchange, project, rowFor } from './endpoint-site.ts'

const test = suite('whose pieces of files are')

const answered = async (work: ReturnType<typeof exchange>) => {
  const { status, body } = await work
  if (status !== 200) throw new Error(fromUtf8(body))
  const answer = decodeAnswer(body)
  if ('reset' in answer) throw new Error('reset')
  return answer
}

test('a piece belongs to the zone that named it first: others neither hear of it, nor get it, nor keep it', async () => {
  const { it, founder, anna } = await project()
  const bytes = randomBytes(500)
  const piece = toHex(await sha256(bytes))
  const source = { ...rowFor(founder, 'material', randomId()), chunks: [piece] }
  assert.equal((await answered(exchange(founder, [source]))).want, [piece])
  assert.equal((await answered(exchange(anna))).want, [], 'she does not read that zone')
  const own = { ...rowFor(anna, 'findings', randomId()), chunks: [piece] }
  assert.equal(
    (await answered(exchange(anna, [own]))).rejected.map(one => one.why),
    ['forbidden'],
  )
  await sendSigned(founder, 'PUT', `chunks/${piece}`, bytes)
  assert.is((await sendSigned(anna, 'GET', `chunks/${piece}`)).status, 404)
  assert.is((await sendSigned(founder, 'GET', `chunks/${piece}`)).status, 200)
  assert.equal((await answered(exchange(founder))).want, [])
  const { id, sealed } = source
  const prev = toHex(await sha256(sealed)).slice(0, 32)
  const tombstone = { ...source, id, rev: 2, prev, gone: true, chunks: [], sealed: randomBytes(30) }
  assert.is((await answered(exchange(founder, [tombstone]))).accepted.length, 1)
  const left = await it.database.transaction(tx => tx.all('SELECT id FROM chunk'))
  assert.equal(left, [])
  await it.close()
})

test('pieces that never come do not hide those that can: which are asked for is drawn by lot', async () => {
  const { it, founder } = await project()
  const madeUp = Array.from({ length: 1000 }, (_, i) => `${'0'.repeat(60)}${i.toString(16).padStart(4, '0')}`)
  const true_ = 'f'.repeat(64)
  const rows = [madeUp, [true_]].map(chunks => ({
    ...rowFor(founder, 'material', randomId()),
    chunks,
    sealed: randomBytes(20),
  }))
  await answered(exchange(founder, rows))
  let heard = 0
  for (let i = 0; i < 60; i++) {
    const { want } = await answered(exchange(founder))
    assert.is(want.length, 200)
    if (want.includes(true_)) heard++
  }
  assert.ok(heard > 0, 'one chance in 600,000 never to be asked')
  await it.close()
})

test.run()
