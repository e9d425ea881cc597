import { once } from 'node:events'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { readBytes } from '../../src/endpoint/members/signed.ts'
import { type Bodies, openBodies } from '../../src/endpoint/requests/bodies.ts'
import { refusalOf } from '../../src/endpoint/requests/refusal.ts'

const test = suite('senders that are steady and slow, over real connections')
const MB = 1024 * 1024

/** A server that reads bodies into the endpoint's room; `now` is its clock, `came` how many bytes have, `ended` whether each was broken off. */
async function reading() {
  const it = { now: 0, came: 0, port: 0, ended: [] as boolean[], close: (): unknown => undefined }
  const inner = openBodies(() => it.now)
  const bodies: Bodies = {
    begin(of, letGo) {
      const room = inner.begin(of, letGo)
      const came = (bytes: number) => {
        it.came += bytes
        room.came(bytes)
      }
      const end = (isBrokenOff = false) => {
        it.ended.push(isBrokenOff)
        room.end(isBrokenOff)
      }
      return { ...room, came, end }
    },
  }
  const app = new Hono()
  app.onError((error, c) => c.text('', (refusalOf(error)?.status ?? 500) as 500))
  app.post('/:project/:person', async c => {
    const { project = '', person = '' } = c.req.param()
    return c.text(String((await readBytes(c, { bodies, of: { project, person }, most: MB })).length))
  })
  const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' })
  await once(server, 'listening')
  it.port = (server.address() as AddressInfo).port
  it.close = () => server.close()
  return it
}

type Server = Awaited<ReturnType<typeof reading>>

/** Begins to send a megabyte; `status` is that of the answer once there is one. */
function begin({ port }: Server, path: string): { socket: Socket; status: Promise<number> } {
  const socket = connect(port, '127.0.0.1')
  socket.on('error', () => undefined)
  const status = new Promise<number>(resolve =>
    socket.once('data', said => resolve(Number(/^HTTP\/1.1 (\d+)/.exec(String(said))?.[1]))),
  )
  socket.write(`POST ${path} HTTP/1.1\r\nhost: x\r\ncontent-length: ${MB}\r\n\r\n`)
  return { socket, status }
}

async function untilCame(it: Server, bytes: number): Promise<void> {
  while (it.came < bytes) await new Promise(resolve => setTimeout(resolve, 5))
}

test('from many projects fill the room no longer than a fair time: then the slowest give way', async () => {
  const it = await reading()
  const senders = Array.from({ length: 64 }, (_, i) => begin(it, `/p${i % 4}/m${i % 8}`))
  let sent = 0
  const all = async (bytesOf: (i: number) => number) => {
    for (const [i, { socket }] of senders.entries()) {
      sent += bytesOf(i)
      socket.write(Buffer.alloc(bytesOf(i)))
    }
    await untilCame(it, sent)
  }
  await all(() => 800_000)
  for (; it.now < 19_000; it.now += 1000) await all(i => (i === 7 ? 4500 : 6000))
  const early = begin(it, '/p9/m9')
  early.socket.write(Buffer.alloc(MB))
  assert.is(await early.status, 429, 'they have not had their time yet')
  it.came = sent = 0
  for (; it.now < 22_000; it.now += 1000) await all(i => (i === 7 ? 4500 : 6000))
  const late = begin(it, '/p9/m9')
  late.socket.write(Buffer.alloc(MB))
  assert.is(await late.status, 200)
  assert.is(await Promise.race(senders.map(({ status }, i) => status.then(() => i))), 7, 'the slowest')
  assert.is(await senders[7]?.status, 503)
  for (const { socket } of [...senders, early, late]) socket.destroy()
  it.close()
})

test('that break off and begin anew have little time anew; whoever was broken off a while ago has', () => {
  for (const [rest, fits] of [
    [0, true],
    [70_000, false],
  ] as const) {
    let now = 0
    const bodies = openBodies(() => now)
    const begin = () =>
      Array.from({ length: 8 }, (_, i) => {
        const room = bodies.begin({ address: `${i}` }, () => undefined)
        assert.ok(room.take(2 * MB), 'the share of an address')
        return room
      })
    const steadily = (rooms: ReturnType<typeof begin>, seconds: number) => {
      for (const until = now + seconds * 1000; now < until; now += 1000) for (const room of rooms) room.came(6000)
    }
    const first = begin()
    steadily(first, 19)
    for (const room of first) room.end(true)
    now += rest
    steadily(begin(), 6)
    assert.is(bodies.begin({ address: 'other' }, () => undefined).take(MB), fits, `after ${rest} ms`)
  }
})

test('that broke off make nobody at the same address give way before the first byte is here: that would free nothing', () => {
  let now = 0
  const [bodies, gone] = [openBodies(() => now), [] as string[]]
  const begin = (address: string) => bodies.begin({ address }, () => gone.push(address))
  const slow = Array.from({ length: 8 }, (_, i) => begin(`slow ${i}`))
  const broken = begin('office')
  for (const room of slow) assert.ok(room.take(2 * MB))
  for (; now < 25_000; now += 1000) for (const room of slow) room.came(6000)
  broken.end(true)
  begin('office')
  for (const until = now + 6000; now < until; now += 1000) for (const room of slow) room.came(6000)
  assert.ok(begin('other').take(MB))
  assert.equal(gone, ['slow 0'])
})

test('that broke off do not take the others at their address the time for an answer to come', () => {
  let now = 0
  const [bodies, gone] = [openBodies(() => now), [] as string[]]
  const begin = (address: string) => bodies.begin({ address }, () => gone.push(address))
  const broken = begin('office')
  for (; now < 25_000; now += 1000) broken.came(6000)
  broken.end(true)
  const quick = Array.from({ length: 7 }, (_, i) => begin(`quick ${i}`))
  for (const room of quick) assert.ok(room.take(2 * MB))
  const honest = begin('office')
  assert.ok(honest.take(MB))
  for (const until = now + 4000; now < until; now += 1000) {
    for (const room of quick) room.came(100_000)
    honest.came(12_000)
    const late = begin('late')
    assert.not.ok(late.take(2 * MB))
    late.end()
  }
  assert.equal(gone, [])
})

test('are known by whether they broke off or were through', async () => {
  const it = await reading()
  const [whole, half] = [begin(it, '/p/m'), begin(it, '/p/m')]
  whole.socket.write(Buffer.alloc(MB))
  assert.is(await whole.status, 200)
  half.socket.write(Buffer.alloc(1000))
  await untilCame(it, MB + 1000)
  half.socket.destroy()
  while (it.ended.length < 2) await new Promise(resolve => setTimeout(resolve, 5))
  assert.equal(it.ended, [false, true])
  whole.socket.destroy()
  it.close()
})

/** Ms that it takes to refuse a body while so many others hold on, half of them in silence: the least of some tries. */
function refusing(others: number): number {
  let now = 0
  const bodies = openBodies(() => now)
  const rooms = Array.from({ length: others }, (_, i) => bodies.begin({ address: `${i % 16}` }, () => undefined))
  for (const room of rooms) room.take(1024)
  for (; now < 25_000; now += 1000) for (const [i, room] of rooms.entries()) room.came(i % 2 ? 6000 : 0)
  const tries = Array.from({ length: 30 }, () => {
    const before = performance.now()
    const one = bodies.begin({ address: 'one' }, () => undefined)
    assert.not.ok(one.take(3 * MB), 'more than one address has')
    one.end()
    return performance.now() - before
  })
  return Math.min(...tries)
}

test('however many hold on, whoever is refused costs no more than a look at each', () => {
  refusing(1000)
  const [few, many] = [refusing(1000), refusing(16_000)]
  // Sixteen times as many; were each compared with each, 256 times. What the processor keeps at hand lies between.
  assert.ok(many < 128 * few, `${few} ms beside 1,000, ${many} ms beside 16,000`)
})

test.run()
