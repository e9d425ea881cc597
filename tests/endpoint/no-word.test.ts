import { once } from 'node:events'
import { connect } from 'node:net'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { startEndpoint } from '../browser/kit/endpoint.ts'
import { tidyUp } from '../browser/kit/tidy.ts'

const test = suite('callers that say nothing')
test.after(tidyUp)

test('are let go soon, also in the midst of a request’s head: a system has few connections', async () => {
  const { url } = await startEndpoint()
  const began = performance.now()
  await Promise.all(
    ['', 'GET / HTTP/1.1\r\nhost: x\r\n'].map(async words => {
      const socket = connect(Number(new URL(url).port), '127.0.0.1').on('error', () => undefined)
      if (words) socket.write(words)
      socket.resume()
      await once(socket, 'close')
    }),
  )
  // Node itself waits for a minute, and looks twice a minute.
  assert.ok(performance.now() - began < 50_000, String(performance.now() - began))
})

test.run()
