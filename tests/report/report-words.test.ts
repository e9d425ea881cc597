import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { languages, loadMessages } from '../../src/messages/languages.ts'

const test = suite('the words of a report back')

test('its easier words are called easier, and easy language nowhere: nobody has tested them', async () => {
  for (const language of languages) {
    const { reports, surveys } = await loadMessages(language)
    const said = [reports.easy, reports.easySaid, reports.easyFound, reports.easyDone, reports.easyShow]
    for (const one of said) {
      assert.ok(one.toLowerCase().includes(surveys.easy.toLowerCase()), `${language}: ${one}`)
      assert.not.ok(one.toLowerCase().includes(surveys.easyTested.toLowerCase()), `${language}: ${one}`)
    }
  }
})

test('no two of its fields have the same name', async () => {
  for (const language of languages) {
    const { reports } = await loadMessages(language)
    const labels = [reports.said, reports.found, reports.outcome, ...Object.values(reports.done)]
    assert.is(new Set(labels).size, labels.length, `${language}: ${labels.join(', ')}`)
  }
})

/** All texts of a language, as they stand there. */
const textsIn = (of: unknown): readonly string[] =>
  typeof of === 'string' ? [of] : of && typeof of === 'object' ? Object.values(of).flatMap(textsIn) : []

test('nobody is taken for a woman or a man, in English either', async () => {
  const gendered = textsIn(await loadMessages('en')).filter(text => /\b(she|her|hers|he|him|his)\b/i.test(text))
  assert.equal(gendered, [])
})

test.run()
