import { createHash } from 'node:crypto'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { toHex } from '../../src/crypto/bytes.ts'
import { shortSha256 } from '../../src/crypto/short-hash.ts'

const test = suite('hashes of short rows')

const bytesOf = (length: number) => Uint8Array.from({ length }, (_, at) => (at * 31 + length) % 256)
const wanted = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

test('are SHA-256, however long a row is, and however many are asked for at once', async () => {
  const rows = [0, 1, 55, 56, 63, 64, 65, 600, 16_383, 16_384, 70_000].map(bytesOf)
  const hashes = await Promise.all([...rows, ...rows.toReversed()].map(row => shortSha256(row)))
  assert.equal(hashes.map(toHex), [...rows, ...rows.toReversed()].map(wanted))
})

test('are those of the parts taken together, and a later one leaves the former as it was', async () => {
  const [a, b] = [bytesOf(20), bytesOf(300)]
  const first = await shortSha256(a, b)
  const second = await shortSha256(b.subarray(7, 90))
  assert.is(toHex(first), wanted(new Uint8Array([...a, ...b])))
  assert.is(toHex(second), wanted(b.subarray(7, 90)))
})

test.run()
