import 'fake-indexeddb/auto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { published, roundResult } from '../../src/domain/surveys/result.ts'
import { newTeamQuestion, withTeam } from '../../src/domain/surveys/team-edit.ts'
import { openRound } from '../../src/project/surveys/rounds.ts'
import { shaped } from '../../src/project/things/shaped.ts'
import { thingsOf } from '../../src/project/things/things-of.ts'
import type { Tablet } from '../project/tablet-kit.ts'
import { close, sendAnswers, sync, valuesOf, wish, withRound } from './round-kit.ts'

const test = suite('a pulse by team while it is closed')

const template = join(import.meta.dirname, '../../public/templates/staff-pulse.json')
const asking = { text: { sv: 'Var?' }, easy: { sv: 'Var?' }, help: {}, easyHelp: {} }
const ids = { question: 'where', unit: 'child', team: 'north' }

/** So many answers of a team; every other one is among the best. */
const from = (team: string, n: number) =>
  Array.from({ length: n }, (_, at) => ({
    ...{ v: 1, language: 'sv', easy: false, mode: '' },
    answers: { 'q-joy': at % 2 === 0 ? 5 : 2, where: team },
  }))

const resultOn = ({ project }: Tablet, round: string) => {
  const result = roundResult(thingsOf(project), { round, against: '' })
  if (!result) throw new Error('no result')
  return result
}

test('closed without signal it tells nothing by team until all answers are here; published before that, it never will', async () => {
  const { it, ylva } = await withRound()
  const pulse = shaped('survey', JSON.parse(readFileSync(template, 'utf8')))
  const where = withTeam(newTeamQuestion(asking, ids), 'south', 'child')
  const values = { ...pulse, languages: ['sv'], questions: [...pulse.questions, where], state: 'published' as const }
  const round = await openRound(ylva.project, { ...wish, survey: await ylva.project.create('survey', values) })
  assert.is(valuesOf(ylva, round).k, 10)
  await sync(ylva)
  await sendAnswers(it, ylva, round, [...from('north', 12), ...from('south', 13), ...from('child', 3)])
  await sync(ylva)
  assert.is(resultOn(ylva, round).rounds[0]?.answers, 10)
  assert.equal(resultOn(ylva, round).teams, { groups: [], shares: [] })
  await close(ylva, round)
  const early = resultOn(ylva, round)
  assert.equal([early.rounds[0]?.state, early.teams?.groups], ['closed', []])
  assert.is(published(early).teams, null)
  await sync(ylva)
  const whole = resultOn(ylva, round)
  assert.is(whole.survey.pulse, true)
  assert.not(whole.mind.includes('never_asked'))
  assert.equal(
    whole.teams?.groups.map(one => [one.group, one.count]),
    [
      ['child', 28],
      ['north', 'hidden_with'],
      ['south', 13],
    ],
  )
  assert.equal(whole.choices, [], 'who is in which team is told nowhere else')
  assert.equal(published(whole).teams, whole.teams)
  await it.close()
})

test.run()
