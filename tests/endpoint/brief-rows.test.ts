import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { type Bytes, fromUtf8, randomBytes, randomId, toHex } from '../../src/crypto/bytes.ts'
import { type Membership, sendSigned } from '../../src/members/membership.ts'
import { briefOf } from '../../src/wire/brief.ts'
import { decodeLarge } from '../../src/wire/cbor.ts'
import { decodeAnswer, type Exchanged, encodeRequest, type WireRow } from '../../src/wire/row.ts'
import { exchange, project, rowFor } from './endpoint-site.ts'

const test = suite('the endpoint and rows in brief')

const asked = (m: Membership, rows: readonly WireRow[]) => ({
  ...{ members: m.state.head, cursor: 0, peak: 0, mark: '', brief: true },
  rows: [...rows],
})
const briefly = (m: Membership, rows: readonly WireRow[]) =>
  sendSigned(m, 'POST', 'sync', encodeRequest(asked(m, rows), true))
/** The map in `bytes` with one more field, whose name it may have already. */
const twice = (bytes: Bytes, name: string, value: unknown): Bytes => {
  const [length = 0, ...field] = encodeRequest({ [name]: value } as never)
  assert.is(length, 0xa1)
  return new Uint8Array([(bytes[0] ?? 0) + 1, ...bytes.slice(1), ...field])
}
const rowOf = (m: Membership, more: Partial<WireRow> = {}): WireRow => ({
  ...rowFor(m, 'findings', randomId()),
  sealed: randomBytes(300),
  ...more,
})
const readBy = async (m: Membership): Promise<Exchanged> => decodeAnswer((await exchange(m)).body) as Exchanged

test('takes them as it takes the long form, and gives each asker the form it reads', async () => {
  const { it, founder, anna } = await project()
  const [first, second] = [rowOf(founder), rowOf(founder, { chunks: [toHex(randomBytes(32))] })]
  const { body } = await briefly(founder, [first])
  assert.ok('inBrief' in (decodeLarge(body) as object))
  const said = decodeAnswer(body) as Exchanged
  assert.equal([said.accepted.map(({ id }) => id), said.brief], [[first.id], true])
  await exchange(founder, [second])
  const { body: long } = await exchange(anna)
  assert.not.ok('inBrief' in (decodeLarge(long) as object))
  const [one, other] = [await readBy(anna), decodeAnswer((await briefly(anna, [])).body) as Exchanged]
  assert.equal(one.rows, other.rows)
  assert.equal(
    one.rows.map(({ id, sealed, chunks }) => ({ id, sealed, chunks })),
    [first, second].map(({ id, sealed, chunks }) => ({ id, sealed, chunks })),
  )
  const again = decodeAnswer((await briefly(founder, [first])).body) as Exchanged
  assert.equal(
    again.accepted.map(({ rev }) => rev),
    [1],
    'the same bytes once more are the same row',
  )
  await it.close()
})

test('rights, keys, what a row follows and the signature are asked of them as of any', async () => {
  const { it, founder, anna } = await project()
  const { accepted, rejected, conflicts } = decodeAnswer(
    (
      await briefly(anna, [
        { ...rowFor(anna, 'material', randomId()) },
        rowOf(anna, { epoch: randomId() }),
        rowOf(anna, { rev: 2, prev: randomId() }),
      ])
    ).body,
  ) as Exchanged
  assert.equal(
    [accepted.length, rejected.map(({ why }) => why), conflicts.map(({ row }) => row)],
    [0, ['forbidden', 'old-epoch'], [null]],
  )
  assert.equal((await readBy(founder)).rows, [])
  await it.close()
})

test('whatever is none of them is refused before it reaches the database, and nothing of it stays', async () => {
  const { it, founder } = await project()
  const whole = encodeRequest(asked(founder, [rowOf(founder), rowOf(founder)]), true)
  const { inBrief, ...rest } = decodeLarge(whole) as { inBrief: { keys: unknown[]; rows: unknown[][] } }
  const raw = (brief: unknown, more = {}): Bytes => encodeRequest({ ...rest, inBrief: brief, ...more } as never)
  const [row = []] = inBrief.rows
  const long = [rowOf(founder)]
  const bad: Record<string, Bytes> = {
    'cut short': whole.slice(0, -20),
    'with something behind': new Uint8Array([...whole, 0]),
    'a long list of nothing': raw({ ...inBrief, rows: Array(60_000).fill([]) }),
    'a thousand and one': raw({ ...inBrief, rows: Array(1001).fill(row.with(6, new Uint8Array(1))) }),
    'a key nobody told': raw({ keys: [], rows: inBrief.rows }),
    'a list for an id': raw({ ...inBrief, rows: [row.with(0, [1])] }),
    'a name of the prototype': raw({ ...inBrief, rows: [row.with(1, '__proto__')] }),
    'pieces without end': raw({ ...inBrief, rows: [row.with(5, new Uint8Array(32 * 1025))] }),
    'long rows beside it': raw(inBrief, { rows: long }),
    'long rows beside an empty list': raw({ ...inBrief, rows: [] }, { rows: long }),
    'long rows beside nothing': raw(null, { rows: long }),
    'no long rows beside it': raw(inBrief, { rows: [] }),
    'something else for long rows': raw(inBrief, { rows: 'none' }),
    'itself twice': twice(whole, 'inBrief', briefOf(long)),
    'the long list twice': twice(encodeRequest(asked(founder, long)), 'rows', [rowOf(founder)]),
    nothing: raw(null),
    'a number': raw(7),
  }
  for (const [name, body] of Object.entries(bad)) {
    const said = await sendSigned(founder, 'POST', 'sync', body)
    assert.equal([said.status, JSON.parse(fromUtf8(said.body)).problem], [400, 'unreadable'], name)
  }
  const tooLarge = encodeRequest(asked(founder, [rowOf(founder, { sealed: new Uint8Array(600_000) })]), true)
  assert.is((await sendSigned(founder, 'POST', 'sync', tooLarge)).status, 413)
  assert.equal((await readBy(founder)).rows, [])
  await it.close()
})

test.run()
