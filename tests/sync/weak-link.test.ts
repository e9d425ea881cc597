import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { randomBytes, randomId } from '../../src/crypto/bytes.ts'
import type { SendRows } from '../../src/sync/answer.ts'
import { mostRoom } from '../../src/sync/asking.ts'
import type { Device } from '../../src/sync/device.ts'
import { exchange } from '../../src/sync/exchange.ts'
import { newPace, type Pace } from '../../src/sync/pace.ts'
import { randomFrom } from '../simulation/random.ts'
import { type Office, office, sending, shown, tablet, type } from './sync-kit.ts'

const test = suite('a weak link')

const ROWS = 500
/** 64 kbit/s both ways, 600 ms there and back, one request in ten lost. */
const line = { bytesPerMs: 8, roundTripMs: 600, lost: 0.1 }
/** A minute without any signal, three times; from and to in ms. */
const blackouts = [20_000, 150_000, 300_000].map(from => [from, from + 60_000] as const)

type Line = { clock: number; sent: number; requests: number }

/** A way to the endpoint as from a car in the woods; its clock runs by what it carries. */
function weak(at: Office, it: Line, random: () => number): SendRows {
  const honest = sending(at, 0)
  return async (path, body) => {
    const dark = blackouts.find(([from, to]) => it.clock >= from && it.clock < to)
    if (dark) {
      it.clock += 2_000
      throw new Error('no signal')
    }
    it.requests++
    const fate = random()
    const part = fate < line.lost / 2 ? random() : 1
    it.sent += body.length * part
    it.clock += (body.length * part) / line.bytesPerMs
    if (part < 1) throw new Error('broken off on the way out')
    const answer = await honest(path, body)
    if (fate < line.lost) throw new Error('the answer was lost')
    it.clock += line.roundTripMs + answer.body.length / line.bytesPerMs
    return answer
  }
}

/** Sends all that waits, again after each failure, with a longer wait each time; `until` may end it early. */
async function drain(
  device: Device,
  how: { send: SendRows; it: Line; pace: Pace },
  until = () => false,
): Promise<void> {
  const { send, it, pace } = how
  let failures = 0
  while (!until()) {
    try {
      await exchange(device, { send, pace, members: '', refreshKeys: async () => undefined })
      return
    } catch {
      it.clock += Math.min(60_000, 1_000 * 2 ** failures++)
      if (failures > 6) failures = 0
    }
  }
}

async function fullTablet(at: Office, it: Line): Promise<{ device: Device; ids: readonly string[] }> {
  const device = { ...tablet(at, 0), now: () => it.clock }
  const ids = Array.from({ length: ROWS }, () => randomId())
  for (const id of ids) await type(device, id, Array.from(randomBytes(150), byte => byte.toString(36)).join(' '))
  return { device, ids }
}

test('500 notes drain through it, a kill and three minutes of dark, and hardly a tenth goes twice', async () => {
  const at = await office()
  const it: Line = { clock: 0, sent: 0, requests: 0 }
  const { device, ids } = await fullTablet(at, it)
  const random = randomFrom(2).next
  const send = weak(at, it, random)
  let killed = false
  const half = () => it.sent > 120_000
  const dying: SendRows = async (path, body) => {
    if (half()) killed = true
    if (killed) throw new Error('killed')
    return send(path, body)
  }
  await drain(device, { send: dying, it, pace: newPace(mostRoom) }, () => killed)
  assert.ok(killed, 'nothing was left to be killed in')
  // After a kill all that is not on disk is gone: the pace too.
  const again = { ...device, actor: 'actor-2' }
  await drain(again, { send, it, pace: newPace(mostRoom) })
  assert.equal(await again.rows.waiting(again.project, 'send'), [])

  const needed = { clock: 1_000_000, sent: 0, requests: 0 }
  const calm = await fullTablet(at, needed)
  await drain(calm.device, { send: weak(at, needed, () => 1), it: needed, pace: newPace(mostRoom) })
  const twice = it.sent / needed.sent - 1
  console.log(`\n${ROWS} notes in ${Math.round(it.clock / 1000)} s; sent twice: ${(twice * 100).toFixed(1)} %`)
  assert.ok(twice <= 0.1, `${twice}`)

  const other = tablet(at, 1)
  await exchange(other, { send: sending(at, 1), members: '', refreshKeys: async () => undefined })
  for (const id of ids) assert.is(await shown(other, id), await shown(again, id))
})

test('a good line is soon used whole, a slow one asked for little, and a lost request halves what goes next', () => {
  const pace = newPace(mostRoom)
  const rooms: number[] = []
  for (let i = 0; i < 5; i++) {
    rooms.push(pace.room())
    pace.carried(pace.room(), 300)
  }
  assert.equal(rooms, [65_536, 131_072, 262_144, mostRoom, mostRoom])
  pace.lost()
  assert.is(pace.room(), mostRoom / 2)
  for (let i = 0; i < 20; i++) pace.carried(pace.room(), 20_000)
  assert.is(pace.room(), 8 * 1024)
  pace.carried(200, 100)
  assert.is(pace.room(), 8 * 1024, 'a small answer tells nothing about a large one')
  const near = newPace(mostRoom)
  near.carried(near.room(), 100)
  assert.is(near.room(), 262_144, 'what comes back at once may be four times as large')
})

test.run()
