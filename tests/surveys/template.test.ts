import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { gapsOf } from '../../src/domain/surveys/survey-gaps.ts'
import { shaped } from '../../src/project/things/shaped.ts'

const test = suite('the client survey the app brings along')
const file = join(import.meta.dirname, '../../public/templates/client-survey.json')

test('it is a whole draft in three languages: nothing of the file is lost, nothing is missing but who asks', () => {
  const template = JSON.parse(readFileSync(file, 'utf8'))
  const survey = shaped('survey', template)
  assert.equal(survey, template)
  assert.is(survey.state, 'draft')
  assert.equal(survey.languages, ['sv', 'fi', 'en'])
  assert.ok(survey.questions.length >= 7)
  const gaps = gapsOf(survey).filter(({ of }) => of !== 'asker')
  assert.equal(gaps, [])
})

test.run()
