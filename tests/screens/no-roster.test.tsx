import { render } from 'preact'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { lendPage } from './dom.ts'
import { lendWorker, turn } from './worker-kit.ts'

const test = suite('an interview that is planned before there is anybody to interview')

test('leads to where they are added', async () => {
  const giveBack = await lendPage(true)
  const { setLanguage } = await import('../../src/ui/language.ts')
  await setLanguage('fi')
  const { People } = await import('../../src/screens/sessions/planning/new-session.tsx')
  const worker = lendWorker()
  const place = document.body.appendChild(document.createElement('div'))
  render(<People chosen={[]} onChange={() => undefined} />, place)
  await turn(20)
  worker.tell('people', [])
  await turn(20)
  assert.is(place.querySelector('a')?.getAttribute('href'), '/roster')
  render(null, place)
  await turn(50)
  await giveBack()
})

test.run()
