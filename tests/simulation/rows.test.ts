import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { mutants } from './mutants.ts'
import { play, playAll } from './schedule.ts'

const test = suite('simulation of rows')
const schedules = 2000
/** A broken product has to be found within this many schedules. */
const patience = 500

test('whatever the network, the tablets and a restored endpoint do, nothing anybody wrote is lost, doubled or comes back', async () => {
  const wrong = await playAll(1, schedules)
  assert.equal([...wrong], [])
})

for (const [name, mutant] of Object.entries(mutants)) {
  test(`the simulation notices a product that ${name}`, async () => {
    let found: string | undefined
    for (let seed = 1; seed <= patience && !found; seed++) found = await play(seed, mutant)
    assert.ok(found)
  })
}

test.run()
