import { deflateSync } from 'fflate'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { concat, randomBytes, utf8 } from '../../src/crypto/bytes.ts'
import { openRow, padme, sealRow } from '../../src/crypto/seal.ts'

const test = suite('seal')
const key = randomBytes(32)
const aad = utf8('project, id')

const refused = async (work: Promise<unknown>): Promise<void> => {
  let opened = false
  await work.then(
    () => (opened = true),
    () => undefined,
  )
  assert.not.ok(opened)
}

test('a sealed note opens with its key and nothing else', async () => {
  const body = utf8('Mötet var bra. '.repeat(50))
  const sealed = await sealRow(key, aad, body)
  assert.equal(await openRow(key, aad, sealed), body)
  assert.ok(sealed.length < body.length)
  await refused(openRow(randomBytes(32), aad, sealed))
  await refused(openRow(key, utf8('another row'), sealed))
  const damaged = sealed.slice()
  damaged[40] = (damaged[40] ?? 0) ^ 1
  await refused(openRow(key, aad, damaged))
  await refused(openRow(key, aad, concat(Uint8Array.of(2), sealed.subarray(1))))
  await refused(openRow(key, aad, sealed.subarray(0, 20)))
})

test('an empty body can be sealed', async () => {
  assert.equal((await openRow(key, aad, await sealRow(key, aad, new Uint8Array()))).length, 0)
})

test('notes of nearly the same length have seals of the same length', async () => {
  assert.is(padme(1000), padme(994))
  for (const length of [0, 1, 9, 100, 4097, 65_537]) {
    assert.ok(padme(length) >= length)
    assert.ok(padme(length) <= length * 1.12 + 1)
  }
})

test('a body that says it is small and unpacks to much is refused', async () => {
  const bomb = deflateSync(new Uint8Array(1_000_000))
  const plain = new Uint8Array(padme(8 + bomb.length))
  new DataView(plain.buffer).setUint32(0, 100)
  new DataView(plain.buffer).setUint32(4, bomb.length)
  plain.set(bomb, 8)
  const iv = randomBytes(12)
  const known = await crypto.subtle.importKey('raw', key, 'AES-GCM', false, ['encrypt'])
  const cipher = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: aad }, known, plain)
  const sealed = concat(Uint8Array.of(1), iv, new Uint8Array(cipher))
  const opened = await openRow(key, aad, sealed).catch(() => new Uint8Array())
  assert.ok(opened.length <= 100)
})

test.run()
