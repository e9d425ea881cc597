import { once } from 'node:events'
import { type AddressInfo, connect } from 'node:net'
import { serve } from '@hono/node-server'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { randomBytes, randomId } from '../../src/crypto/bytes.ts'
import { sendSigned } from '../../src/members/membership.ts'
import { encodeRound } from '../../src/wire/rounds.ts'
import { project, zoneOf } from './endpoint-site.ts'

const test = suite('what is broken off')

test('is counted as that and not as a mistake of whoever sent it', async () => {
  const { it, founder } = await project()
  const round = randomId()
  const says = { zone: zoneOf(founder, 'answers'), k: 5, closed: false, content: randomId(), form: randomBytes(200) }
  await sendSigned(founder, 'PUT', `rounds/${round}`, encodeRound(says))
  const server = serve({ fetch: it.app.fetch, port: 0, hostname: '127.0.0.1' })
  await once(server, 'listening')
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
  socket.write(`POST /api/rounds/${round}/answers HTTP/1.1\r\nhost: x\r\ncontent-length: 4000\r\n\r\nabc`)
  await new Promise(resolve => setTimeout(resolve, 200))
  const before = it.log.length
  socket.destroy()
  while (it.log.length === before) await new Promise(resolve => setTimeout(resolve, 10))
  assert.match(it.log.at(-1) ?? '', /^POST \/api\/rounds\/:round\/answers 499 \d+ ms$/)
  server.close()
  await it.close()
})

test.run()
