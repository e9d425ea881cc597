import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { openMetrics } from '../../src/endpoint/requests/metrics.ts'
import { endpoint } from './endpoint-kit.ts'
import { openFresh } from './places-kit.ts'

const test = suite('what an operator may count')

test('requests by route; nothing of those who answer, no address and no id', async () => {
  let at = 0
  const metrics = openMetrics(() => (at += 250))
  const database = await openFresh()
  const it = await endpoint({ database, metrics })
  const id = 'a'.repeat(32)
  for (let n = 0; n < 3; n++) await it.app.request('/api/hello')
  await it.app.request(`/api/rounds/${id}/form`)
  await it.app.request(`/api/rounds/${id}/answers`, { method: 'POST', body: new Uint8Array([1]) })
  await it.app.request(`/api/p/${id}/members`)
  const text = await metrics.text(database)
  assert.match(text, /^rinnalla_requests_total\{method="GET",route="\/api\/hello",status="200"\} 3$/m)
  assert.match(text, /^rinnalla_request_seconds_sum\{method="GET",route="\/api\/hello",status="200"\} 0\.75$/m)
  assert.match(text, /route="\/api\/p\/:project\/members",status="404"/)
  assert.match(text, /^rinnalla_projects 0$/m)
  assert.match(text, /^rinnalla_memory_bytes [1-9]\d+$/m)
  assert.not.match(text, /rounds/)
  assert.not.ok(text.includes(id))
  await it.close()
})

test.run()
