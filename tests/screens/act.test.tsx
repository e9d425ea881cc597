import { render } from 'preact'
import { act } from 'preact/test-utils'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { messages as fi } from '../../src/messages/fi/messages.ts'
import { messages as sv } from '../../src/messages/sv/messages.ts'
import { useAct } from '../../src/screens/worker/act.ts'
import { setLanguage } from '../../src/ui/language.ts'
import { lendPage } from './dom.ts'

const test = suite('an act that is refused')
let giveBack = async () => {}
test.before.each(async () => {
  giveBack = await lendPage()
  await setLanguage('sv')
})
test.after.each(() => giveBack())

test('why it was refused is said in the language that is chosen after it', async () => {
  const place = document.createElement('div')
  let refuse = async () => true
  function Refused() {
    const { problem, run } = useAct()
    refuse = () => run(() => Promise.reject(new Error('code-wrong')))
    return <p>{problem.value}</p>
  }
  await act(() => render(<Refused />, place))
  assert.is(place.textContent, '')
  await act(async () => assert.not(await refuse()))
  assert.is(place.textContent, sv.problems['code-wrong'])
  await act(() => setLanguage('fi'))
  assert.is(place.textContent, fi.problems['code-wrong'])
})

test.run()
