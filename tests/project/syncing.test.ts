import 'fake-indexeddb/auto'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { startSyncing } from '../../src/project/syncing.ts'
import { problemError } from '../../src/wire/problem.ts'
import { office } from '../files/hand-over-kit.ts'
import type { Tablet } from './tablet-kit.ts'

const test = suite('what went wrong while syncing')

/** Lets a device believe it has signal, or none. */
const online = (onLine: boolean) =>
  Object.defineProperty(globalThis, 'navigator', { value: { onLine }, writable: true })

async function syncFailingWith({ db, project }: Tablet, error: unknown) {
  const { membership } = project
  const context = { ...membership.context, send: () => Promise.reject(error) }
  const syncing = startSyncing(
    db,
    { ...project, membership: { ...membership, context } },
    {
      page: { visible: true },
      onMembers: () => undefined,
      respondents: () => Promise.reject(new Error('nobody answers here')),
    },
  )
  await syncing.loop.now()
  syncing.loop.stop()
  return syncing.status()
}

test('a fault of the app is called one, with its name and nothing of what was written; no signal is told as such', async () => {
  online(true)
  const { aino, bo, ylva } = await office()
  const fault = await syncFailingWith(aino, new TypeError('Vi hinner inte med'))
  assert.is(fault.state, 'failed')
  assert.is(fault.problem, 'fault')
  assert.equal(
    fault.log.map(({ problem, fault }) => [problem, fault]),
    [['fault', 'TypeError']],
  )
  assert.not.match(JSON.stringify(fault), 'hinner')

  const full = await syncFailingWith(bo, new DOMException('no room', 'QuotaExceededError'))
  assert.is(full.problem, 'device-full')

  const away = await syncFailingWith(ylva, problemError('offline'))
  assert.is(away.state, 'offline')
  assert.equal(away.log, [])
})

test.run()
