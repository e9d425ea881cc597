import * as assert from 'uvu/assert'
import { concat, fromBase64url, fromHex, randomBytes } from '../../src/crypto/bytes.ts'
import type { RoundOptions } from '../../src/domain/surveys/survey.ts'
import type { SurveyForm } from '../../src/domain/surveys/survey-form.ts'
import { zoneKinds } from '../../src/domain/zone.ts'
import type { Setting } from '../../src/endpoint/parts.ts'
import { found } from '../../src/members/found.ts'
import { surveyOf } from '../../src/project/practice/example-surveys.ts'
import type { Respondents } from '../../src/project/surveys/respondents.ts'
import { syncRounds } from '../../src/project/surveys/round-sync.ts'
import { openRound } from '../../src/project/surveys/rounds.ts'
import { answerIdOf } from '../../src/wire/receipt.ts'
import { sealAnswer } from '../../src/wire/survey-answer.ts'
import { openForm } from '../../src/wire/survey-seal.ts'
import { device, type Endpoint, endpoint } from '../endpoint/endpoint-kit.ts'
import { filesOf } from '../project/example-kit.ts'
import { sync as syncAll, type Tablet, tabletOf } from '../project/tablet-kit.ts'

const nobody: Respondents = {
  keepForm: async () => undefined,
  keptForm: async () => undefined,
  held: async () => 0,
  sendHeld: async () => undefined,
}
/** One whole sync of a device, its survey rounds included. */
export async function sync(tablet: Tablet): Promise<void> {
  await syncAll(tablet)
  await syncRounds(tablet.db, tablet.project, nobody)
}

/** A round as a coordinator wishes for it. */
export const wish: RoundOptions = {
  survey: '',
  label: 'Hösten',
  from: '2026-10-01',
  to: '2026-10-31',
  population: null,
  frame: '',
  handouts: [],
  k: 5,
  shownAt: 'Anslagstavlan',
  shownIn: {},
  shownBy: '',
  ask: '',
}

/** A project with a published survey and an open round that the endpoint knows of. */
export async function withRound(setting: Partial<Setting> = {}) {
  const it = await endpoint(setting)
  const ylva = tabletOf(await found(device(it), { setup: await it.setUpCode(), kinds: zoneKinds }))
  const [instrument] = filesOf('alvsele')[0]?.Instrument ?? []
  if (!instrument) throw new Error('no survey')
  const survey = await ylva.project.create('survey', { ...surveyOf(instrument, 'survey'), state: 'published' })
  const round = await openRound(ylva.project, { ...wish, survey })
  await sync(ylva)
  return { it, ylva, round }
}

/** What a device has of a round. */
export const valuesOf = ({ project }: Tablet, round: string) => {
  const values = project.things.one('round', round)?.values
  if (!values) throw new Error('the round is not here')
  return values
}

/** A round's form as a phone with its link reads it. */
export async function formAt(it: Endpoint, tablet: Tablet, round: string): Promise<SurveyForm> {
  const answer = await it.app.request(`/api/rounds/${round}/form`)
  assert.is(answer.status, 200)
  const sealed = new Uint8Array(await answer.arrayBuffer())
  return (await openForm(fromBase64url(valuesOf(tablet, round).secret), round, sealed)) as SurveyForm
}

/** Answers a round as phones do; answers the receipts that only they have. */
export async function sendAnswers(it: Endpoint, tablet: Tablet, round: string, answers: readonly object[]) {
  const { key } = await formAt(it, tablet, round)
  const receipts = answers.map(() => randomBytes(16))
  for (const [at, receipt] of receipts.entries()) {
    const sealed = await sealAnswer(fromBase64url(key), round, answers[at] ?? {})
    const body = concat(fromHex(await answerIdOf(receipt)), sealed)
    assert.is((await it.app.request(`/api/rounds/${round}/answers`, { method: 'POST', body })).status, 204)
  }
  return receipts
}

/** Takes an answer back as its respondent does. */
export const takeBackAt = async (it: Endpoint, round: string, receipt = randomBytes(16)): Promise<Response> =>
  it.app.request(`/api/rounds/${round}/taken-back`, { method: 'POST', body: receipt })

/** An answer to one question. */
export const said = (value: number) => ({
  v: 1,
  language: 'sv',
  easy: false,
  mode: '',
  answers: { 'q-treatment': value },
})
/** What a device has of the answers to that question. */
export const given = ({ project }: Tablet, round: string) =>
  project.answers
    .answers(round)
    .map(one => one.answers['q-treatment'])
    .sort()
/** Closes a round on a device. */
export const close = (tablet: Tablet, round: string) => tablet.project.edit(round, { state: 'closed' }, 1_000)
