import { render } from 'preact'
import { act } from 'preact/test-utils'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { languages, loadMessages } from '../../src/messages/languages.ts'
import { Doubts } from '../../src/screens/surveys/set-aside.tsx'
import { setLanguage } from '../../src/ui/language.ts'
import { lendPage } from './dom.ts'

const test = suite('what a coordinator should know of a result')
let giveBack = async () => {}
test.before.each(async () => {
  giveBack = await lendPage()
})
test.after.each(() => giveBack())

function drawn(of: Parameters<typeof Doubts>[0]): string {
  const place = document.createElement('div')
  act(() => render(<Doubts {...of} />, place))
  return place.textContent ?? ''
}

test('a changed survey and answers set aside are said in each language, and nothing where there is nothing to say', async () => {
  for (const language of languages) {
    await setLanguage(language)
    const { surveys } = await loadMessages(language)
    assert.is(drawn({ altered: false, aside: {} }), '')
    assert.is(drawn({ altered: true, aside: {} }), surveys.altered)
    const aside = drawn({ altered: false, aside: { option: 2, unread: 1 } })
    assert.is(aside, `${surveys.aside(3)}${surveys.asideWhy.unread}: 1${surveys.asideWhy.option}: 2`)
  }
})

test.run()
