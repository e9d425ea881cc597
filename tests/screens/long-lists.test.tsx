import { render } from 'preact'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { newGoal } from '../../src/domain/work/goal.ts'
import { newIndicator } from '../../src/domain/work/indicator.ts'
import { newTask } from '../../src/domain/work/task.ts'
import { withoutStyles } from './no-styles.ts'
import { pageEach } from './page-each.ts'
import { lendWorker, thing, turn } from './worker-kit.ts'

const test = suite('lists of many rows')
pageEach(test)
let endInSight: () => void = () => undefined
const all = globalThis as unknown as Record<string, unknown>
test.before.each(() => {
  all.IntersectionObserver = class {
    constructor(tell: (entries: unknown[]) => void) {
      endInSight = () => tell([{ isIntersecting: true }])
    }
    observe() {}
    disconnect() {}
  }
})
test.after.each(() => {
  delete all.IntersectionObserver
  delete all.print
})

const many = Array.from({ length: 400 }, (_, n) => ({
  ...thing('task', { title: `Åtgärd ${n}`, owner: '', dueOn: '', state: 'open', type: 'measure' }),
  id: `task${n}`,
}))

test('draw what is seen, more as their end comes into sight, and every row for paper', async () => {
  const { ActionLines } = await import('../../src/screens/development/decisions/action-lines.tsx')
  const { PrintButton } = await import('../../src/ui/print-button.tsx')
  lendWorker()
  const place = document.body.appendChild(document.createElement('div'))
  const rows = () => place.querySelectorAll('.lines > li').length
  render(
    <>
      <PrintButton />
      <ActionLines zone="room" actions={many} none="" />
    </>,
    place,
  )
  await turn(20)
  const first = rows()
  assert.ok(first > 20 && first < 100, `${first} rows at first`)
  endInSight()
  await turn(20)
  assert.is(rows(), 2 * first)
  const printed: number[] = []
  all.print = () => void printed.push(rows())
  place.querySelector('button')?.click()
  await turn(50)
  assert.equal(printed, [400])
  assert.is(rows(), 2 * first)
  // The browser's own menu tells before it prints.
  window.dispatchEvent(new window.Event('beforeprint'))
  await turn(50)
  assert.is(rows(), 400)
  render(null, place)
})

/** A group of one room, in which each kind has two thousand things. */
function lendCrowd(kinds: Readonly<Record<string, object>>) {
  lendWorker({
    watch: async ({ kind }: { kind: string }, listener: (news: unknown) => void) => {
      const values = kinds[kind]
      const whole = values
        ? Array.from({ length: 2000 }, (_, n) => ({ ...thing('task', values), id: `${kind}${n}` }))
        : []
      listener({ whole })
      return () => undefined
    },
    watchMembers: async (listener: (news: unknown) => void) => {
      listener({ members: [], rooms: [{ zone: 'zone', first: true, people: [] }], invitations: [] })
      return () => undefined
    },
  } as never)
}

test('of tasks, goals, measures and actors do not draw two thousand rows at once', async () => {
  withoutStyles()
  const { LocationProvider } = await import('preact-iso/router')
  const { Tasks } = await import('../../src/screens/development/tasks/tasks.tsx')
  const { Goals } = await import('../../src/screens/development/goals/goals.tsx')
  const { Setting } = await import('../../src/screens/development/setting/setting.tsx')
  const indicator = newIndicator({ name: 'Väntan' })
  const actor = { label: 'Vården', type: 'unit', sector: '', parent: '', invented: false }
  lendCrowd({ task: newTask({ title: 'Fråga' }), goal: newGoal({ text: 'Kortare köer' }), indicator, actor })
  for (const Part of [Tasks, Goals, Setting]) {
    const place = document.body.appendChild(document.createElement('div'))
    render(<LocationProvider>{<Part />}</LocationProvider>, place)
    await turn(50)
    const rows = place.querySelectorAll('.lines > li').length
    assert.ok(rows > 20 && rows < 200, `${rows} rows at first of ${Part.name}`)
    render(null, place)
  }
})

test.run()
