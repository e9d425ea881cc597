import { createHash } from 'node:crypto'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { toHex, utf8 } from '../../src/crypto/bytes.ts'
import { shortSha256 } from '../../src/crypto/short-hash.ts'

const test = suite('a browser that allows no WebAssembly')

test('makes the hashes of rows by the platform', async () => {
  Reflect.deleteProperty(globalThis, 'WebAssembly')
  const asked: string[] = []
  const { digest } = crypto.subtle
  crypto.subtle.digest = (how, bytes) => {
    asked.push(String(how))
    return digest.call(crypto.subtle, how, bytes)
  }
  const row = utf8('en rad')
  assert.is(toHex(await shortSha256(row)), createHash('sha256').update(row).digest('hex'))
  assert.equal(asked, ['SHA-256'])
})

test.run()
