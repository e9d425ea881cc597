import { render } from 'preact'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { pageEach } from './page-each.ts'
import { lendWorker, turn } from './worker-kit.ts'

const test = suite('an interview that is planned before there is anybody to interview')
pageEach(test)

test('leads to where they are added', async () => {
  const { People } = await import('../../src/screens/sessions/planning/new-session.tsx')
  const worker = lendWorker()
  const place = document.body.appendChild(document.createElement('div'))
  render(<People chosen={[]} onChange={() => undefined} />, place)
  await turn(20)
  worker.tell('people', [])
  await turn(20)
  assert.is(place.querySelector('a')?.getAttribute('href'), '/roster')
  render(null, place)
})

test.run()
