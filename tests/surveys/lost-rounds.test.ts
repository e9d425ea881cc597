import 'fake-indexeddb/auto'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { MOST_ANSWERS } from '../../src/domain/surveys/survey.ts'
import { closeLostRound, eraseLostRound, lostRounds } from '../../src/project/surveys/lost-rounds.ts'
import { limits } from '../../src/wire/limits.ts'
import { pushRubbish, zoneAt } from '../members/member-kit.ts'
import { sendAnswers, sync, withRound } from './round-kit.ts'

const test = suite('rounds that no device has any more')

/** Erases the round and its keys everywhere, as a coordinator's changed app can. */
async function losing(at: Awaited<ReturnType<typeof withRound>>) {
  const { ylva, round } = at
  for (const { id, values } of ylva.project.things.find({ kind: 'roundKey' }))
    if (values.round === round) await ylva.project.erase(id)
  await ylva.project.erase(round)
  await sync(ylva)
}

test('a round whose row and keys are gone is found, closed and erased; one that is here is not touched', async () => {
  const at = await withRound()
  const { it, ylva, round } = at
  await sendAnswers(
    it,
    ylva,
    round,
    Array.from({ length: 7 }, () => ({})),
  )
  assert.equal(await lostRounds(ylva.project), [], 'it is here')
  await losing(at)
  assert.equal(await lostRounds(ylva.project), [{ id: round, closed: false, arrived: 5 }])
  await closeLostRound(ylva.project, round)
  assert.equal(await lostRounds(ylva.project), [{ id: round, closed: true, arrived: 5 }])
  await eraseLostRound(ylva.project, round)
  assert.equal(await lostRounds(ylva.project), [])
  assert.is((await it.app.request(`/api/rounds/${round}/form`)).status, 404)
  await it.close()
})

test('while something cannot be opened here no round is called lost: that may be one', async () => {
  const at = await withRound()
  const { it, ylva } = at
  await losing(at)
  await pushRubbish(ylva, 'ab'.repeat(16), zoneAt(ylva, 'answers'))
  await sync(ylva)
  assert.equal(await lostRounds(ylva.project), [])
  await it.close()
})

test('what a round takes is the same on both sides', () => assert.is(MOST_ANSWERS, limits.answers))

test.run()
