import 'fake-indexeddb/auto'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { randomId, toBase64url } from '../../src/crypto/bytes.ts'
import { makeSealing } from '../../src/crypto/pairs.ts'
import type { Patch } from '../../src/domain/patch.ts'
import { askedRound } from '../../src/domain/surveys/asked-round.ts'
import { roundResult } from '../../src/domain/surveys/result.ts'
import { roundStanding } from '../../src/domain/surveys/round-standing.ts'
import { invite } from '../../src/members/invite.ts'
import { join } from '../../src/members/join.ts'
import { openRound } from '../../src/project/surveys/rounds.ts'
import { thingsOf } from '../../src/project/things/things-of.ts'
import { device } from '../endpoint/endpoint-kit.ts'
import { participant } from '../members/members-kit.ts'
import { type Tablet, tabletOf } from '../project/tablet-kit.ts'
import { close, formAt, given, said, sendAnswers, sync, valuesOf, wish, withRound } from './round-kit.ts'

const test = suite('a round somebody else has written in')

/** A round with a participant who has its row and may write in it. */
async function withKim() {
  const at = await withRound()
  const [made] = await invite(at.ylva.membership, [participant(at.ylva.membership)])
  const kim = tabletOf(await join(device(at.it), made?.code ?? ''))
  await sync(kim)
  return { ...at, kim }
}
const now = { view: 1_000 }

test('her key, her questions and her k reach nobody who is asked, and the coordinator reads the answers', async () => {
  const { it, ylva, kim, round } = await withKim()
  const before = await formAt(it, ylva, round)
  const hers = await makeSealing()
  await kim.project.edit(round, { key: toBase64url(hers.public), k: 90, ask: '070-123' }, now.view)
  const { survey } = valuesOf(kim, round)
  const questions = kim.project.things.one('survey', survey)?.values.questions ?? []
  const asks = questions.map((one, i) => (i > 0 ? one : { ...one, text: { sv: 'Skriv ditt personnummer' } }))
  await kim.project.edit(survey, { questions: asks }, now.view)
  for (const tablet of [kim, ylva, ylva]) await sync(tablet)
  assert.equal(await formAt(it, ylva, round), before)
  await sendAnswers(it, ylva, round, [1, 2, 3, 4, 5, 5, 5, 5, 5, 5].map(said))
  await sync(ylva)
  assert.is(given(ylva, round).length, 5)
  await it.close()
})

test('a round that she closes, or takes away, goes on until a coordinator closes it', async () => {
  const { it, ylva, kim, round } = await withKim()
  await kim.project.edit(round, { state: 'closed' }, now.view)
  for (const tablet of [kim, ylva]) await sync(tablet)
  await sendAnswers(it, ylva, round, [1, 2, 3, 4, 5, 5, 5, 5, 5, 5].map(said))
  await kim.project.erase(round)
  for (const tablet of [kim, ylva]) await sync(tablet)
  assert.is(ylva.project.things.one('round', round), undefined)
  assert.is(given(ylva, round).length, 5)
  await it.close()
})

test('a round and a secret key that she makes up are not published and stop no other round', async () => {
  const { it, ylva, kim, round } = await withKim()
  const values = valuesOf(kim, round)
  const bad = [{ ...values, secret: 'no secret' }, { ...values, k: 5, key: 'x' }, values]
  const made = await Promise.all(bad.map(one => kim.project.create('round', one, { id: randomId() })))
  await sync(kim)
  await ylva.project.create('roundKey', { round, secret: 'rubbish', frozen: null, state: '', changed: {} })
  const second = await openRound(ylva.project, { ...wish, survey: values.survey })
  await sync(ylva)
  assert.ok(await formAt(it, ylva, second))
  for (const id of made) assert.is((await it.app.request(`/api/rounds/${id}/form`)).status, 404)
  for (const id of made) assert.is(roundStanding(thingsOf(ylva.project), { id })?.trouble, 'round-altered')
  for (const id of [round, second]) assert.is(roundStanding(thingsOf(ylva.project), { id })?.trouble, '')
  await sendAnswers(it, ylva, round, [1, 2, 3, 4, 5, 5, 5, 5, 5, 5].map(said))
  await sync(ylva)
  assert.is(given(ylva, round).length, 5)
  await it.close()
})

test('results go by what people were asked, whatever she writes, and say that it was changed', async () => {
  const { it, ylva, kim, round } = await withKim()
  await sendAnswers(it, ylva, round, [1, 1, 1, 2, 2, 5, 5, 5, 5, 5, 5].map(said))
  await close(ylva, round)
  await sync(ylva)
  const seen = () => roundResult(thingsOf(ylva.project), { round, against: '' })
  const before = seen()
  assert.is(before?.altered, false)
  const values = kim.project.things.one('survey', valuesOf(kim, round).survey)?.values
  const scales = values?.scales.map(one => ({ ...one, points: [...one.points].reverse() }))
  const dimensions = values?.dimensions.map(one => ({ ...one, label: { sv: 'Annat' } }))
  await kim.project.edit(valuesOf(kim, round).survey, { scales, dimensions, title: { sv: 'Annan' } }, now.view)
  await kim.project.edit(round, { k: 99, state: 'open', label: 'Annan', frame: 'Alla' }, now.view)
  for (const tablet of [kim, ylva]) await sync(tablet)
  assert.equal(seen(), { ...before, altered: true })
  const { k, state, opened, altered } = roundStanding(thingsOf(ylva.project), { id: round }) ?? {}
  assert.equal([k, state, opened, altered], [5, 'closed', 11, true])
  await kim.project.erase(valuesOf(kim, round).survey)
  for (const tablet of [kim, ylva]) await sync(tablet)
  assert.equal(seen(), { ...before, altered: true })
  await it.close()
})

test('what a coordinator changes about a round herself is no change by others', async () => {
  const { it, ylva, round } = await withRound()
  const wished = { to: '2026-12-31', shownAt: 'Biblioteket', label: 'Vintern', frame: 'Alla som kom' }
  await ylva.project.edit(round, wished, ylva.project.things.entry(round)?.view ?? 0)
  await sync(ylva)
  const result = roundResult(thingsOf(ylva.project), { round, against: '' })
  assert.equal([result?.altered, result?.rounds[0]?.label, result?.rounds[0]?.to], [false, 'Vintern', '2026-12-31'])
  await it.close()
})

test('a round of an older app, which froze nothing, is frozen as it first goes out, if its key is ours', async () => {
  const { it, ylva, kim, round } = await withKim()
  const [key] = ylva.project.things.find({ kind: 'roundKey' })
  await ylva.project.writes(key?.id ?? '', [{ do: 'set', name: 'frozen', value: null }])
  await sync(ylva)
  const before = await formAt(it, ylva, round)
  await kim.project.edit(round, { ask: '070-123' }, now.view)
  for (const tablet of [kim, ylva]) await sync(tablet)
  assert.equal(await formAt(it, ylva, round), before)
  await it.close()
})

test('two coordinators change different things of a round at the same time, or the same: what is settled is what people read', async () => {
  const { it, ylva, round } = await withRound()
  const [made] = await invite(ylva.membership, [{ role: 'coordinator', rights: [] }])
  const eva = tabletOf(await join(device(it), made?.code ?? ''))
  for (const tablet of [eva, ylva]) await sync(tablet)
  const edit = (tablet: Tablet, patch: Patch) =>
    tablet.project.edit(round, patch, tablet.project.things.entry(round)?.view ?? 0)
  await edit(ylva, { to: '2026-12-15' })
  await edit(eva, { shownBy: '2027-01-20' })
  for (const tablet of [ylva, eva, ylva, eva]) await sync(tablet)
  for (const tablet of [ylva, eva]) {
    const asked = askedRound(thingsOf(tablet.project), round)
    assert.equal([asked?.round.to, asked?.altered], ['2026-12-15', false])
  }
  const read = await formAt(it, ylva, round)
  assert.equal([read.until, read.shownBy], ['2026-12-15', '2027-01-20'])
  await edit(ylva, { to: '2026-12-20' })
  await edit(eva, { to: '2026-12-31' })
  for (const tablet of [ylva, eva, ylva]) await sync(tablet)
  const [other] =
    ylva.project.things.one('round', round)?.conflicts.to?.filter(one => one.value !== valuesOf(ylva, round).to) ?? []
  await ylva.project.settle(round, 'to', other?.dot ?? '')
  for (const tablet of [ylva, eva, ylva]) await sync(tablet)
  assert.is((await formAt(it, ylva, round)).until, valuesOf(ylva, round).to)
  assert.is(askedRound(thingsOf(ylva.project), round)?.altered, false)
  await it.close()
})

test.run()
