import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { type Bytes, randomBytes, randomId } from '../../src/crypto/bytes.ts'
import type { SendRows } from '../../src/sync/answer.ts'
import type { Device } from '../../src/sync/device.ts'
import { decodeRequest, encodeAnswer, type ServedRow } from '../../src/wire/row.ts'
import { flipped, garbled, type Lie, lying, type Site, site } from './hostile-kit.ts'
import { later, sending, shown, sync, tablet, type } from './sync-kit.ts'

const test = suite('an endpoint that lies about rows')

const parkedAt = async (device: Device, id: string) => (await device.rows.get(device.project, id))?.parked !== undefined

/** What the liar sends instead of the newer version. None of it may be shown, and what is here stays as it is. */
const forged: Readonly<Record<string, (site: Site) => ServedRow>> = {
  'a flipped bit': ({ next }) => ({ ...next, sealed: flipped(next.sealed) }),
  'bytes that are no seal': ({ next }) => ({ ...next, sealed: randomBytes(200) }),
  'an empty seal': ({ next }) => ({ ...next, sealed: new Uint8Array(0) }),
  'the words of another row': ({ next, old }) => ({ ...next, rev: old.rev, sealed: old.sealed }),
  'another version number': ({ next }) => ({ ...next, rev: next.rev + 1 }),
  'another key': ({ next }) => ({ ...next, epoch: 'f'.repeat(32) }),
  'an erasure nobody made': ({ next }) => ({ ...next, gone: true, sealed: randomBytes(120) }),
  'an erasure made of a live seal': ({ next }) => ({ ...next, gone: true }),
  'pieces of files that are not its own': ({ next }) => ({ ...next, chunks: ['c'.repeat(64)] }),
}

for (const [name, forge] of Object.entries(forged))
  test(`is not believed, and nothing here is lost: ${name}`, async () => {
    const here = await site()
    const { at, bo, id } = here
    const lie: Lie = answer => ({ ...answer, rows: answer.rows.map(() => forge(here)) })
    assert.is((await sync(bo, lying(sending(at, 1), lie))).end, 'done')
    const believed = await shown(bo, id)
    assert.ok(believed === 'ett', String(believed))
    // A version that cannot be opened lies beside the row and is told as such; an older one is met by what was seen.
    assert.ok((await parkedAt(bo, id)) || name === 'the words of another row')
    await type(bo, id, 'ett tre')
    assert.is(await shown(bo, id), 'ett tre')
  })

test('rows put under each other’s names are both refused', async () => {
  const { at, anna, bo, id, next } = await site()
  const other = randomId()
  await type(anna, other, 'annat')
  await sync(anna, sending(at, 0))
  const swap: Lie = answer => ({
    ...answer,
    rows: answer.rows.map(row => ({
      ...row,
      sealed: (row.id === id ? answer.rows.find(one => one.id === other) : next)?.sealed ?? row.sealed,
    })),
  })
  await sync(bo, lying(sending(at, 1), swap))
  assert.equal([await shown(bo, id), await shown(bo, other)], ['ett', 'item-locked'])
})

test('a row put into another zone is refused there', async () => {
  const { at, bo, id } = await site()
  const move: Lie = answer => ({ ...answer, rows: answer.rows.map(row => ({ ...row, zone: later })) })
  await sync(bo, lying(sending(at, 1), move))
  assert.is(await shown(bo, id), 'ett')
})

test('rows of another project are refused', async () => {
  const { bo, id, at } = await site()
  const elsewhere = await site()
  const foreign: Lie = answer => ({ ...answer, rows: answer.rows.map(row => ({ ...elsewhere.next, id: row.id })) })
  await sync(bo, lying(sending(at, 1), foreign))
  assert.is(await shown(bo, id), 'ett')
})

test('an old version shown as the newest takes nothing back, and the newest goes to the endpoint again', async () => {
  const { at, bo, id, old } = await site()
  await sync(bo, sending(at, 1))
  assert.is(await shown(bo, id), 'ett två')
  const back: Lie = answer => ({ ...answer, rows: [old] })
  await sync(bo, lying(sending(at, 1), back))
  assert.is(await shown(bo, id), 'ett två')
})

test('the same answer given ten times changes nothing after the first', async () => {
  const { at, bo, id, next } = await site()
  for (let times = 0; times < 10; times++)
    await sync(
      bo,
      lying(sending(at, 1), answer => ({ ...answer, rows: [next, next] })),
    )
  assert.is(await shown(bo, id), 'ett två')
})

for (const [name, change] of Object.entries({
  'cut in the middle': (bytes: Bytes) => bytes.slice(0, Math.floor(bytes.length / 2)),
  'cut by one byte': (bytes: Bytes) => bytes.slice(0, -1),
  'with a byte too many': (bytes: Bytes) => new Uint8Array([...bytes, 0]),
  'made of noise': () => randomBytes(300),
  empty: () => new Uint8Array(0),
}))
  test(`an answer ${name} is told as a fault of the server and changes nothing`, async () => {
    const { at, bo, id } = await site()
    await type(bo, id, 'ett mitt')
    const before = await bo.rows.sync(bo.project)
    const outcome = await sync(bo, garbled(sending(at, 1), change))
    assert.equal(outcome, { end: 'failed', problem: 'server-fault' })
    assert.equal(await bo.rows.sync(bo.project), before)
    assert.is(await shown(bo, id), 'ett mitt')
    assert.is((await bo.rows.waiting(bo.project, 'send')).length, 1)
    await sync(bo, sending(at, 1))
    assert.match(String(await shown(bo, id)), /två/)
  })

test('a yes to what was never stored is found out at the next contact with the true list', async () => {
  const { at, bo } = await site()
  const own = randomId()
  await type(bo, own, 'mitt eget')
  const yes: SendRows = async (_, body) => {
    const asked = decodeRequest(body)
    const accepted = asked.rows.map((row, i) => ({ id: row.id, rev: row.rev, seq: 900 + i }))
    const lie = {
      accepted,
      conflicts: [],
      rejected: [],
      rows: [],
      want: [],
      cursor: 900,
      head: 900,
      mark: randomId(),
      more: false,
    }
    return { status: 200, body: encodeAnswer(lie) }
  }
  await sync(bo, yes)
  assert.is((await bo.rows.waiting(bo.project, 'send')).length, 0)
  await sync(bo, sending(at, 1))
  const anna = tablet(at, 0)
  await sync(anna, sending(at, 0))
  assert.is(await shown(anna, own), 'mitt eget')
})

test('a place in the list that was made up hides nothing for long', async () => {
  const { at, bo, id } = await site()
  const ahead: Lie = answer => ({ ...answer, rows: [], cursor: 5_000, head: 5_000, mark: randomId() })
  await sync(bo, lying(sending(at, 1), ahead))
  assert.is(await shown(bo, id), 'ett')
  await sync(bo, sending(at, 1))
  assert.is(await shown(bo, id), 'ett två')
})

test('a no without end keeps the words here, waiting, and the exchange ends', async () => {
  const { at, bo, id, old } = await site()
  await type(bo, id, 'ett mitt')
  const never: Lie = (answer, asked) => ({
    ...answer,
    accepted: [],
    conflicts: asked.rows.map(row => ({ id: row.id, row: { ...old, id: row.id, sealed: flipped(old.sealed) } })),
  })
  assert.is((await sync(bo, lying(sending(at, 1), never))).end, 'done')
  assert.is(await shown(bo, id), 'ett mitt')
  const refused: SendRows = async (_, body) => {
    const { rows, cursor, peak: head, mark } = decodeRequest(body)
    const rejected = rows.map(row => ({ id: row.id, why: 'old-epoch' as const }))
    return {
      status: 200,
      body: encodeAnswer({
        accepted: [],
        conflicts: [],
        rejected,
        rows: [],
        want: [],
        cursor,
        head,
        mark,
        more: false,
      }),
    }
  }
  const other = randomId()
  await type(bo, other, 'mer')
  assert.is((await sync(bo, refused)).end, 'done')
  assert.is(await shown(bo, other), 'mer')
  assert.ok((await bo.rows.waiting(bo.project, 'send')).includes(other))
})

test('a right denied by a lie holds the words with their reason until the truth is heard', async () => {
  const { at, bo } = await site()
  const own = randomId()
  await type(bo, own, 'mitt eget')
  const forbidden: Lie = (answer, asked) => ({
    ...answer,
    accepted: [],
    rejected: asked.rows.map(row => ({ id: row.id, why: 'forbidden' as const })),
  })
  await sync(bo, lying(sending(at, 1), forbidden))
  assert.equal(await bo.rows.waiting(bo.project, 'held'), [own])
  assert.is(await shown(bo, own), 'mitt eget')
  await sync(bo, sending(at, 1))
  assert.equal(await bo.rows.waiting(bo.project, 'held'), [])
})

test('an endpoint that always wants to begin again is left alone in the end', async () => {
  const { bo, id } = await site()
  const again: SendRows = async () => ({ status: 200, body: encodeAnswer({ reset: true }) })
  assert.equal(await sync(bo, again), { end: 'failed', problem: 'server-fault' })
  assert.is(await shown(bo, id), 'ett')
})

test.run()
