import 'fake-indexeddb/auto'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { randomId } from '../../src/crypto/bytes.ts'
import { lostRounds } from '../../src/project/surveys/lost-rounds.ts'
import { newNote, office, textAt } from '../files/hand-over-kit.ts'
import { pushRubbish, zoneAt } from '../members/member-kit.ts'
import { sync as syncTablet, tabletOf } from '../project/tablet-kit.ts'
import { sync, withRound } from '../surveys/round-kit.ts'

const test = suite('rows that nobody can open')

/** How often the device tries to open something while it works. */
async function openings(tablet: Awaited<ReturnType<typeof office>>['ylva'], work: () => Promise<unknown>) {
  const { sealer } = tablet.project.device
  const honest = sealer.open
  let count = 0
  sealer.open = (...given) => {
    count++
    return honest(...given)
  }
  await work()
  sealer.open = honest
  return count
}

test('are tried a few times and then no more, at no contact and no start', async () => {
  const { it, ylva, kim, bo } = await office()
  const note = await newNote(ylva, 'det som gäller')
  await syncTablet(ylva)
  await syncTablet(kim)
  const many = 40
  for (let i = 0; i < many; i++) await pushRubbish(kim, randomId(), zoneAt(kim, 'findings'))
  for (let i = 0; i < 4; i++) await syncTablet(ylva)
  assert.equal(ylva.project.things.standing().unreadable, { dead: many })
  assert.is(await openings(ylva, () => syncTablet(ylva)), 0)
  const again = tabletOf(ylva.membership)
  for (let i = 0; i < 4; i++) await syncTablet(again)
  assert.equal(again.project.things.standing().unreadable, { dead: many })
  assert.is(await openings(again, () => syncTablet(again)), 0)
  await syncTablet(bo)
  assert.equal(await textAt(bo, note), ['det som gäller'])
  await it.close()
})

test('a row that lies dead and comes whole is read at once', async () => {
  const { it, ylva, bo } = await office()
  const note = await newNote(ylva, 'ett')
  await syncTablet(ylva)
  await syncTablet(bo)
  // Somebody has written rubbish on top of it; a device that never had it cannot read it.
  await pushRubbish(ylva, note, zoneAt(ylva, 'material'))
  const fresh = tabletOf(bo.membership)
  for (let i = 0; i < 5; i++) await syncTablet(fresh)
  for (let i = 0; i < 5; i++) await syncTablet(bo)
  await syncTablet(fresh)
  assert.equal(await textAt(fresh, note), ['ett'])
  assert.equal(fresh.project.things.standing().unreadable, {})
  await it.close()
})

test('rubbish of a member hides no lost round', async () => {
  const at = await withRound()
  const { it, ylva, round } = at
  for (const { id, values } of ylva.project.things.find({ kind: 'roundKey' }))
    if (values.round === round) await ylva.project.erase(id)
  await ylva.project.erase(round)
  await sync(ylva)
  await pushRubbish(ylva, randomId(), zoneAt(ylva, 'findings'))
  await sync(ylva)
  assert.is((await lostRounds(ylva.project)).length, 1)
  await it.close()
})

test.run()
