import 'fake-indexeddb/auto'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { Survey } from '../../src/domain/surveys/survey.ts'
import { unreadIn } from '../../src/domain/surveys/survey-said.ts'
import { office } from '../files/hand-over-kit.ts'
import { sync, type Tablet } from '../project/tablet-kit.ts'
import { other, q5, survey, tablet, unread } from './twin-kit.ts'

const test = suite('two who reword a survey apart from each other')

const valuesAt = ({ project }: Tablet, id: string): Survey => {
  const values = project.things.one('survey', id)?.values
  if (!values) throw new Error('the survey is not here')
  return values
}

async function save({ project }: Tablet, id: string, next: Survey): Promise<void> {
  const before = project.things.one('survey', id)?.values
  const read = Object.entries(next.readAgainst).filter(([name, words]) => before?.readAgainst[name] !== words)
  const isSame = JSON.stringify(before?.questions) === JSON.stringify(next.questions)
  const patch = {
    ...(isSame ? {} : { questions: next.questions }),
    ...Object.fromEntries(read.map(([name, at]) => [`readAgainst.${name}`, at])),
  }
  await project.edit(id, patch, project.things.entry(id)?.view ?? 0)
}

test('two who are apart: one ticks while the other changes the text again, and the mark is there after they have met', async () => {
  const { aino, bo } = await office()
  const id = await aino.project.create('survey', survey)
  const at = tablet(survey)
  at.type('text', 'sv', other)
  await save(aino, id, at.now())
  for (const one of [aino, bo]) await sync(one)
  assert.is(unreadIn(valuesAt(bo, id)).length, 5)
  const here = tablet(valuesAt(aino, id))
  here.type('text', 'sv', 'Vem är din handläggare?')
  await save(aino, id, here.now())
  const there = tablet(valuesAt(bo, id))
  for (const way of ['fi', 'en', 'sv+', 'fi+', 'en+']) there.tick(q5, way)
  assert.equal(unreadIn(there.now()), [])
  await save(bo, id, there.now())
  for (const one of [aino, bo, aino]) await sync(one)
  for (const one of [aino, bo]) {
    assert.is(unreadIn(valuesAt(one, id)).length, 5, 'a tick of older words counts for newer ones')
    assert.equal(Object.keys(one.project.things.one('survey', id)?.conflicts ?? {}), [])
  }
})

test('two who are apart change the same text in two languages: both changes are marked, whoever is chosen', async () => {
  const { aino, bo } = await office()
  const id = await aino.project.create('survey', survey)
  for (const one of [aino, bo]) await sync(one)
  const [here, there] = [tablet(valuesAt(aino, id)), tablet(valuesAt(bo, id))]
  here.type('text', 'sv', other)
  there.type('text', 'fi', 'Tiedätkö?')
  await save(aino, id, here.now())
  await save(bo, id, there.now())
  for (const one of [aino, bo, aino]) await sync(one)
  for (const { values, conflicts } of [aino, bo].flatMap(one => one.project.things.one('survey', id) ?? [])) {
    assert.equal(Object.keys(conflicts), ['questions'])
    for (const { value } of conflicts.questions ?? []) {
      const chosen = { ...values, questions: value as Survey['questions'] }
      const source = chosen.questions[0]?.text.sv === other ? 'sv' : 'fi'
      assert.ok(unread(chosen).includes(`en after ${source}`), unread(chosen).join())
    }
  }
})

test.run()
