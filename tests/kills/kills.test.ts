import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { tidyUp } from '../browser/kit/tidy.ts'
import { randomFrom } from '../simulation/random.ts'
import { killEndpoint } from './endpoint.ts'

const test = suite('kills')
test.after(tidyUp)

test('what the endpoint has said yes to is there after it is killed under load, and what was not arrives later', async () => {
  const done = await killEndpoint(5, randomFrom(3).next)
  assert.ok(done.rows > 50, `only ${done.rows} rows were written`)
  assert.equal([done.lost, done.missing], [0, 0])
})

test.run()
