import 'fake-indexeddb/auto'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { missingWords, plainWords, possibleWords } from '../../src/domain/phrase.ts'
import { vaultWith } from './vault-kit.ts'

const test = suite('words that open, however they are typed')

test('signs between words, and those other keyboards put there, make no difference', () => {
  const made = plainWords('Mormors hus – där ’det’ … luktade "kaffe" om kvällen')
  for (const typed of [
    "mormors hus - där 'det' ... luktade “kaffe” om kvällen",
    'Mormors hus — där det luktade »kaffe« om kvällen.',
    'mormors  hus, där ´det´… luktade kaffe om kvallen',
    'MORMORS\u00A0HUS\u2011DÄR DET LUKTADE KAFFE OM KVA\u0308LLEN',
  ])
    assert.is(plainWords(typed), made, typed)
  assert.is(missingWords('Mormors hus – där ’det’ luktade kaffe'), 0)
})

test('four offered words are what they were', () => {
  for (const typed of ['gran björk snö hjortron', 'Gran-Björk, snö. HJORTRON'])
    assert.is(possibleWords(typed)[0], 'gran bjork sno hjortron')
  assert.is(possibleWords('gran björk snö hjortron').length, 1, 'one try costs one derivation')
})

/** As version 0.4.1 folded what was typed. */
const asBefore = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[\s\-–,.]+/u)
    .filter(word => word !== '')
    .join(' ')

test('a vault made before opens with its words, also from another keyboard', async () => {
  const chosen = 'don’t panic – ”lugna” dagar … och kaffe'
  const { tryOut } = await vaultWith('phrase', asBefore(chosen))
  for (const typed of [chosen, `don't panic - "lugna" dagar ... och kaffe`, 'DON´T PANIC – “lugna” dagar … och kaffe'])
    assert.is(await tryOut(possibleWords(typed), 1), 'none', typed)
  assert.is(await tryOut(possibleWords('dont panic lugna'), 1), 'words-wrong')
  for (const typed of ['\'"…—'.repeat(20), '']) assert.ok(possibleWords(typed).length <= 14)
})

test.run()
