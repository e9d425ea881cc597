import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { randomBytes, randomId, toHex } from '../../src/crypto/bytes.ts'
import { openLimiter } from '../../src/endpoint/requests/limiter.ts'
import { postAct } from '../../src/members/send-missing.ts'
import { exchange, project, refusal, rowFor } from './endpoint-site.ts'

const test = suite('requests that cost much')

test('an act brings no more keys than a project can have', async () => {
  const { it, founder } = await project()
  const [zone] = founder.state.zones.values()
  const { holders, zones } = founder.state
  const seal = () => ({ zone: zone?.id ?? '', key: zone?.key ?? '', holder: founder.me.id, bytes: randomBytes(113) })
  const wrap = () => ({
    zone: zone?.id ?? '',
    under: zone?.key ?? '',
    key: toHex(randomBytes(32)),
    bytes: randomBytes(60),
  })
  const seals = Array.from({ length: holders.size * zones.size }, seal)
  const act = { entries: [], seals, wraps: [], parcels: [] }
  assert.is(await refusal(postAct(founder, act)), 'none')
  assert.is(await refusal(postAct(founder, { ...act, seals: [...seals, seal()] })), '413 too-large')
  const keys = [...zones.values()].reduce((sum, one) => sum + one.keys.length, 0)
  const wraps = Array.from({ length: keys + 1 }, wrap)
  assert.is(await refusal(postAct(founder, { ...act, seals: [], wraps })), '413 too-large')
  await it.close()
})

test('an act that is longer than the keys of a small project is not even read', async () => {
  const { it, founder } = await project()
  const entries = Array.from({ length: 200 }, () => randomBytes(16_000))
  assert.is(await refusal(postAct(founder, { entries, seals: [], wraps: [], parcels: [] })), '413 too-large')
  await it.close()
})

test('long exchanges count for more than short ones', async () => {
  const { it, founder } = await project()
  const long = () => ({ ...rowFor(founder, 'findings', randomId()), rev: 7, sealed: randomBytes(60_000) })
  let asked = 0
  for (; asked < 1000; asked++) {
    const rows = [long(), long(), long(), long(), long(), long(), long(), long()]
    if ((await exchange(founder, rows)).status === 429) break
  }
  assert.ok(asked > 300 && asked < 400, String(asked))
  it.clock.now += 60_000
  assert.is((await exchange(founder)).status, 200)
  await it.close()
})

test('a bucket that is charged more than it holds is empty, and fills again', () => {
  let now = 0
  const limiter = openLimiter(10, 10, () => now)
  assert.is(limiter.take('a'), true)
  limiter.charge('a', 100)
  assert.equal([limiter.take('a'), limiter.take('b')], [false, true])
  now = 1000
  assert.equal([limiter.take('a'), limiter.take('a')], [true, false])
})

test.run()
