import 'fake-indexeddb/auto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { pickWords, plainWords } from '../../src/domain/phrase.ts'
import { vaultWith } from './vault-kit.ts'
import { blockedAs, blockedCount } from './words/blocked.ts'

const test = suite('the words offered to open a vault')
const least = { sv: 2048, fi: 2048, en: 4096 }

for (const [language, count] of Object.entries(least)) {
  const text = readFileSync(join(import.meta.dirname, `../../public/words/${language}.txt`), 'utf8')
  const words = text.trim().split('\n')

  test(`${language}: at least ${count} words, four of which are at least 44 bits`, () => {
    assert.ok(words.length >= count, `${words.length} words`)
    assert.ok(Math.log2(words.length) * 4 >= 44)
  })

  test(`${language}: each a word of four to nine letters of its language, in order, once`, () => {
    const fits = language === 'en' ? /^[a-z]{4,9}$/ : /^[a-zåäö]{4,9}$/
    assert.equal(wrongOnes(words, fits), [])
    assert.is(text, `${[...new Set(words)].sort().join('\n')}\n`)
  })

  test(`${language}: no two are one letter apart, nor the same without their dots and rings`, () => {
    assert.equal(tooNear(words), [])
  })

  test(`${language}: none is a slur, an insult, or of the other groups that are never offered`, () => {
    assert.equal(refused(words), [])
  })
}

test('what was offered once, and must never be again, is refused', () => {
  const sv = 'nigger slyna slampa kärring fnask jude lapp avrätta tortera porr piss kondom våldtäkt'.split(' ')
  const fi = 'mulkku narttu lutka hintti pervo ämmä nainut tapettu neitsyt perhana juoppo kuollut ajanut'.split(' ')
  const en = 'whore faggot gypsy cripple rapist murder cocaine suicide bullet vodka prison orphan'.split(' ')
  const offered = [...sv, ...fi, ...en]
  assert.equal(
    offered.filter(word => !blockedAs(word)),
    [],
  )
})

test('inflections and compounds are refused too, in any of the lists', () => {
  const bent = 'niggrar slampor kärringen huorat vitun mulkut idiooteista hautakivi krigsman slagsmål gravsten'.split(
    ' ',
  )
  assert.equal(
    bent.filter(word => !blockedAs(word)),
    [],
  )
  assert.ok(blockedCount > 2000, `${blockedCount} entries`)
})

test('words that are one letter apart are found: changed, added, taken away, dotted', () => {
  assert.equal(tooNear(['gata', 'gåta', 'lampa']), ['gata gåta'])
  assert.equal(tooNear(['lampa', 'lampan', 'kudde']), ['lampa lampan'])
  assert.equal(tooNear(['lampan', 'kudde', 'lampa']), ['lampan lampa'])
  assert.equal(tooNear(['stall', 'stull', 'kudde']), ['stall stull'])
  assert.equal(tooNear(['stol', 'skola', 'pall']), [])
})

test('a vault made with words that are offered no longer opens as before', async () => {
  const once = 'ackord advokat äventyr affär'
  const { tryOut } = await vaultWith('old-words', plainWords(once))
  const open = (words: string) => tryOut(plainWords(words))
  assert.is(await open(once), 'none')
  assert.is(await open('Ackord, advokat  aventyr-AFFÄR'), 'none')
  assert.is(await open('ackord advokat aventyr affar abborre'), 'words-wrong')
})

test('four different words are drawn, each as likely as the others', () => {
  const list = ['björk', 'lampa', 'kudde', 'tråd', 'soffa']
  let at = 0
  const draws = [2 ** 32 - 1, 0, 5, 1, 2, 3]
  assert.equal(
    pickWords(list, 4, () => draws[at++] ?? 0),
    ['björk', 'lampa', 'kudde', 'tråd'],
  )
})

const wrongOnes = (words: readonly string[], fits: RegExp) => words.filter(word => !fits.test(word))

const refused = (words: readonly string[]) =>
  words.flatMap(word => {
    const group = blockedAs(word)
    return group ? [`${word} (${group})`] : []
  })

/** Pairs that differ by at most one letter once dots and rings are forgiven: they share a form with one letter left open. */
function tooNear(words: readonly string[]): string[] {
  const seen = new Map<string, string>()
  return words.flatMap(word => {
    const forms = openForms(plainWords(word))
    const other = forms.map(form => seen.get(form)).find(one => one !== undefined)
    for (const form of forms) seen.set(form, word)
    return other === undefined ? [] : [`${other} ${word}`]
  })
}

/** The word with each of its letters left open, and with an open letter put in at each place. */
const openForms = (plain: string) =>
  Array.from({ length: plain.length + 1 }, (_, at) => at).flatMap(at => {
    const put = `${plain.slice(0, at)}?${plain.slice(at)}`
    return at === plain.length ? [put] : [put, `${plain.slice(0, at)}?${plain.slice(at + 1)}`]
  })

test.run()
