import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { messages as fi } from '../../src/messages/fi/messages.ts'
import { messages as finland } from '../../src/messages/sv/finland.ts'
import { followLanguage, setCountry, setLanguage, t } from '../../src/ui/language.ts'
import { lendPage } from './dom.ts'

const test = suite('a change of language')
let giveBack = async () => {}
test.before.each(async () => {
  giveBack = await lendPage()
  await setCountry('')
  await setLanguage('sv')
})
test.after.each(() => giveBack())

test('a project that opens while another language is on its way leaves that language, and gives it the terms of its country', async () => {
  await Promise.all([setLanguage('fi'), setCountry('FI')])
  assert.is(t(), fi)
  await Promise.all([setCountry(''), setLanguage('sv')])
  await Promise.all([setLanguage('sv'), setCountry('FI')])
  assert.is(t(), finland)
})

/** A room whose words come when it is told to. */
function room() {
  let stands = 'sv'
  let come = () => {}
  followLanguage(async next => {
    await new Promise<void>(resolve => {
      come = resolve
    })
    return () => (stands = next)
  })
  return { stands: () => stands, come: () => come() }
}

test('a room whose words come while another language is on its way changes with it', async () => {
  const first = room()
  const change = setLanguage('fi')
  const second = room()
  first.come()
  const over = setInterval(second.come, 5)
  await change
  clearInterval(over)
  assert.equal([first.stands(), second.stands()], ['fi', 'fi'])
  const back = setInterval(() => [first, second].map(one => one.come()), 5)
  await setLanguage('sv')
  clearInterval(back)
})

test.run()
