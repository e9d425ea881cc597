import { openStored } from '../../src/sync/versions.ts'
import 'fake-indexeddb/auto'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { sealRow } from '../../src/crypto/seal.ts'
import { isGone } from '../../src/merge/body.ts'
import { encodeBody } from '../../src/merge/codec.ts'
import { view } from '../../src/merge/view.ts'
import { type Write, write } from '../../src/merge/write.ts'
import { writeRow } from '../../src/sync/rows.ts'
import { encodeRequest, prevOf, type ServedRow, wireAad } from '../../src/wire/row.ts'
import { site } from './hostile-kit.ts'
import * as kit from './sync-kit.ts'

const test = suite('somebody claims to have seen words that never left')

async function bodyAt(device: Parameters<typeof kit.shown>[0], id: string) {
  const row = await device.rows.get(device.project, id)
  const body = row && (await openStored(device, row))
  if (!body || typeof body === 'string' || isGone(body)) throw new Error('not here')
  return body
}

/** The liar's app sends what it made, on top of what was the newest. */
async function put(at: kit.Office, { next, shown }: { next: ServedRow; shown: ServedRow }): Promise<void> {
  const rows = [{ ...shown, prev: await prevOf(next.sealed) }]
  await at.endpoint.answer(0, encodeRequest({ members: '', cursor: 0, peak: 0, mark: '', rows }))
}

/** Bo has typed; a liar who knows under which name puts *falskt* on top and says that it had seen all of Bo's. */
async function lied(claim: number) {
  const it = await site()
  const { at, bo, id, next } = it
  await kit.sync(bo, kit.sending(at, 1))
  const theirs = await bodyAt(bo, id)
  await kit.type(bo, id, 'ett två Bos mening')
  const set: Write[] = [
    { do: 'set', name: 'status', value: 'Bos' },
    { do: 'add', set: 'tags', key: 'bos' },
  ]
  await writeRow(bo, { id, zone: kit.zone, view: await bodyAt(bo, id), writes: set, by: 'bo' })
  const forged = write(theirs, [{ do: 'text', name: 'text', value: 'falskt' }], { actor: 'liar', by: 'ylva', at: 5 })
  const body = { ...forged, seen: { ...forged.seen, [bo.actor]: claim } }
  const row = { ...next, rev: next.rev + 1 }
  const sealed = await sealRow(kit.key, wireAad(at.project, row), encodeBody(body))
  return { ...it, shown: { ...row, sealed } }
}

/** Both stand on every device in the end, whatever was claimed. */
async function bothStand(claim: number): Promise<void> {
  const it = await lied(claim)
  const { at, anna, bo, id } = it
  // The endpoint has the liar's version already: Bo's is refused, and he is handed the other.
  await put(at, it)
  for (const [device, i] of [
    [bo, 1],
    [anna, 0],
    [bo, 1],
  ] as const) {
    await kit.sync(device, kit.sending(at, i))
    const body = await bodyAt(device, id)
    const texts = Object.values(body.text.text?.live ?? {}).map(one => one.value)
    assert.ok(texts.includes('ett två Bos mening') && texts.includes('falskt'), JSON.stringify(texts))
    assert.equal([view(body).values.status, view(body).sets.tags], ['Bos', ['bos']])
  }
}

test('words that never left stand beside hers and come to the others, though she claims to have seen just them', () =>
  bothStand(3))

test('so they do though she claims far more than there is', () => bothStand(999))

test('so they do though she claims the most a number can say', () => bothStand(Number.MAX_SAFE_INTEGER - 9))

test('an honest version that has seen what left replaces it, and nothing stands twice', async () => {
  const { at, anna, bo, id } = await site()
  await kit.sync(bo, kit.sending(at, 1))
  await kit.type(bo, id, 'ett två tre')
  await kit.sync(bo, kit.sending(at, 1))
  await kit.sync(anna, kit.sending(at, 0))
  await kit.type(anna, id, 'ett tre')
  await kit.sync(anna, kit.sending(at, 0))
  await kit.type(bo, id, 'ett två tre fyra')
  await kit.sync(bo, kit.sending(at, 1))
  const body = await bodyAt(bo, id)
  assert.equal([view(body).values.text, view(body).conflicts], ['ett tre fyra', []])
})

test.run()
