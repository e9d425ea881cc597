import { render } from 'preact'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { messages as sv } from '../../src/messages/sv/messages.ts'
import { lendPage } from './dom.ts'
import { lendWorker, thing, turn } from './worker-kit.ts'

const test = suite('a word that is agreed on')
let giveBack = async () => {}
test.before.each(async () => {
  giveBack = await lendPage(true)
  const { setLanguage } = await import('../../src/ui/language.ts')
  await setLanguage('sv')
})
test.after.each(() => giveBack())

const versions = (...values: readonly unknown[]) =>
  values.map((value, n) => ({ dot: `${String(value)}:${n}`, value, by: '', at: n }))

const before = { text: 'Det gamla', until: '2026-03-01' }
const word = thing('definition', {
  ...{ term: { sv: 'Stöd' }, text: 'Att gå med', forms: [], invented: false },
  ...{ agreed: 'Att gå med', agreedOn: '2026-05-02', agreedIn: 'spring', earlier: [before] },
})
const apart = {
  agreed: versions('Att gå med', 'Att stå bredvid'),
  agreedOn: versions('2026-05-02', '2026-05-03'),
  agreedIn: versions('spring', ''),
  earlier: versions([before], []),
}
const labels = [sv.words.agreedWording, sv.words.agreedDay, sv.words.agreedWhere, sv.words.earlier]

test('by two tables apart is settled part by part, each in words: wording, day, meeting and what stood before', async () => {
  const { AgreedVersions } = await import('../../src/screens/development/words/agreed-versions.tsx')
  const settled: string[] = []
  const settle = async (_: string, field: string) => void settled.push(field)
  const worker = lendWorker({ settle })
  const place = document.body.appendChild(document.createElement('div'))
  render(<AgreedVersions word={{ ...word, conflicts: apart }} />, place)
  await turn(20)
  worker.tell('meeting', [{ ...thing('meeting', { title: 'Vårens träff' }), id: 'spring' }])
  await turn(50)
  const parts = [...place.querySelectorAll('.versions')]
  assert.equal(
    parts.map(one => one.getAttribute('aria-label')),
    labels.map(one => `${sv.versions.heading}: ${one}`),
  )
  const said = parts.map(one => one.textContent ?? '')
  assert.match(said[0] ?? '', 'Att stå bredvid')
  assert.match(said[2] ?? '', 'Vårens träff')
  assert.match(said[2] ?? '', sv.versions.nothing)
  assert.match(said[3] ?? '', 'Det gamla')
  for (const part of parts) part.querySelector<HTMLButtonElement>('li button')?.click()
  await turn(50)
  assert.equal(settled, ['agreed', 'agreedOn', 'agreedIn', 'earlier'])
  render(null, place)
})

test('is shown also where a member with a changed app has put something else among what stood before', async () => {
  const { AgreedVersions } = await import('../../src/screens/development/words/agreed-versions.tsx')
  lendWorker()
  const place = document.body.appendChild(document.createElement('div'))
  const strange = { agreedOn: versions({}, '2026-05-03'), earlier: versions([null, 7, before], [{ until: 5 }]) }
  render(<AgreedVersions word={{ ...word, conflicts: strange }} />, place)
  await turn(50)
  const said = [...place.querySelectorAll('.versions')].map(one => one.textContent ?? '')
  assert.is(said.length, 2)
  assert.match(said[1] ?? '', 'Det gamla')
  assert.not.match(said[1] ?? '', 'undefined')
  render(null, place)
})

test('is agreed on as it stands in the field, also when the last words are not stored yet', async () => {
  const { Meaning } = await import('../../src/screens/development/words/meaning.tsx')
  const done: Record<string, unknown>[] = []
  lendWorker({
    edit: () => new Promise(resolve => setTimeout(() => resolve(2), 20)),
    apply: async (changes: { patch: Record<string, unknown> }[]) => {
      for (const { patch } of changes) done.push(patch)
      return []
    },
  })
  const place = document.body.appendChild(document.createElement('div'))
  const open = { ...word, values: { ...word.values, agreed: '', agreedOn: '' } }
  render(<Meaning word={open} />, place)
  await turn(20)
  const field = place.querySelector('textarea') as HTMLTextAreaElement
  field.value = 'Att gå med hela vägen'
  field.dispatchEvent(new window.Event('input', { bubbles: true }))
  await turn(10)
  for (const one of place.querySelectorAll('button')) if (one.textContent === sv.words.agree) one.click()
  await turn(100)
  assert.equal(
    done.map(one => one.agreed),
    ['Att gå med hela vägen'],
  )
  render(null, place)
})

test.run()
