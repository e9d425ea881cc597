import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { decrypt, encrypt } from '../../src/crypto/aes.ts'
import { fromUtf8, randomBytes, toHex, utf8 } from '../../src/crypto/bytes.ts'
import { makeCode, readLinkCode, readPaperCode, toLinkCode, toPaperCode } from '../../src/crypto/code.ts'
import { derivePassphrase, hkdf } from '../../src/crypto/derive.ts'
import { openFrom, sealTo } from '../../src/crypto/hpke.ts'
import { importPair, isPublicPair, makePair, sign, verify } from '../../src/crypto/pairs.ts'

const test = suite('keys and codes')

const fails = async (work: Promise<unknown>): Promise<boolean> => work.then(() => false).catch(() => true)

test('what is sealed to a device opens there, and nowhere else, and only for what it was sealed for', async () => {
  const mine = await importPair(await makePair())
  const other = await importPair(await makePair())
  const sealed = await sealTo(mine.public.seal, utf8('a'), randomBytes(32))
  assert.is(sealed.length, 113)
  assert.is((await openFrom(mine.sealKey, utf8('a'), sealed)).length, 32)
  assert.ok(await fails(openFrom(mine.sealKey, utf8('b'), sealed)))
  assert.ok(await fails(openFrom(other.sealKey, utf8('a'), sealed)))
  assert.not.ok(mine.signKey.extractable || mine.sealKey.privateKey.extractable)
})

test('a signature holds for its words and its writer only', async () => {
  const mine = await importPair(await makePair())
  const other = await importPair(await makePair())
  const signed = await sign(mine.signKey, utf8('yes'))
  assert.ok(await verify(mine.public.sign, utf8('yes'), signed))
  assert.not.ok(await verify(mine.public.sign, utf8('no'), signed))
  assert.not.ok(await verify(other.public.sign, utf8('yes'), signed))
  assert.not.ok(await verify(new Uint8Array(65), utf8('yes'), signed))
})

test('bytes that are no point of the curve are no public key', async () => {
  const mine = await importPair(await makePair())
  assert.ok(await isPublicPair(mine.public))
  const bent = mine.public.seal.slice()
  bent[40] = (bent[40] ?? 0) ^ 1
  assert.not.ok(await isPublicPair({ sign: mine.public.sign, seal: bent }))
  assert.not.ok(await isPublicPair({ sign: mine.public.sign.slice(0, 33), seal: mine.public.seal }))
})

test('a wrapped key opens only with its key and its purpose', async () => {
  const key = randomBytes(32)
  const sealed = await encrypt(key, utf8('purpose'), utf8('secret'))
  assert.is(fromUtf8(await decrypt(key, utf8('purpose'), sealed)), 'secret')
  assert.ok(await fails(decrypt(key, utf8('other'), sealed)))
  assert.ok(await fails(decrypt(randomBytes(32), utf8('purpose'), sealed)))
})

test('a code gives the bytes of RFC 5869 for its purpose', async () => {
  // Test case 3: zero-length salt and info.
  const okm = await hkdf(new Uint8Array(22).fill(0x0b), '', 42)
  assert.is(toHex(okm), '8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8')
})

test('a passphrase gives the same key again, another one another key', async () => {
  const salt = randomBytes(16)
  const seen: number[] = []
  const cost = { memoryKiB: 64, passes: 1, onProgress: (part: number) => seen.push(part) }
  const key = toHex(await derivePassphrase('blå häst', salt, cost))
  assert.is(toHex(await derivePassphrase('blå häst', salt, cost)), key, 'however å is typed')
  assert.is.not(toHex(await derivePassphrase('blå hast', salt, cost)), key)
  assert.equal(seen, [0, 1, 0, 1, 0, 1])
})

test('a link that lost its end is told apart from one that is wrong', () => {
  for (let i = 0; i < 200; i++) {
    const code = makeCode()
    const text = toLinkCode(code)
    assert.is(text.length, 23)
    assert.equal(readLinkCode(text), code)
    assert.is(readLinkCode(text.slice(0, 10)), 'cut')
    const at = i % 22
    const other = text.charAt(at) === 'x' ? 'y' : 'x'
    assert.is(readLinkCode(text.slice(0, at) + other + text.slice(at + 1)), 'wrong')
    const swapped = text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2)
    if (swapped !== text) assert.is(readLinkCode(swapped), 'wrong')
  }
})

test('a recovery code typed carelessly from paper is still read', () => {
  for (let i = 0; i < 200; i++) {
    const code = makeCode()
    const text = toPaperCode(code)
    assert.match(text, /^([0-9A-HJKMNP-TV-Z]{4} ){6}[0-9A-HJKMNP-TV-Z]{4}$/)
    assert.equal(readPaperCode(text), code)
    const careless = text.toLowerCase().replaceAll(' ', '').replaceAll('1', 'l').replaceAll('0', 'o')
    assert.equal(readPaperCode(careless), code)
    assert.equal(readPaperCode(text.replaceAll(' ', '-').replaceAll('1', 'I')), code)
  }
})

test('two mistakes in a recovery code are noticed', () => {
  for (let i = 0; i < 500; i++) {
    const plain = toPaperCode(makeCode()).replaceAll(' ', '')
    const chars = [...plain]
    for (const at of [i % 28, (i * 7 + 5) % 28]) chars[at] = chars[at] === '7' ? '8' : '7'
    if (chars.join('') !== plain) assert.is(readPaperCode(chars.join('')), 'wrong')
  }
  assert.is(readPaperCode('ABCD EF'), 'cut')
})

test.run()
