import 'fake-indexeddb/auto'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { fromBase64url } from '../../src/crypto/bytes.ts'
import { releaseOf } from '../../src/domain/surveys/release.ts'
import { published, roundResult } from '../../src/domain/surveys/result.ts'
import type { PublishedResult } from '../../src/domain/surveys/round-result.ts'
import { type ToldResult, toldResult } from '../../src/domain/surveys/told-result.ts'
import { invite } from '../../src/members/invite.ts'
import { join } from '../../src/members/join.ts'
import { sendSigned } from '../../src/members/membership.ts'
import { thingsOf } from '../../src/project/things/things-of.ts'
import { encodeRound } from '../../src/wire/rounds.ts'
import { openResult, roundContent, sealForm, sealResult } from '../../src/wire/survey-seal.ts'
import { device, type Endpoint } from '../endpoint/endpoint-kit.ts'
import { zoneAt } from '../members/member-kit.ts'
import { interviewer } from '../members/members-kit.ts'
import { type Tablet, tabletOf } from '../project/tablet-kit.ts'
import { close, said, sendAnswers, sync, valuesOf, withRound } from './round-kit.ts'

const test = suite('what those who were asked are told')

/** A closed round with ten answers, and an interviewer of its project. */
async function withBo() {
  const at = await withRound()
  await sendAnswers(at.it, at.ylva, at.round, [1, 2, 3, 4, 5, 1, 2, 3, 4, 5].map(said))
  await close(at.ylva, at.round)
  await sync(at.ylva)
  const [made] = await invite(at.ylva.membership, [interviewer(at.ylva.membership)])
  const bo = tabletOf(await join(device(at.it), made?.code ?? ''))
  await sync(bo)
  return { ...at, bo }
}

const resultOf = (tablet: Tablet, round: string, on: string): PublishedResult => {
  const result = roundResult(thingsOf(tablet.project), { round, against: '' })
  if (!result) throw new Error('no result')
  return { round, on, result: published(result), next: '' }
}

/** What a phone with the round's link reads as its result. */
async function toldAt(it: Endpoint, tablet: Tablet, round: string): Promise<ToldResult | undefined> {
  const answer = await it.app.request(`/api/rounds/${round}/result`)
  if (answer.status === 404) return undefined
  const sealed = new Uint8Array(await answer.arrayBuffer())
  return (await openResult(fromBase64url(valuesOf(tablet, round).secret), round, sealed)) as ToldResult
}

const bent = (result: PublishedResult): PublishedResult => ({
  ...result,
  next: 'Ring 0700-123',
  result: { ...result.result, survey: { ...result.result.survey, title: { sv: 'Påhittad' } } },
})

test('a result somebody else writes reaches nobody who was asked; one that a coordinator released stays as it was', async () => {
  const { it, ylva, bo, round } = await withBo()
  const result = resultOf(ylva, round, '2026-11-20')
  await bo.project.create('result', { ...bent(result), on: '2027-01-01' })
  for (const tablet of [bo, ylva]) await sync(tablet)
  assert.is(await toldAt(it, ylva, round), undefined)
  const id = await ylva.project.create('result', result)
  await ylva.project.create('release', releaseOf(id, result, '2026-11-20'))
  for (const tablet of [ylva, bo]) await sync(tablet)
  assert.equal(await toldAt(it, ylva, round), toldResult(result))
  await bo.project.edit(id, { result: bent(result).result, next: 'Ring 0700-123' }, 1_000)
  for (const tablet of [bo, ylva]) await sync(tablet)
  assert.equal(await toldAt(it, ylva, round), toldResult(result))
  await bo.project.erase(id)
  for (const tablet of [bo, ylva]) await sync(tablet)
  assert.equal(await toldAt(it, ylva, round), toldResult(result))
  await it.close()
})

test('what a coordinator writes about what happens next is told, and nobody else’s words are', async () => {
  const { it, ylva, bo, round } = await withBo()
  const result = resultOf(ylva, round, '2026-11-20')
  const id = await ylva.project.create('result', result)
  await ylva.project.create('release', releaseOf(id, result, '2026-11-20'))
  await ylva.project.edit(id, { next: 'Öppet hus i mars' }, 1_000)
  for (const tablet of [ylva, bo]) await sync(tablet)
  assert.is((await toldAt(it, ylva, round))?.next, 'Öppet hus i mars')
  await bo.project.edit(id, { next: 'Inget alls' }, 1_000)
  for (const tablet of [bo, ylva]) await sync(tablet)
  assert.is((await toldAt(it, ylva, round))?.next, 'Öppet hus i mars')
  await it.close()
})

test('a result that an older app had published stays published, and no other one comes in its place', async () => {
  const { it, ylva, bo, round } = await withBo()
  const result = { ...resultOf(ylva, round, '2026-11-20'), next: 'Öppet hus' }
  await ylva.project.create('result', result)
  const [key] = ylva.project.things.find({ kind: 'roundKey' })
  const { form, link } = key?.values.frozen ?? {}
  if (!key || !form || !link) throw new Error('nothing is frozen')
  const secret = fromBase64url(link)
  await ylva.project.writes(key.id, [{ do: 'set', name: 'frozen', value: { form, link } }])
  const told = toldResult(result)
  const body = encodeRound({
    zone: zoneAt(ylva, 'answers'),
    k: form.k,
    closed: true,
    content: await roundContent(secret, { form, result: told }),
    form: await sealForm(secret, round, form),
    result: await sealResult(secret, round, told),
  })
  assert.is((await sendSigned(ylva.membership, 'PUT', `rounds/${round}`, body)).status, 204)
  await bo.project.create('result', { ...bent(result), on: '2027-01-01' })
  for (const tablet of [bo, ylva, ylva]) await sync(tablet)
  assert.equal(await toldAt(it, ylva, round), told)
  assert.is(ylva.project.things.find({ kind: 'release' }).length, 1)
  assert.ok(ylva.project.things.one('roundKey', key.id)?.values.frozen?.head)
  await it.close()
})

test.run()
