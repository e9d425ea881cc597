import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { times } from '../long.ts'
import { playCarried } from './carried.ts'
import { forgetsFiles, mutants } from './mutants.ts'
import { play, playAll } from './schedule.ts'
import type { Mutant } from './world.ts'

const test = suite('simulation of rows')
const schedules = Number(process.env.SCHEDULES ?? times(2_000, 10_000))
/** A broken product has to be found within this many schedules. */
const patience = 1_000

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

const weeks = 400
/** In how many of the weeks a text stands there twice; anything worse fails at once. */
async function twice(most: number, mutant: Mutant = {}): Promise<number> {
  let count = 0
  for (let seed = 1; seed <= most; seed++) {
    const found = await playCarried(seed, mutant)
    if (found !== undefined && found !== 'a text stands there twice') assert.unreachable(`seed ${seed}: ${found}`)
    if (found) count++
  }
  return count
}

test('two who write in one note and carry files to each other find one text with the words of both', async () => {
  assert.is(await twice(weeks), 0)
})

test('the simulation notices a product that forgets which versions went into a file', async () => {
  assert.ok((await twice(2 * weeks, forgetsFiles)) > 3)
})

test.run()
