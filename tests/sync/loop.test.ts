import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { backOff, newLoop, type Step, type SyncState, spreadOut } from '../../src/sync/loop.ts'
import { problemError } from '../../src/wire/problem.ts'

const test = suite('when to sync')

/** A clock that moves when told to. */
function clockwork(steps: readonly Step[]) {
  const timers: Array<{ at: number; work: () => void }> = []
  const states: SyncState[] = []
  const setting = { time: 0, online: true, visible: true }
  const loop = newLoop(steps, {
    after(ms, work) {
      const timer = { at: setting.time + ms, work }
      timers.push(timer)
      return () => {
        const at = timers.indexOf(timer)
        if (at >= 0) timers.splice(at, 1)
      }
    },
    random: () => 1,
    online: () => setting.online,
    visible: () => setting.visible,
    changed: state => void states.push(state),
  })
  const pass = async (ms: number): Promise<void> => {
    const end = setting.time + ms
    for (;;) {
      const next = timers.filter(timer => timer.at <= end).sort((a, b) => a.at - b.at)[0]
      if (!next) break
      setting.time = next.at
      timers.splice(timers.indexOf(next), 1)
      next.work()
      await new Promise(done => setTimeout(done, 0))
    }
    setting.time = end
  }
  return { loop, states, setting, pass }
}

const counted = (outcome: () => Awaited<ReturnType<Step>>) => {
  const count = { runs: 0 }
  const step: Step = async () => {
    count.runs++
    return outcome()
  }
  return { count, step }
}

test('what was typed is sent three seconds after a pause, once', async () => {
  const { count, step } = counted(() => ({ end: 'done' }))
  const { loop, pass } = clockwork([step])
  loop.nudge('typed')
  await pass(2000)
  loop.nudge('typed')
  await pass(2900)
  assert.is(count.runs, 0)
  await pass(200)
  assert.is(count.runs, 1)
  loop.nudge('finished')
  await pass(1)
  assert.is(count.runs, 2)
})

test('what others did is fetched each minute while the screen is seen, and not while it is away', async () => {
  const { count, step } = counted(() => ({ end: 'done' }))
  const { loop, pass, setting } = clockwork([step])
  loop.nudge('start')
  await pass(121_000)
  assert.is(count.runs, 3)
  setting.visible = false
  await pass(600_000)
  assert.is(count.runs, 3)
  setting.visible = true
  loop.nudge('focus')
  await pass(1)
  assert.is(count.runs, 4)
})

test('an endpoint that does not answer is asked ever more seldom, at most every five minutes', async () => {
  assert.equal(
    [0, 1, 2, 20].map(n => backOff(n, 1)),
    [1000, 2000, 4000, 300_000],
  )
  assert.is(backOff(3, 0), 4000)
  const step: Step = async () => {
    throw problemError('offline')
  }
  const { loop, pass, states } = clockwork([step])
  loop.nudge('start')
  await pass(7_100)
  assert.equal(states, [{ is: 'offline' }, { is: 'offline' }, { is: 'offline' }, { is: 'offline' }])
})

test('the member log goes before the rows, and again when the rows say it has to', async () => {
  const order: string[] = []
  let changed = true
  const log: Step = async () => {
    order.push('log')
    return { end: 'done' }
  }
  const rows: Step = async progress => {
    order.push('rows')
    progress(1, 2)
    if (!changed) return { end: 'done' }
    changed = false
    return { end: 'members' }
  }
  const { loop, states } = clockwork([log, rows])
  assert.equal(await loop.now(), { is: 'idle' })
  assert.equal(order, ['log', 'rows', 'log', 'rows'])
  assert.equal(states.at(0), { is: 'sending', a: 1, n: 2 })
})

test('a failed log leaves the rows alone and is told', async () => {
  const { count, step } = counted(() => ({ end: 'done' }))
  const { loop, states } = clockwork([async () => ({ end: 'failed', problem: 'device-removed' }), step])
  await loop.now()
  assert.is(count.runs, 0)
  assert.equal(states, [{ is: 'failed', problem: 'device-removed' }])
})

test('an error without a code is a fault of the app, with its name, and is tried again like any other', async () => {
  const thrown: unknown[] = [
    new TypeError('no such thing'),
    'words',
    problemError('server-silent'),
    Object.assign(new Error('disk'), { name: 'QuotaExceededError' }),
  ]
  const states = [
    { is: 'failed', problem: 'fault', name: 'TypeError' },
    { is: 'failed', problem: 'fault', name: 'string' },
    { is: 'failed', problem: 'server-silent' },
    { is: 'failed', problem: 'device-full' },
    { is: 'idle' },
  ]
  const step: Step = async () => {
    if (thrown.length > 0) throw thrown.shift()
    return { end: 'done' }
  }
  const at = clockwork([step])
  at.loop.nudge('start')
  await at.pass(16_000)
  assert.equal(at.states, states)
})

test('whom the endpoint sent away comes back no sooner than told, whatever is typed meanwhile, unless somebody presses', async () => {
  const away = { end: 'failed', problem: 'server-busy', after: 20 } as const
  const { count, step } = counted(() => (count.runs < 4 ? away : { end: 'done' }))
  const { loop, pass, states } = clockwork([step])
  loop.nudge('start')
  await pass(10)
  assert.equal(states, [{ is: 'failed', problem: 'server-busy', after: 20 }])
  loop.nudge('typed')
  loop.nudge('focus')
  // As much again by chance, which here is always the most.
  await pass(39_000)
  assert.is(count.runs, 1)
  await pass(1_100)
  assert.is(count.runs, 2)
  await loop.now()
  assert.is(count.runs, 3)
  await pass(40_100)
  assert.equal(states.at(-1), { is: 'idle' })
  loop.nudge('typed')
  await pass(3_100)
  assert.is(count.runs, 5)
})

test('no order of a strange endpoint keeps a device away for longer than ten minutes, or lets it ask without end', () => {
  assert.is(spreadOut(20, 0.5), 30_000)
  for (const strange of [1e9, Infinity]) assert.is(spreadOut(strange, 1), 600_000)
  for (const strange of [0, -5]) assert.is(spreadOut(strange, 0), 1000)
})

test('without a network nothing is tried until it is back', async () => {
  const { count, step } = counted(() => ({ end: 'done' }))
  const { loop, pass, setting, states } = clockwork([step])
  setting.online = false
  loop.nudge('typed')
  await pass(100_000)
  assert.is(count.runs, 0)
  assert.equal(states, [{ is: 'offline' }])
  setting.online = true
  loop.nudge('online')
  await pass(1)
  assert.is(count.runs, 1)
})

test('only one sync runs at a time; what is typed meanwhile goes right after', async () => {
  let release = (): void => undefined
  let runs = 0
  const step: Step = () => {
    runs++
    return new Promise(done => {
      release = () => done({ end: 'done' })
    })
  }
  const { loop, pass } = clockwork([step])
  const first = loop.now()
  await pass(1)
  loop.nudge('finished')
  await pass(100)
  assert.is(runs, 1)
  release()
  await first
  await pass(1)
  assert.is(runs, 2)
  release()
  loop.stop()
})

test.run()
