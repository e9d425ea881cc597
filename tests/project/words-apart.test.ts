import 'fake-indexeddb/auto'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { agreed } from '../../src/domain/together/agreeing.ts'
import { newDefinition } from '../../src/domain/together/definition.ts'
import { office } from '../files/hand-over-kit.ts'
import { sync, type Tablet } from './tablet-kit.ts'

const test = suite('a word that two agree on apart')

const at = ({ project }: Tablet, id: string) => {
  const word = project.things.one('definition', id)
  if (!word) throw new Error('the word is not here')
  return word
}

/** The table of this device agrees on a wording. */
async function agreeOn(tablet: Tablet, id: string, text: string, when: { day: string; meeting: string }) {
  const { values } = at(tablet, id)
  await tablet.project.edit(id, agreed(values, text, when), tablet.project.things.entry(id)?.view ?? 0)
}

test('both agreements stand until each of their parts is settled; then it is one word again on every device', async () => {
  const { it, ylva, kim } = await office()
  const word = newDefinition({ term: { sv: 'Stöd' }, text: 'Det gamla', agreed: 'Det gamla', agreedOn: '2026-03-01' })
  const id = await ylva.project.create('definition', word)
  for (const tablet of [ylva, kim]) await sync(tablet)
  await agreeOn(ylva, id, 'Att gå med', { day: '2026-05-02', meeting: 'spring' })
  await agreeOn(kim, id, 'Att stå bredvid', { day: '2026-05-03', meeting: '' })
  for (const tablet of [ylva, kim, ylva, kim]) await sync(tablet)
  const fields = ['agreed', 'agreedIn', 'agreedOn', 'earlier']
  for (const tablet of [ylva, kim]) assert.equal(Object.keys(at(tablet, id).conflicts).toSorted(), fields)
  for (const field of fields) {
    const mine = (at(kim, id).conflicts[field] ?? []).toSorted((a, b) => b.at - a.at)[0]
    await kim.project.settle(id, field, mine?.dot ?? '')
  }
  for (const tablet of [kim, ylva]) await sync(tablet)
  for (const tablet of [ylva, kim]) {
    const { conflicts, values } = at(tablet, id)
    assert.equal(conflicts, {})
    assert.equal([values.agreed, values.agreedOn, values.agreedIn], ['Att stå bredvid', '2026-05-03', ''])
    assert.equal(values.earlier, [{ text: 'Det gamla', until: '2026-05-03' }])
  }
  await it.close()
})

test.run()
