import 'fake-indexeddb/auto'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { Patch } from '../../src/domain/patch.ts'
import { agreed } from '../../src/domain/together/agreeing.ts'
import { newDefinition } from '../../src/domain/together/definition.ts'
import { step } from '../../src/domain/work/life-cycle.ts'
import { newPractice } from '../../src/domain/work/practice.ts'
import { act } from '../../src/project/things/acts.ts'
import { office } from '../files/hand-over-kit.ts'
import { sync, type Tablet } from './tablet-kit.ts'

const test = suite('what somebody words in a dialog while others write the same')

const meet = async (...tablets: readonly Tablet[]) => {
  for (const tablet of [...tablets, ...tablets]) await sync(tablet)
}

test('what others wrote of a trial while somebody evaluated it in a dialog is not written over', async () => {
  const { it, ylva, aino } = await office()
  const values = newPractice({ title: 'Jourrum', state: 'trial', evaluation: 'Vi ser framsteg' })
  const id = await ylva.project.create('practice', values)
  await meet(ylva, aino)
  const opened = ylva.project.things.one('practice', id)
  const view = opened?.view ?? 0
  await aino.project.edit(
    id,
    { evaluation: 'Vi ser framsteg och kortare köer' },
    aino.project.things.entry(id)?.view ?? 0,
  )
  await meet(aino, ylva)
  const wish = { id: 's', state: 'evaluated', on: '', by: '', note: 'Nu orkar familjerna. Vi ser framsteg' } as const
  const patch = step(ylva.project.things.one('practice', id)?.values ?? values, wish) as Patch
  await act(ylva.project, [{ do: 'edit', id, patch, view }])
  await meet(ylva, aino)
  for (const { project } of [ylva, aino]) {
    const now = project.things.one('practice', id)?.values
    assert.is(now?.state, 'evaluated')
    assert.match(now?.evaluation ?? '', /familjerna.*kortare köer/)
  }
  await it.close()
})

test('what somebody agrees on without changing it leaves the words that have come since', async () => {
  const { it, ylva } = await office()
  const word = newDefinition({ term: { sv: 'köer' }, text: 'den som väntar' })
  const id = await ylva.project.create('definition', word)
  await ylva.project.edit(id, { text: 'den som väntar på svar' }, ylva.project.things.entry(id)?.view ?? 0)
  const patch = agreed(word, word.text, { day: '2026-11-30', meeting: '' })
  await act(ylva.project, [{ do: 'edit', id, patch }])
  const now = ylva.project.things.one('definition', id)?.values
  assert.equal([now?.text, now?.agreed], ['den som väntar på svar', 'den som väntar'])
  await it.close()
})

test.run()
