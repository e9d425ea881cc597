import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { OwnTie } from '../../src/domain/maps/network/own-network.ts'
import { lendPage } from './dom.ts'
import { held, lendWorker, thing } from './worker-kit.ts'

const test = suite('a network of one’s own that is said faster than the disk')

test('each whom somebody names gets a place of her own, and what is said of her goes on from what was said before', async () => {
  const giveBack = await lendPage(true)
  const { sayTie } = await import('../../src/screens/development/networks/own.ts')
  const disk = held<void>()
  const ties: Record<string, OwnTie> = {}
  lendWorker({
    writeOwn: async (_: never, values: { ties: typeof ties }) => {
      Object.assign(ties, values.ties)
      await disk.promise
    },
  })
  const own = { map: thing<'map'>('map', {}), mine: undefined, task: '' }
  const all = [
    sayTie(own, 'a', { state: 'broken' }),
    sayTie(own, 'b', { state: 'existing' }),
    sayTie(own, 'a', { type: 'informs' }),
    sayTie(own, 'a', { strength: 3 }),
  ]
  disk.let()
  await Promise.all(all)
  assert.equal([ties.a?.order, ties.b?.order], [1, 2])
  assert.equal([ties.a?.state, ties.a?.type, ties.a?.strength], ['broken', 'informs', 3])
  await giveBack()
})

test.run()
