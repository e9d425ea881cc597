import 'fake-indexeddb/auto'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { Guide } from '../../src/domain/sessions/guide.ts'
import {
  guideLanguages,
  guideSaid,
  questionsIn,
  twinKey,
  unreadInGuide,
} from '../../src/domain/sessions/guide-twins.ts'
import { editedAmong } from '../../src/domain/surveys/twins.ts'
import { shaped } from '../../src/project/things/shaped.ts'
import { office } from '../files/hand-over-kit.ts'
import { sync } from '../project/tablet-kit.ts'

const test = suite('an interview guide in two languages')

const guide: Guide = {
  title: 'Utgångsläget',
  language: 'fi',
  version: 1,
  questions: [
    { id: 'q.1', text: 'Miten työpäivä alkaa?', prompt: 'anna ajan kulua' },
    { id: 'q.2', text: 'Mikä helpottaisi?', prompt: '' },
  ],
  twins: { [twinKey('q.1', 'text', 'sv')]: 'Hur börjar arbetsdagen?' },
  readAgainst: {},
}

test('the interviewer reads each question in her language; one that is missing stands in the guide’s own and says so', () => {
  assert.equal(guideLanguages(guide), ['fi', 'sv'])
  assert.equal(
    questionsIn(guide, 'sv').map(one => [one.text, one.language, one.prompt]),
    [
      ['Hur börjar arbetsdagen?', 'sv', 'anna ajan kulua'],
      ['Mikä helpottaisi?', 'fi', ''],
    ],
  )
  assert.equal(
    questionsIn(guide, 'fi').map(one => [one.text, one.language]),
    [
      ['Miten työpäivä alkaa?', 'fi'],
      ['Mikä helpottaisi?', 'fi'],
    ],
  )
})

test('a guide of an older app has one language and no marks; what is of another shape is left out', () => {
  const { twins: _, readAgainst: __, ...older } = guide
  const opened = shaped('guide', older)
  assert.equal([guideLanguages(opened), opened.twins, unreadInGuide(opened)], [['fi'], {}, []])
  assert.equal(
    questionsIn(opened, 'sv').map(one => one.language),
    ['fi', 'fi'],
  )
  for (const wrong of [null, 7, 'x', ['y'], { [twinKey('q.1', 'text', 'sv')]: 7 }]) {
    const junk = shaped('guide', { ...guide, twins: wrong, readAgainst: wrong })
    assert.equal([guideLanguages(junk), unreadInGuide(junk)], [['fi'], []])
  }
  const huge = shaped('guide', { ...guide, twins: { [twinKey('nobody', 'text', 'sv')]: 'x'.repeat(50_000) } })
  assert.equal(guideLanguages(huge), ['fi'])
})

test('a question changed in its own language marks its twin, and the twin that answers marks nobody', () => {
  const all = ['fi', 'sv', 'en']
  const step = (from: Guide, to: Guide) => {
    const texts = { before: guideSaid(from, all), after: guideSaid(to, all) }
    return { ...to, readAgainst: editedAmong({ ...texts, read: from.readAgainst, languages: all }, undefined).read }
  }
  const [first, second] = guide.questions
  if (!first || !second) throw new Error('no questions')
  const changed = step(guide, { ...guide, questions: [{ ...first, text: 'Miten viikko alkaa?' }, second] })
  assert.equal(
    unreadInGuide(changed).map(({ way, sources }) => [way, sources]),
    [['sv', ['fi']]],
  )
  const answered = step(changed, { ...changed, twins: { [twinKey('q.1', 'text', 'sv')]: 'Hur börjar veckan?' } })
  assert.equal(unreadInGuide(answered), [])
  const dropped = { ...changed, questions: [second] }
  assert.equal([guideLanguages(dropped), unreadInGuide(dropped)], [['fi'], []])
})

test('two who are apart write the twins of different questions: both stand, and an older app that edits the guide keeps them', async () => {
  const { aino, bo } = await office()
  const id = await aino.project.create('guide', guide)
  assert.equal(aino.project.things.one('guide', id)?.values.twins, guide.twins)
  for (const one of [aino, bo]) await sync(one)
  const at = ({ project }: typeof aino) => project.things.entry(id)?.view ?? 0
  await aino.project.edit(id, { [`twins.${twinKey('q.1', 'text', 'sv')}`]: 'Hur börjar dagen?' }, at(aino))
  await bo.project.edit(id, { [`twins.${twinKey('q.2', 'text', 'sv')}`]: 'Vad vore lättare?' }, at(bo))
  for (const one of [aino, bo, aino]) await sync(one)
  // As an app writes that knows nothing of twins: the whole list of questions.
  await bo.project.edit(id, { questions: guide.questions.slice(0, 1), language: 'fi' }, at(bo))
  for (const one of [bo, aino]) await sync(one)
  for (const { project } of [aino, bo]) {
    const thing = project.things.one('guide', id)
    assert.equal(thing?.values.twins, {
      [twinKey('q.1', 'text', 'sv')]: 'Hur börjar dagen?',
      [twinKey('q.2', 'text', 'sv')]: 'Vad vore lättare?',
    })
    assert.equal(thing?.conflicts, {})
  }
})

test.run()
