import 'fake-indexeddb/auto'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { fromBase64url, randomBytes, randomId } from '../../src/crypto/bytes.ts'
import { invite } from '../../src/members/invite.ts'
import { join } from '../../src/members/join.ts'
import { openProject } from '../../src/project/open-project.ts'
import { openAnswers } from '../../src/project/surveys/round-sync.ts'
import { openRound } from '../../src/project/surveys/rounds.ts'
import { openForm } from '../../src/wire/survey-seal.ts'
import { device } from '../endpoint/endpoint-kit.ts'
import { tabletOf } from '../project/tablet-kit.ts'
import { close, formAt, given, said, sendAnswers, sync, valuesOf, wish, withRound } from './round-kit.ts'

const test = suite('rounds between devices and endpoint')

test('an opened round reaches the endpoint, which reads nothing of its form, and then says that its link works', async () => {
  const { it, ylva, round } = await withRound()
  const form = await formAt(it, ylva, round)
  assert.equal([form.v, form.k, form.questions.length, form.shownAt], [1, 5, 10, 'Anslagstavlan'])
  assert.is(valuesOf(ylva, round).reachable, true)
  const { readFileSync } = await import('node:fs')
  assert.not.ok(readFileSync(await it.copy(), 'latin1').includes('Anslagstavlan'))
  await it.close()
})

test('answers are fetched as they are released, opened by whoever has the key, and stay on the device as they came', async () => {
  const { it, ylva, round } = await withRound()
  await sendAnswers(it, ylva, round, [1, 2, 3, 4, 5, 1, 2, 3, 4].map(said))
  await sync(ylva)
  assert.equal(given(ylva, round), [])
  assert.is(ylva.project.answers.arrived(round), 5)
  await sendAnswers(it, ylva, round, [said(5)])
  await sync(ylva)
  assert.is(given(ylva, round).length, 5)
  await close(ylva, round)
  await sync(ylva)
  assert.equal(given(ylva, round), [1, 1, 2, 2, 3, 3, 4, 4, 5, 5])
  const stored = await ylva.db.answer.toArray()
  assert.equal([...new Set(stored.flatMap(one => Object.keys(one)))].sort(), ['id', 'project', 'round', 'sealed'])
  const again = tabletOf(ylva.membership)
  assert.is((await again.db.answer.toArray()).length, 0)
  const opened = openProject(ylva.db, ylva.membership, () => undefined)
  await opened.things.fill()
  await openAnswers(ylva.db, opened)
  assert.is(opened.answers.answers(round).length, 10, 'opened from the disk without signal')
  await it.close()
})

test('a second coordinator reads the same answers; an interviewer, who may not, gets none and breaks nothing', async () => {
  const { it, ylva, round } = await withRound()
  const zones = [...ylva.membership.state.zones.values()]
  const rights = zones.flatMap((zone): [string, 1 | 2][] => (zone.kind === 'answers' ? [] : [[zone.id, 2]]))
  const [other, interviewer] = await invite(ylva.membership, [
    { role: 'coordinator', rights: [] },
    { role: 'interviewer', rights },
  ])
  const anna = tabletOf(await join(device(it), other?.code ?? ''))
  const bo = tabletOf(await join(device(it), interviewer?.code ?? ''))
  await sendAnswers(it, ylva, round, [1, 2, 3, 4, 5].map(said))
  await close(ylva, round)
  await sync(ylva)
  await sync(ylva)
  await sync(anna)
  await sync(bo)
  assert.equal(given(anna, round), [1, 2, 3, 4, 5])
  assert.equal(given(bo, round), [])
  assert.is((await bo.db.answer.toArray()).length, 0)
  assert.is(valuesOf(bo, round).reachable, true, 'the interviewer may show the code')
  await it.close()
})

test('what somebody sent that is no answer counts as none', async () => {
  const { it, ylva, round } = await withRound()
  await sendAnswers(it, ylva, round, [...[1, 2, 3, 4, 5].map(said), { v: 1, answers: 'all of them' }, { v: 7 }])
  await close(ylva, round)
  await sync(ylva)
  assert.equal(given(ylva, round), [1, 2, 3, 4, 5])
  await it.close()
})

test('an endpoint restored to before the round is told of it again', async () => {
  const { it, ylva } = await withRound()
  const older = await it.copy()
  const [survey] = ylva.project.things.find({ kind: 'survey' })
  const later = await openRound(ylva.project, { ...wish, label: 'Vintern', survey: survey?.id ?? '' })
  await sync(ylva)
  await it.restore(older)
  assert.is((await it.app.request(`/api/rounds/${later}/form`)).status, 404)
  await sync(ylva)
  await sync(ylva)
  assert.is((await formAt(it, ylva, later)).v, 1)
  await it.close()
})

test('what is changed about a round after it was opened stands on the next phone that opens it', async () => {
  const { it, ylva, round } = await withRound()
  await ylva.project.edit(round, { shownAt: 'Biblioteket' }, ylva.project.things.entry(round)?.view ?? 0)
  await sync(ylva)
  assert.is((await formAt(it, ylva, round)).shownAt, 'Biblioteket')
  await it.close()
})

test('a form put under another round, or opened with another secret, does not open', async () => {
  const { it, ylva, round } = await withRound()
  const answer = await it.app.request(`/api/rounds/${round}/form`)
  const sealed = new Uint8Array(await answer.arrayBuffer())
  const secret = fromBase64url(valuesOf(ylva, round).secret)
  for (const [id, key] of [
    [randomId(), secret],
    [round, randomBytes(16)],
  ] as const)
    assert.is(
      await openForm(key, id, sealed).then(
        () => 'opened',
        () => 'shut',
      ),
      'shut',
    )
  await it.close()
})

test.run()
