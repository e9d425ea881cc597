import { render } from 'preact'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { newPractice } from '../../src/domain/work/practice.ts'
import { lendPage } from './dom.ts'
import { lendWorker, thing, turn } from './worker-kit.ts'

const test = suite('what is written in a dialog or a form that is saved as a whole')
let giveBack = async () => {}
test.before.each(async () => {
  const page = await lendPage(true)
  giveBack = async () => {
    // What was drawn lets go of the page first.
    await turn(150)
    await page()
  }
  const { setLanguage } = await import('../../src/ui/language.ts')
  await setLanguage('sv')
})
test.after.each(() => giveBack())

test('a step is taken on the words its writer had before her, though others have come since', async () => {
  const { TakeStep } = await import('../../src/screens/development/practices/take-step.tsx')
  const applied: { view?: number }[] = []
  lendWorker({ apply: async (changes: never) => applied.push(...(changes as [])) && [] })
  const root = document.body.appendChild(document.createElement('div'))
  const values = newPractice({ title: 'Jourrum', state: 'trial', evaluation: 'Vi ser framsteg' })
  const draw = (evaluation: string, view: number) =>
    render(
      <TakeStep
        practice={thing<'practice'>('practice', { ...values, evaluation }, view)}
        to="evaluated"
        onClose={() => undefined}
      />,
      root,
    )
  draw('Vi ser framsteg', 3)
  await turn(50)
  draw('Vi ser framsteg och kortare köer', 4)
  await turn(50)
  root.querySelector<HTMLElement>('.button.filled')?.click()
  await turn(50)
  assert.equal(
    applied.map(({ view }) => view),
    [3],
  )
  render(null, root)
})

test.run()
