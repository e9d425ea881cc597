import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { blankRound, leastK } from '../../src/domain/surveys/survey.ts'
import { formOf } from '../../src/domain/surveys/survey-form.ts'
import { gapsOf } from '../../src/domain/surveys/survey-gaps.ts'
import { respondent as en } from '../../src/messages/en/respondent.ts'
import { respondent as fi } from '../../src/messages/fi/respondent.ts'
import { respondent as sv } from '../../src/messages/sv/respondent.ts'
import { shaped } from '../../src/project/things/shaped.ts'

const test = suite('the surveys the app brings along')
const files = join(import.meta.dirname, '../../public/templates')

/** How many questions each asks at least. */
const asked = { 'client-survey': 7, 'session-feedback': 2, 'staff-pulse': 6 }

for (const [name, least] of Object.entries(asked))
  test(`${name} is a whole draft in three languages: nothing of the file is lost, nothing is missing but who asks`, () => {
    const template = JSON.parse(readFileSync(join(files, `${name}.json`), 'utf8'))
    const survey = shaped('survey', template)
    assert.equal(survey, template)
    assert.is(survey.state, 'draft')
    assert.equal(survey.languages, ['sv', 'fi', 'en'])
    assert.ok(survey.questions.length >= least)
    const gaps = gapsOf(survey).filter(({ of }) => of !== 'asker')
    assert.equal(gaps, [])
  })

test('the pulse of staff asks for six things, one question each and with an easy twin, and shows nothing below ten', () => {
  const pulse = shaped('survey', JSON.parse(readFileSync(join(files, 'staff-pulse.json'), 'utf8')))
  const named = (language: string) => pulse.dimensions.map(one => one.label[language])
  assert.equal(named('en'), ['Trust', 'Room to act', 'Taking part', 'Influence', 'Commitment', 'Joy'])
  assert.equal(named('sv'), ['Tillit', 'Handlingsutrymme', 'Delaktighet', 'Inflytande', 'Engagemang', 'Glädje'])
  assert.equal(named('fi'), ['Luottamus', 'Toimintavapaus', 'Osallisuus', 'Vaikuttaminen', 'Sitoutuminen', 'Ilo'])
  assert.equal(
    pulse.questions.map(one => one.dimension),
    pulse.dimensions.map(one => one.id),
  )
  for (const { text, easy } of pulse.questions)
    for (const language of pulse.languages) assert.ok(text[language] && easy[language] !== text[language])
  assert.is(leastK(pulse), 10)
})

test('staff is promised that answering does not touch their work, and only who gets help that it does not touch that', () => {
  const templateOf = (name: string) => shaped('survey', JSON.parse(readFileSync(join(files, `${name}.json`), 'utf8')))
  const formFor = (name: string) => formOf(templateOf(name), blankRound)
  assert.equal([formFor('staff-pulse').staff, 'staff' in formFor('client-survey')], [true, false])
  // What coordinators freeze with the key of a round keeps it.
  const frozen = { form: formFor('staff-pulse'), link: '' }
  assert.is(shaped('roundKey', { round: 'r', secret: '', frozen }).frozen?.form.staff, true)
  for (const words of [sv, fi, en])
    for (const sentences of [words.sentences, words.easySentences]) {
      const [of, staff] = [undefined, true].map(asked =>
        sentences.map((one: (k: number, staff?: boolean) => string) => one(10, asked)),
      )
      assert.match(of?.join(' ') ?? '', /hjälp|apu|help/)
      assert.not.match(staff?.join(' ') ?? '', /hjälp|apu[an]|help/)
    }
})

test.run()
