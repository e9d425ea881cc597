import 'fake-indexeddb/auto'
import { render } from 'preact'
import { LocationProvider, useLocation } from 'preact-iso/router'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { newSession } from '../../src/domain/sessions/new-session.ts'
import { settledTimes } from '../../src/project/things/settled-times.ts'
import type { Params } from '../../src/screens/frame/places.ts'
import { useAct } from '../../src/screens/worker/act.ts'
import { Button } from '../../src/ui/button.tsx'
import { isSecond } from '../../src/ui/once.ts'
import { sources } from '../architecture/sources.ts'
import { project as projectOf } from '../members/members-kit.ts'
import { tabletOf } from '../project/tablet-kit.ts'
import { lendPage } from './dom.ts'

const test = suite('double taps')

test('an act runs once until it has ended, and again after that', async () => {
  const giveBack = await lendPage()
  let end = () => {}
  let runs = 0
  const act = () => {
    runs++
    return new Promise<void>(resolve => {
      end = resolve
    })
  }
  const root = document.createElement('div')
  const draw = () => render(<Button onClick={() => act()}>Avsluta</Button>, root)
  draw()
  const press = () => root.querySelector('button')?.click()
  press()
  press()
  draw()
  press()
  assert.is(runs, 1)
  end()
  await new Promise(resolve => setTimeout(resolve))
  press()
  assert.is(runs, 2)
  render(null, root)
  await giveBack()
})

const moment = () => new Promise(resolve => setTimeout(resolve, 20))

/** What asks for the size of the window as soon as it is loaded. */
const frame = async () => ({
  ...(await import('../../src/screens/frame/lazily.tsx')),
  ...(await import('../../src/screens/frame/routes.tsx')),
  ...(await import('../../src/screens/frame/standing.tsx')),
})

test('an act that leads to a screen that has to be fetched runs once until that has come', async () => {
  const giveBack = await lendPage(true)
  const made: string[] = []
  const Making = () => {
    const { route } = useLocation()
    const { run, busy } = useAct()
    const make = async (what: string) => {
      await Promise.resolve()
      made.push(what)
      route('/decisions/d')
    }
    return (
      <>
        <Button onClick={() => make('decision')}>Lägg till</Button>
        <Button busy={busy.value} onClick={() => void run(() => make('session'))}>
          Planera
        </Button>
      </>
    )
  }
  const { lazily, Routes, Standing } = await frame()
  const Shown = () => <p>Beslut</p>
  let come = (_: typeof Shown) => {}
  const decision = {
    path: '/decisions/:id',
    on: [],
    screen: lazily<Params>(() => new Promise<typeof Shown>(resolve => (come = resolve))),
  }
  const nowhere = { path: '/', on: [], screen: lazily<Params>(() => Promise.resolve(Making)) }
  await nowhere.screen.preload()
  const root = document.createElement('div')
  render(
    <LocationProvider>
      <Standing places={{ all: [decision], nowhere, rail: [] }}>
        <Routes of={[decision]} otherwise={nowhere.screen} />
      </Standing>
    </LocationProvider>,
    root,
  )
  await moment()
  for (const [at, what] of ['decision', 'session'].entries()) {
    const press = () => root.querySelectorAll('button')[at]?.click()
    press()
    await moment()
    press()
    await moment()
    assert.equal(made, [what])
    made.length = 0
  }
  come(Shown)
  await moment()
  assert.is(root.textContent, 'Beslut')
  render(null, root)
  await giveBack()
})

test('a button of a list, which is no Button, starts no act that takes its time without running it once', () => {
  const twice = sources(['src/screens'], /\.tsx$/).flatMap(({ path, text }) => {
    const slow = [...text.matchAll(/const (\w+) = async \(/g)].map(([, name]) => name)
    const counted = new Set([...text.matchAll(/const (\w+) = useOnce\(/g)].map(([, name]) => name))
    const pressed = [...text.matchAll(/<button\b[^<]*?onClick=\{([^\n]*)/g)].map(([, act]) => act ?? '')
    return slow
      .filter(name => !counted.has(name) && pressed.some(act => new RegExp(`\\b${name}\\b`).test(act)))
      .map(name => `${path}: ${name}`)
  })
  assert.equal(twice, [])
})

test('a second tap is one that falls soon, at the same spot; a press of a key has no spot', () => {
  const spot = (x: number, at: number) => ({ x, y: 10, at })
  assert.is(isSecond(spot(12, 150), spot(10, 0)), true)
  assert.is(isSecond(spot(12, 600), spot(10, 0)), false)
  assert.is(isSecond(spot(90, 150), spot(10, 0)), false)
  assert.is(isSecond(undefined, spot(10, 0)), false)
})

test('two writes from one view on one device do not stand beside each other; a list and another’s write still do', async () => {
  const { project } = tabletOf((await projectOf()).founder)
  const id = await project.create('session', newSession({ people: ['p'] }))
  const view = project.things.entry(id)?.view ?? 0
  await project.edit(id, { state: 'held', finishedAt: 1, 'attendance.p': { state: 'attended' } }, view)
  await project.edit(id, { state: 'held', finishedAt: 7, 'attendance.p': { state: 'declined' } }, view)
  const thing = project.things.one('session', id)
  assert.equal(thing?.conflicts, {})
  assert.is(thing?.values.finishedAt, 7)
  await project.edit(id, { people: ['p', 'q'] }, view)
  await project.edit(id, { people: ['p', 'r'] }, view)
  assert.equal(Object.keys(project.things.entry(id)?.thing?.conflicts ?? {}), ['people'])
})

test('times noted twice are settled by rule: the first beginning, the last end, the first notice', () => {
  const beside = (name: string, ...values: unknown[]) => ({
    name,
    choices: values.map((value, n) => ({ dot: `a:${n}`, value, by: '', at: 0 })),
  })
  const { values, conflicts } = settledTimes('session', {
    values: { startedAt: 9 },
    conflicts: [
      beside('startedAt', 9, 5, 0, 'rubbish'),
      beside('finishedAt', 9, 12, null),
      beside('notice.p', { at: 4 }, { at: 3 }),
      beside('readBack', { at: 4 }, { at: 8 }),
      beside('place', 'A', 'B'),
    ],
  })
  assert.equal(values, { startedAt: 5, finishedAt: 12, 'notice.p': { at: 3 }, readBack: { at: 8 } })
  assert.equal(
    conflicts.map(one => one.name),
    ['place'],
  )
})

test.run()
