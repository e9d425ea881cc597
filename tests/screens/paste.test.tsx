import { render } from 'preact'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { Change } from '../../src/domain/change.ts'
import { pageEach } from './page-each.ts'
import { lendWorker, thing, turn } from './worker-kit.ts'

const test = suite('a list of people that is pasted')
pageEach(test)

/** The form with a list pasted into it, and what is stored of it. */
async function pasted(list: string) {
  const { PasteRoster } = await import('../../src/screens/project/roster/roster-paste.tsx')
  const stored: Change[] = []
  const worker = lendWorker({ apply: async (changes: never) => stored.push(...(changes as Change[])) && [] })
  const root = document.body.appendChild(document.createElement('div'))
  render(<PasteRoster people={[]} onClose={() => undefined} />, root)
  await turn(50)
  worker.tell('contact', [])
  const field = root.querySelector('textarea') as HTMLTextAreaElement
  field.value = list
  field.dispatchEvent(new Event('input', { bubbles: true }))
  await turn(100)
  return { root, stored }
}

test('an identity number in it is asked about, and stored hidden while nobody has said that it is none', async () => {
  const { root, stored } = await pasted('Kod;Namn;Anteckning\nM1;Mona Ek;800101-0019\nM2;Bo Ek;deltid')
  assert.ok(root.querySelector('.identity'), 'it is asked about')
  root.querySelector<HTMLElement>('.button.filled')?.click()
  await turn(100)
  assert.is(stored.length, 4)
  assert.not.match(JSON.stringify(stored), /800101/)
  render(null, root)
})

const lines = (n: number) => Array.from({ length: n }, (_, at) => `M${at};E${at % 7}`).join('\n')

test('of thousands of rows some are drawn, with those that have to be mended, and all are added', async () => {
  Object.assign(globalThis, {
    IntersectionObserver: class {
      observe() {}
      disconnect() {}
    },
  })
  const { root, stored } = await pasted(`Kod;Enhet\n${lines(3000)}`)
  const drawn = root.querySelectorAll('tbody tr').length
  assert.ok(drawn > 0 && drawn < 300, `${drawn} rows`)
  root.querySelector<HTMLElement>('.button.filled')?.click()
  await turn(100)
  assert.is(stored.length, 3000)
  render(null, root)
  const again = await pasted(`Kod;Enhet\n${lines(3000)}\nM0;E`)
  const double = again.root.querySelector('[aria-invalid=true]') as HTMLInputElement
  assert.ok(double, 'the double one is drawn')
  double.value = 'M0b'
  double.dispatchEvent(new Event('input', { bubbles: true }))
  await turn(100)
  assert.ok(double.isConnected, 'it stays while it is mended')
  render(null, again.root)
})

test('more rows than a file may have are refused with a sentence', async () => {
  const { root } = await pasted(lines(10_001))
  assert.is(root.querySelectorAll('tbody tr').length, 0)
  assert.match(root.textContent ?? '', /10\s000/)
  render(null, root)
})

test('somebody who stands in it twice is left out once, and it is said', async () => {
  const { root } = await pasted('Namn;Enhet\nAnna Sjö;Barn\nBo Al;Barn\nAnna Sjö;Barn')
  const ticks = [...root.querySelectorAll<HTMLInputElement>('tbody input[type=checkbox]')]
  assert.equal(
    ticks.map(one => one.checked),
    [false, false, true],
  )
  assert.match(root.textContent ?? '', /längre upp/)
  render(null, root)
})

test('nor does one that was pasted into a guide stand because its line is drawn; one that is stored already does', async () => {
  const { Questions } = await import('../../src/screens/project/guides/questions.tsx')
  const { withoutNumbers } = await import('../../src/ui/identity.tsx')
  const root = document.body.appendChild(document.createElement('div'))
  const [old, fresh] = ['Hur gick det för 19900101-0017?', 'Vad hände med 700101-0003?']
  const [first, second] = [old, fresh].map((text, n) => ({ id: `${n}`, text, prompt: '' }))
  const guide = thing<'guide'>('guide', { language: 'sv', questions: [first] })
  const list = { list: [first, second], guide: { ...guide.values, twins: {}, readAgainst: {} }, now: () => [] }
  render(<Questions guide={guide} questions={list as never} />, root)
  await turn(100)
  assert.is(root.querySelectorAll('.identity').length, 1)
  assert.is(withoutNumbers(old), old)
  assert.not.match(withoutNumbers(fresh), /700101/)
  render(null, root)
})

test.run()
