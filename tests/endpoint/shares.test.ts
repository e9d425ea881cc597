import 'fake-indexeddb/auto'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { randomBytes, randomId, sha256, toHex } from '../../src/crypto/bytes.ts'
import { type Membership, sendSigned } from '../../src/members/membership.ts'
import { problemOf } from '../../src/wire/problem.ts'
import { noise, photo } from '../files/file-kit.ts'
import { newNote, office } from '../files/hand-over-kit.ts'
import { exchangeRows } from '../project/tablet-kit.ts'
import { exchange, project, rowFor } from './endpoint-site.ts'

const test = suite('the share of a member in pieces that no row names')
const MB = 1024 * 1024

const piece = async (n: number) => {
  const bytes = noise(MB - n, n)
  return { bytes, id: toHex(await sha256(bytes)) }
}
const put = async (m: Membership, { id, bytes }: Awaited<ReturnType<typeof piece>>) =>
  (await sendSigned(m, 'PUT', `chunks/${id}`, bytes)).status

test('is not the room of the project: whoever has filled hers is told so, and what she writes still goes', async () => {
  const { it, aino } = await office({ quota: 50 * MB, loose: MB })
  await photo(aino, noise(3 * MB))
  await newNote(aino, 'skrivet medan andelen var full')
  assert.is(await exchangeRows(aino).then(() => 'done', problemOf), 'share-full')
  assert.is(aino.project.things.standing().waiting, 1, 'the picture alone; the note has gone')
  await it.close()
})

test('has what she named and names no more, as if it had just come', async () => {
  const { it, anna } = await project({ quota: 50 * MB, loose: 2 * MB })
  const [first, second, third] = [await piece(1), await piece(2), await piece(3)]
  assert.equal([await put(anna, first), await put(anna, second)], [204, 204])
  const named = { ...rowFor(anna, 'findings', randomId()), chunks: [first.id, second.id], sealed: randomBytes(30) }
  await exchange(anna, [named])
  const prev = toHex(await sha256(named.sealed)).slice(0, 32)
  await exchange(anna, [{ ...named, rev: 2, prev, chunks: [], sealed: randomBytes(30) }])
  assert.is(await put(anna, third), 507, 'they lie there with nothing made of them')
  await exchange(anna, [{ ...named, id: randomId(), chunks: [first.id] }])
  assert.is(await put(anna, third), 204, 'what is named again is in nobody’s share')
  await it.close()
})

test.run()
