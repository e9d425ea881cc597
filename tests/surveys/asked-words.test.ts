import 'fake-indexeddb/auto'
import { unzipSync } from 'fflate'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { fromUtf8 } from '../../src/crypto/bytes.ts'
import { published, roundResult } from '../../src/domain/surveys/result.ts'
import { blankRound, type Survey, type Texts } from '../../src/domain/surveys/survey.ts'
import { formOf } from '../../src/domain/surveys/survey-form.ts'
import { toldResult } from '../../src/domain/surveys/told-result.ts'
import { resultFile } from '../../src/formats/result-files.ts'
import { openRound } from '../../src/project/surveys/rounds.ts'
import { shaped } from '../../src/project/things/shaped.ts'
import { thingsOf } from '../../src/project/things/things-of.ts'
import { isForm } from '../../src/survey/form-shape.ts'
import { close, formAt, said, sendAnswers, sync, valuesOf, wish, withRound } from './round-kit.ts'

const test = suite('the words people were asked with')

const asker = { sv: 'Pargas stad', fi: 'Paraisten kaupunki' }
const shownIn = { sv: 'Anslagstavlan', fi: 'Ilmoitustaulu' }

/** An open round in Swedish and Finnish; the survey keeps English texts that nobody is asked in. */
async function inTwoLanguages() {
  const at = await withRound()
  const template = at.ylva.project.things.find({ kind: 'survey' })[0]?.values
  if (!template) throw new Error('no survey')
  const values: Survey = { ...template, languages: ['fi', 'sv'], asker, easyAsker: { sv: 'Vi på socialen' } }
  const survey = await at.ylva.project.create('survey', values)
  const round = await openRound(at.ylva.project, { ...wish, shownAt: 'Ilmoitustaulu', shownIn, survey })
  await sync(at.ylva)
  const edit = (id: string, patch: object) =>
    at.ylva.project.edit(id, { ...patch }, at.ylva.project.things.entry(id)?.view ?? 0)
  return { ...at, survey, round, edit }
}

const xmlOf = async (blob: Blob): Promise<string> =>
  Object.entries(unzipSync(new Uint8Array(await blob.arrayBuffer())))
    .filter(([name]) => /document\.xml$|sheet1\.xml$|sharedStrings\.xml$/.test(name))
    .map(([, bytes]) => fromUtf8(bytes))
    .join('\n')

test('a result names question and heading as they were asked, in the reader’s language or else in one that was asked', async () => {
  const { it, ylva, survey, round, edit } = await inTwoLanguages()
  await sendAnswers(it, ylva, round, [1, 2, 3, 4, 5, 5, 5, 5, 5, 5].map(said))
  await close(ylva, round)
  for (let n = 0; n < 2; n++) await sync(ylva)
  const asked = ylva.project.things.one('survey', survey)?.values
  const first = asked?.questions.find(one => one.id === 'q-treatment')
  const heading = asked?.dimensions.find(one => one.id === first?.dimension)
  const later = { sv: 'Vet du vem som är din handläggare?', fi: 'Tiedätkö?', en: 'Do you know?' }
  await edit(survey, {
    questions: asked?.questions.map(one => ({ ...one, text: later })),
    dimensions: asked?.dimensions.map(one => ({ ...one, label: { sv: 'Annat', fi: 'Muu', en: 'Other' } })),
  })
  const result = roundResult(thingsOf(ylva.project), { round, against: '' })
  const question = result?.questions.find(one => one.question === 'q-treatment')
  const only = ({ sv, fi }: Texts = {}) => ({ fi, sv })
  assert.equal([question?.text, question?.dimension], [only(first?.text), only(heading?.label)])
  if (!result) throw new Error('no result')
  for (const as of ['docx', 'xlsx'] as const)
    for (const [language, tag] of [
      ['fi', 'fi'],
      ['sv', 'sv'],
      ['en', 'fi'],
    ] as const) {
      const text = await xmlOf(await resultFile(result, as, language))
      for (const words of [first?.text[tag], heading?.label[tag]]) assert.ok(text.includes(words ?? '–'), words)
      for (const words of [...Object.values(later), first?.text.en]) assert.not.ok(text.includes(words ?? '–'), words)
    }
  const told = toldResult({ round, on: '2026-11-28', result: published(result), next: '' })
  assert.equal(told.questions[0]?.text, only(first?.text))
  await it.close()
})

test('who asks and where the result is shown travel with the form in each language, and stay as they were published', async () => {
  const { it, ylva, survey, round, edit } = await inTwoLanguages()
  await edit(survey, { asker: { sv: 'Någon annan' } })
  await sync(ylva)
  const form = await formAt(it, ylva, round)
  assert.equal([form.asker, form.easyAsker, form.shownIn], [asker, { sv: 'Vi på socialen' }, shownIn])
  assert.equal([form.shownAt, form.v], ['Ilmoitustaulu', 1], 'a page of an older app has nothing to show')
  assert.is(roundResult(thingsOf(ylva.project), { round, against: '' })?.altered, true)
  await it.close()
})

test('whoever changes the one text of an older app means it for all languages', async () => {
  const { it, ylva, round, edit } = await inTwoLanguages()
  await edit(round, { shownAt: 'Biblioteket' })
  await sync(ylva)
  const form = await formAt(it, ylva, round)
  assert.equal([form.shownAt, form.shownIn], ['Biblioteket', undefined])
  await it.close()
})

test('a survey and a round of an older app say what they said, to the byte', async () => {
  const { it, ylva, round } = await withRound()
  const form = await formAt(it, ylva, round)
  assert.equal(
    ['asker', 'easyAsker', 'shownIn'].filter(name => name in form),
    [],
  )
  const { shownIn: _, ...older } = valuesOf(ylva, round)
  assert.equal(shaped('round', older).shownIn, {})
  await it.close()
})

test('what is no text of a language is none, however it comes', async () => {
  const { it, ylva } = await withRound()
  const survey = ylva.project.things.find({ kind: 'survey' })[0]?.values
  if (!survey) throw new Error('no survey')
  const form = formOf({ ...survey, asker }, { ...blankRound, shownIn })
  assert.ok(isForm(form))
  for (const wrong of ['Pargas', 5, null, [asker], { sv: 5 }]) {
    assert.not(isForm({ ...form, asker: wrong } as object))
    assert.not(isForm({ ...form, shownIn: wrong } as object))
    assert.equal(shaped('survey', { ...survey, asker: wrong }).asker, {})
    assert.equal(shaped('round', { ...blankRound, shownIn: wrong }).shownIn, {})
  }
  await it.close()
})

test.run()
