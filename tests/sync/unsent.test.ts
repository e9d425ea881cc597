import 'fake-indexeddb/auto'
import { encode } from 'cborg'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { randomId } from '../../src/crypto/bytes.ts'
import { sealRow } from '../../src/crypto/seal.ts'
import { fetchDevices } from '../../src/members/devices.ts'
import { addSound, beginRecording, endRecording } from '../../src/project/files/recorder.ts'
import { rememberWaiting } from '../../src/project/open-vault.ts'
import { handOverFile, nowhereElse, takeHandOver } from '../../src/project/take-along/hand-over.ts'
import { unsentCount } from '../../src/sync/unsent.ts'
import { wireAad } from '../../src/wire/row.ts'
import { newNote, office, textAt, type } from '../files/hand-over-kit.ts'
import { pushRubbish, zoneAt } from '../members/member-kit.ts'
import { exchangeRows, sync, type Tablet } from '../project/tablet-kit.ts'
import { lying, site } from './hostile-kit.ts'
import * as kit from './sync-kit.ts'

const test = suite('what of mine is nowhere else')

/** Aino has typed on in a note on which somebody has put bytes that nobody can open. */
async function covered() {
  const at = await office()
  const { aino, bo, ylva } = at
  const note = await newNote(aino, 'ett')
  for (const tablet of [aino, bo, ylva]) await sync(tablet)
  await type(aino, note, 'ett två')
  const zone = zoneAt(bo, 'material')
  assert.is((await pushRubbish(bo, note, zone)).accepted.length, 1)
  await sync(aino)
  return { ...at, note, zone }
}

/** What each place that tells of unsent things says about a tablet. */
async function told(tablet: Tablet, ylva: Tablet) {
  let noted = -1
  const list = {
    vault: {
      update: async (_: string, card: { waiting: number }) => {
        noted = card.waiting
      },
    },
  }
  await rememberWaiting({ ...tablet, vault: { id: 'v' } } as never, list as never)
  const seen = await fetchDevices(ylva.membership)
  return {
    screens: tablet.project.things.standing().waiting,
    lockScreen: noted,
    removing: await nowhereElse(tablet.project),
    device: await unsentCount(tablet.project.device),
    endpoint: seen.find(one => one.holder === tablet.membership.me.id)?.waiting,
  }
}
const everywhere = (n: number) => ({ screens: n, lockScreen: n, removing: n, device: n, endpoint: n })

test('what waits beside a version that cannot be read is called unsent everywhere, and goes into a file', async () => {
  const { it, aino, ylva, bo, note } = await covered()
  assert.equal(await told(aino, ylva), everywhere(1))
  const { beside, unreadable } = aino.project.things.standing()
  assert.equal([beside, unreadable], [1, { locked: 1 }])
  const file = await handOverFile(aino.project, { which: 'all' })
  assert.is((await takeHandOver(bo.project, file)).taken, 1)
  assert.equal(await textAt(bo, note), ['ett två'])
  await it.close()
})

test('what was here goes out on top of a version that nobody can ever open, after three contacts', async () => {
  const { it, aino, bo, ylva, note } = await covered()
  await sync(aino)
  assert.equal(await told(aino, ylva), everywhere(1))
  await sync(aino)
  await sync(aino)
  assert.equal(await told(aino, ylva), everywhere(0))
  for (const tablet of [bo, ylva]) {
    await sync(tablet)
    assert.equal(await textAt(tablet, note), ['ett två'])
  }
  await it.close()
})

test('who only reads such a row puts what she has back, so that a newcomer finds it', async () => {
  const { it, aino, bo, ylva, late } = await office()
  const note = await newNote(aino, 'ett')
  for (const tablet of [aino, bo, ylva]) await sync(tablet)
  await pushRubbish(bo, note, zoneAt(bo, 'material'))
  for (let i = 0; i < 4; i++) await sync(ylva)
  const newcomer = await late()
  await sync(newcomer)
  assert.equal(await textAt(newcomer, note), ['ett'])
  await it.close()
})

test('a version that may hold somebody’s words is never written over: it waits for its key or a newer app', async () => {
  const { at, anna, bo, id, next } = await site()
  const [other, otherKey] = ['f'.repeat(32), new Uint8Array(32).fill(7)]
  const sealedBy = async (key: Uint8Array<ArrayBuffer>, epoch: string, body: Uint8Array<ArrayBuffer>) => {
    const row = { ...next, epoch, rev: next.rev + 1 }
    return { ...row, sealed: await sealRow(key, wireAad(at.project, row), body) }
  }
  const newer = new Uint8Array(encode({ ofTomorrow: 1 }))
  for (const row of [await sealedBy(otherKey, other, newer), await sealedBy(kit.key, kit.epoch, newer)]) {
    const { keys } = bo
    bo.keys = { ...keys, byEpoch: (zone, epoch) => (epoch === other ? undefined : keys.byEpoch(zone, epoch)) }
    await kit.type(bo, id, 'ett tre')
    let pushed = 0
    const watch = lying(kit.sending(at, 1), (answer, asked) => {
      pushed += asked.rows.length
      return { ...answer, accepted: [], conflicts: asked.rows.map(one => ({ id: one.id, row })), rows: [] }
    })
    for (let i = 0; i < 8; i++) await kit.sync(bo, watch)
    assert.ok(pushed <= 1, String(pushed))
    assert.is(await unsentCount(bo), 1)
    assert.is(await kit.shown(bo, id), 'ett tre')
  }
  void anna
})

test('a recording of which something has not reached the endpoint is unsent, from its first second on', async () => {
  const { it, aino, ylva } = await office()
  const wish = { session: randomId(), question: '', form: 'audio', name: 'a', media: 'audio/webm', writer: '' }
  const source = await beginRecording(aino.project, { ...wish, begun: 1, preview: '' } as never)
  await sync(aino)
  await addSound(aino.project, source, { sound: new Uint8Array(900), at: 1_000 })
  assert.equal([aino.project.things.standing().waiting, await nowhereElse(aino.project)], [1, 1])
  await endRecording(aino.project, source, { length: 1_000, state: 'whole' })
  assert.is(await nowhereElse(aino.project), 1)
  await exchangeRows(aino)
  assert.equal([aino.project.things.standing().waiting, await nowhereElse(aino.project)], [0, 0])
  void ylva
  await it.close()
})

test('before all that lies here has been counted nothing says that nothing waits', async () => {
  const { it, aino } = await office()
  await newNote(aino, 'ett')
  const { tabletOf } = await import('../project/tablet-kit.ts')
  const again = tabletOf(aino.membership)
  assert.is(again.project.things.standing().counted, false)
  await again.project.things.fill()
  assert.is(again.project.things.standing().counted, true)
  await it.close()
})

test.run()
