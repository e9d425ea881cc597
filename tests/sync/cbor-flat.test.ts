import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { randomId } from '../../src/crypto/bytes.ts'
import { encodeCbor } from '../../src/wire/cbor.ts'
import { encodeFlat } from '../../src/wire/cbor-flat.ts'

const test = suite('short lists in CBOR')

const texts = [
  '',
  'a',
  'x'.repeat(23),
  'x'.repeat(24),
  'x'.repeat(255),
  'x'.repeat(256),
  'y'.repeat(70_000),
  'Åbo',
  '🙂',
]
const numbers = [0, 1, 23, 24, 255, 256, 65_535, 65_536, 2 ** 32 - 1, 2 ** 32, Number.MAX_SAFE_INTEGER, -1]

test('are the very bytes of the one encoding, whatever stands in them', () => {
  const parts = [...texts, ...numbers, true, false, [], [''], texts, Array.from({ length: 300 }, randomId)]
  for (const part of parts)
    assert.equal(encodeFlat(['a', part, 1]), encodeCbor(['a', part, 1]), String(part).slice(0, 30))
  const long = Array.from({ length: 30 }, randomId)
  assert.equal(encodeFlat(long), encodeCbor(long))
  assert.equal(encodeFlat([]), encodeCbor([]))
})

test.run()
