import 'fake-indexeddb/auto'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { randomId } from '../../src/crypto/bytes.ts'
import type { ToldReport } from '../../src/domain/report/report.ts'
import { invite } from '../../src/members/invite.ts'
import { join } from '../../src/members/join.ts'
import { putReportPage, reportLink, reportRounds, withdrawReport } from '../../src/project/report/report-pages.ts'
import { lostRounds } from '../../src/project/surveys/lost-rounds.ts'
import { problemOf } from '../../src/wire/problem.ts'
import { openResult, readSurveyFragment, surveyFragment } from '../../src/wire/survey-seal.ts'
import { device, type Endpoint } from '../endpoint/endpoint-kit.ts'
import { interviewer } from '../members/members-kit.ts'
import { tabletOf } from '../project/tablet-kit.ts'
import { sync, withRound } from '../surveys/round-kit.ts'

const test = suite('a report back without an account')

const told: ToldReport = {
  title: 'Ni sade, vi fann, vi gjorde',
  language: 'sv',
  lead: '',
  lines: [
    { said: 'Mötena är otydliga', found: '', outcome: 'did', done: ['Gemensamma träffar'], easy: null, voices: 'few' },
  ],
  since: [],
  unknown: '',
  next: '',
  contact: '',
  on: '2026-11-29',
  invented: false,
}

/** A project with a published report and its page at the endpoint, and an interviewer in it. */
async function withPage() {
  const { it, ylva } = await withRound()
  const [made] = await invite(ylva.membership, [interviewer(ylva.membership)])
  const bo = tabletOf(await join(device(it), made?.code ?? ''))
  const id = await ylva.project.create('toldReport', told)
  await putReportPage(ylva.project, id)
  for (const tablet of [ylva, bo]) await sync(tablet)
  const page = ylva.project.things.find({ kind: 'reportPage' })[0]?.values
  const link = readSurveyFragment(surveyFragment(page?.round ?? '', page?.secret ?? ''))
  if (typeof link === 'string') throw new Error(link)
  return { it, ylva, bo, id, link }
}

/** What a phone with the link reads. */
async function read(it: Endpoint, { round, secret }: { round: string; secret: Uint8Array<ArrayBuffer> }) {
  const answer = await it.app.request(`/api/rounds/${round}/result`)
  assert.is(answer.status, 200)
  return openResult(secret, round, new Uint8Array(await answer.arrayBuffer()))
}

test('whoever has the link reads the report; it takes no answers, and the endpoint holds nothing of it in the clear', async () => {
  const { it, ylva, link } = await withPage()
  assert.equal(await read(it, link), { v: 1, report: told })
  assert.is((await it.app.request(`/api/rounds/${link.round}/form`)).status, 410)
  const sent = await it.app.request(`/api/rounds/${link.round}/answers`, { method: 'POST', body: new Uint8Array(2200) })
  assert.ok(sent.status >= 400)
  const sealed = new TextDecoder('latin1').decode(
    await (await it.app.request(`/api/rounds/${link.round}/result`)).arrayBuffer(),
  )
  assert.not.match(sealed, /tydliga|Gemensamma/)
  assert.equal(await lostRounds(ylva.project), [], 'a page is no round that somebody has lost')
})

test('a page says what a coordinator put there, whatever others make of the report', async () => {
  const { it, ylva, bo, id, link } = await withPage()
  const view = bo.project.things.one('toldReport', id)?.view ?? 0
  await bo.project.edit(id, { title: 'Ring 0700-123' }, view)
  for (const tablet of [bo, ylva]) await sync(tablet)
  assert.is(ylva.project.things.one('toldReport', id)?.values.title, 'Ring 0700-123')
  assert.equal(await read(it, link), { v: 1, report: told })
  assert.is(
    await putReportPage(bo.project, id).then(
      () => 'done',
      error => problemOf(error),
    ),
    'only-coordinator',
    'who is no coordinator has no key to write there',
  )
  await putReportPage(ylva.project, id)
  await sync(ylva)
  const now = (await read(it, link)) as { report: ToldReport }
  assert.is(now.report.title, 'Ring 0700-123', 'the address stays, and says what she put there anew')
})

test('a page of rubbish stops no other, and is asked of nobody', async () => {
  const { it, ylva, link } = await withPage()
  for (const round of ['', 'no hex', `${'f'.repeat(31)}g`, randomId()])
    await ylva.project.create('reportPage', { told: 'gone', round, secret: round, says: told })
  await sync(ylva)
  assert.equal(await read(it, link), { v: 1, report: told })
  assert.is(reportRounds(ylva.project).length, 2, 'only what can be an address is one')
})

test('a report that is taken back is gone from the project and from the endpoint; its address opens nothing', async () => {
  const { it, ylva, bo, id, link } = await withPage()
  await withdrawReport(ylva.project, id)
  for (const tablet of [ylva, bo]) await sync(tablet)
  assert.is((await it.app.request(`/api/rounds/${link.round}/result`)).status, 404)
  for (const tablet of [ylva, bo]) assert.is(tablet.project.things.one('toldReport', id), undefined)
  assert.equal(reportRounds(ylva.project), [])
})

test('a report that is not here has no page', async () => {
  const { ylva } = await withPage()
  const problem = await putReportPage(ylva.project, 'gone').catch(problemOf)
  assert.is(problem, 'item-locked')
  assert.is(await reportLink(ylva.project, 'gone'), '')
})

test.run()
