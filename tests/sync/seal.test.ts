import { deflateSync, inflateSync } from 'fflate'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { concat, randomBytes, sha256, toHex, utf8 } from '../../src/crypto/bytes.ts'
import { dictionary } from '../../src/crypto/dictionary.ts'
import { opened, openRow, padme, sealRow } from '../../src/crypto/seal.ts'
import { decodeBody, encodeBody } from '../../src/merge/codec.ts'
import { newBody, write } from '../../src/merge/write.ts'
import { sealedBefore } from './sealed-before.ts'

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

const note = (text: string) =>
  encodeBody(
    write(newBody('note', 1), [{ do: 'text', name: 'text', value: text }], { actor: 'a', by: 'ylva', at: 1_800_000 }),
  )

test('what was sealed before there was a dictionary opens as it did', async () => {
  const body = note('Vi pratade om hur besluten kommer fram till familjerna. '.repeat(20))
  assert.equal(await openRow(key, aad, await sealedBefore(key, aad, body)), body)
})

test('an app that knows no dictionary opens the seal and finds the body of a newer app in it, never damage', async () => {
  const plain = await opened(key, aad, await sealRow(key, aad, note('Vem ringer vi när handläggaren är sjuk?')))
  // As version 0.4.0 went on from here.
  const view = new DataView(plain.buffer)
  const out = new Uint8Array(view.getUint32(0))
  assert.is(inflateSync(plain.subarray(8, 8 + view.getUint32(4)), { out }).length, view.getUint32(0))
  assert.throws(() => decodeBody(out))
})

test('the dictionary is the one that everything was sealed with', async () => {
  assert.is(
    toHex(await sha256(dictionary)),
    'a07453084223505ccddc63b3e5b796c67e71525c2f279aece7440204e51e4bcc',
    'not a byte of it may change: nothing sealed with it would open again',
  )
})

test('a note takes less with the dictionary than without, and one of any length comes back whole', async () => {
  const text = 'Hon vet inte vem hon ska prata med när personalen i gruppen byts.'
  const with_ = await sealRow(key, aad, note(text))
  assert.ok(with_.length < 0.85 * (await sealedBefore(key, aad, note(text))).length, `${with_.length}`)
  for (const body of [randomBytes(1), randomBytes(60_000), note(text.repeat(4_000))])
    assert.equal(await openRow(key, aad, await sealRow(key, aad, body)), body)
})

test('a body deflated against the dictionary that says it is small and unpacks to much is refused', async () => {
  const bomb = deflateSync(new Uint8Array(1_000_000), { dictionary })
  const within = concat(Uint8Array.of(0xd1, 0, 0, 0, 100), bomb)
  assert.ok((await openRow(key, aad, await sealedBefore(key, aad, within)).catch(() => new Uint8Array())).length <= 100)
  const huge = concat(Uint8Array.of(0xd1, 0xff, 0xff, 0xff, 0xff), bomb)
  await refused(openRow(key, aad, await sealedBefore(key, aad, huge)))
})

test.run()
