import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { freshUrl, onPostgres } from './places-kit.ts'
import { start } from './start.ts'

const test = suite('starting the server')

test('on either database it starts, and tells where', async () => {
  const { out, code } = await start(onPostgres ? { DATABASE_URL: await freshUrl() } : {})
  assert.match(out, /#setup\.[\w-]{23}$/m)
  assert.is(code, 0)
})

test.run()
