import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { randomId, sameBytes, toBase64, toBase64url, utf8 } from '../../src/crypto/bytes.ts'
import { makeCode, readPaperCode, toLinkCode, toPaperCode } from '../../src/crypto/code.ts'
import { languageOf, mended } from '../../src/endpoint/lost-page.ts'
import { readOrigin } from '../../src/endpoint/settings.ts'
import { codeFrom, findLink, isElsewhere, readCode } from '../../src/wire/found-link.ts'
import { readSurveyFragment, surveyFragment } from '../../src/wire/survey-seal.ts'
import { growth } from '../work.ts'

const test = suite('links as they arrive')

const at = 'https://office.example'
const codes = Array.from({ length: 50 }, () => makeCode())

/** What mail programs, chats, scanners, linkifiers and people make of a link. */
type Mangled = [what: string, (link: string) => string]
const within = (sign: string, at: number): Mangled => [
  `${sign} at ${at}`,
  link => link.slice(0, at) + sign + link.slice(at),
]
const broken = (text: string) => text.replace(/(join|setup)(.{9})/, '$1$2\n')
/** As a guard of mail writes an address: signs as their figures behind a hyphen, and slashes as lines. */
const guarded = (link: string) =>
  link.replace(/[-_:#]/g, sign => `-${sign.charCodeAt(0).toString(16).toUpperCase()}`).replaceAll('/', '_')
const mangled: readonly Mangled[] = [
  ['whole', link => link],
  ['# as %23', link => link.replace('#', '%23')],
  ['# as %2523', link => link.replace('#', '%2523')],
  ['# as an entity', link => link.replace('#', '&#35;')],
  ['a full stop', link => `${link}.`],
  ['a comma', link => `${link},`],
  ['a bracket', link => `(${link})`],
  ['angle brackets', link => `<${link}>`],
  ['quotes', link => `”${link}”`],
  ['markdown', link => `[öppna](${link})`],
  ['utm', link => `${link}?utm_source=mail&utm_medium=x`],
  ['a tail of fbclid', link => `${link}&fbclid=IwAR0abcdefghijklmnopqrstuvwxyz0123456789`],
  ['a slash', link => `${link}/`],
  ['a line end in the middle', link => `${link.slice(0, -9)}\n${link.slice(-9)}`],
  ['a soft line end', link => `${link.slice(0, -9)}=\r\n${link.slice(-9)}`],
  ['zero width', link => `\u200B${link.slice(0, -5)}\u200B${link.slice(-5)}\u2060`],
  ['a soft hyphen', link => `${link.slice(0, -7)}\u00AD${link.slice(-7)}`],
  ['direction marks', link => `\u202A${link}\u202C`],
  ['a no-break space behind', link => `${link}\u00A0`],
  ['safe links', link => `https://eur01.safelinks.example/?url=${encodeURIComponent(link)}&data=05%7C01%7C&reserved=0`],
  ['a message', link => `Hej Aino!\n\nHär är länken: ${link} Den gäller till fredag.\n\nYlva, tfn 070-123 45 67`],
  ['viesti', link => `Hei, liity tästä ${link}, terveisin Ylva (koordinaattori)`],
  ['no scheme', link => link.replace('https://', '')],
  // Invisible signs and spaces as an address line writes them.
  ...['%E2%80%8B', '%C2%AD', '%e2%81%a0', '%EF%BB%BF', '%25E2%2580%258B'].flatMap(sign =>
    [-3, -12, -30].map(at => within(sign, at)),
  ),
  ...['%20', '%C2%A0', '%0A', '%0D%0A', ' '].flatMap(sign => [-3, -12].map(at => within(sign, at))),
  ['bytes that are no sign', link => `${link}%E2%80%FF%C2`],
  ['capitals', link => link.replace('#join', '#JOIN').replace('#setup', '#Setup').replace('https', 'HTTPS')],
]

/** More that becomes of links that staff get by mail; who answers a survey scans a code or presses a link. */
const inMail: readonly Mangled[] = [
  ['safe links over two lines', link => broken(`https://eur01.example/?url=${encodeURIComponent(link)}&data=05`)],
  ...[-3, -12].map(at => within('=', at)),
  ['another guard', link => `https://urldefense.example/v2/url?u=${guarded(link)}&d=DwMFaQ&c=euGZstcaTDllvimEN8b7`],
  ['a third guard', link => `https://urldefense.example/v3/__${link.replace('#', '*')}__;Iw!!AbC!xyz-12$`],
  [
    'a guard in Base64',
    link => `https://eu.protection.sophos.com?d=a.example&p=m&u=${toBase64(utf8(link))}&i=NWY4YTk&t=Zm9v&h=ab&s=AVNP`,
  ],
  ...['&shy;', '&#8203;', '&#xAD;', '&ZeroWidthSpace;', '\u034F', '\uFE0F', '\u061C'].flatMap(sign =>
    [-3, -12, -25].map(at => within(sign, at)),
  ),
  ['a reply', link => `> ${link.slice(0, -9)}\r\n> ${link.slice(-9)}`],
  ['a reply to a reply', link => `>> Länken:\n>> ${link.slice(0, -4)}\n>> ${link.slice(-4)}\n>> Hälsningar`],
  ['angle brackets over two lines', link => `<${link.slice(0, -9)}\r\n ${link.slice(-9)}>`],
  ['a break in a page', link => `${link.slice(0, -9)}<br>${link.slice(-9)}`],
  ['where it may break', link => `${link.slice(0, -9)}<wbr />${link.slice(-9)}`],
  ['a wide #', link => link.replace('#', '＃')],
  ['a stop as an entity', link => link.replace(/#(join|setup)\./, '#$1&#46;')],
  ['an equals sign', link => link.replace(/#(join|setup)\./, '#$1=')],
  ['without #', link => link.replace('#', '')],
  ['no more than the word and the code', link => link.slice(link.indexOf('#') + 1)],
]

test('an invitation is found in whatever became of its link, and so is a set-up code', () => {
  for (const [what, mangle] of [...mangled, ...inMail])
    for (const code of codes)
      for (const way of ['join', 'setup'] as const) {
        const text = mangle(`${at}/#${way}.${toLinkCode(code)}`)
        const found = readCode(text)
        assert.ok(typeof found === 'object' && sameBytes(found, code), `${what}: ${text}`)
        assert.is(findLink(text)?.to, way, what)
      }
})

test('a text made of nothing but beginnings of links is gone through once', async () => {
  for (const [beginning, many] of [
    ['http://a#join.', 4_000],
    ['urldefense', 1_500],
    ['https://a.protection.sophos.com/?u=', 1_000],
  ] as const) {
    const [some, more] = [beginning.repeat(many), beginning.repeat(4 * many)]
    const times = await growth(
      () => findLink(some),
      () => findLink(more),
    )
    assert.ok(times < 10, `four times as much of ${beginning} costs ${times} times as much`)
  }
})

test('a bare code is found too, with words around it', () => {
  for (const code of codes)
    for (const text of [
      toLinkCode(code),
      ` ${toLinkCode(code)}\n`,
      `Koodi: ${toLinkCode(code)}.`,
      `${toLinkCode(code).slice(0, 11)} ${toLinkCode(code).slice(11)}`,
      `${toLinkCode(code).slice(0, 11)}\u00AD${toLinkCode(code).slice(11)}\u200B`,
      `${toLinkCode(code).slice(0, 11)}&shy;${toLinkCode(code).slice(11)}`,
    ]) {
      const found = readCode(text)
      assert.ok(typeof found === 'object' && sameBytes(found, code), text)
    }
})

test('a survey is found in whatever became of its link', () => {
  for (const [what, mangle] of mangled)
    for (const secret of codes) {
      const round = randomId()
      const found = readSurveyFragment(mangle(`${at}/survey/${surveyFragment(round, toBase64url(secret))}`))
      assert.ok(typeof found === 'object' && found.round === round && sameBytes(found.secret, secret), what)
    }
})

test('what we draw ends with a letter or digit; of older codes a dropped last sign is found again', () => {
  for (let i = 0; i < 2_000; i++) assert.match(toLinkCode(makeCode()), /[A-Za-z0-9]$/)
  let older = 0
  for (let i = 0; older < 20 && i < 5_000; i++) {
    const code = crypto.getRandomValues(new Uint8Array(16))
    const text = toLinkCode(code)
    if (/[A-Za-z0-9]$/.test(text)) continue
    older++
    const found = readCode(`${at}/#join.${text.slice(0, -1)}`)
    assert.ok(typeof found === 'object' && sameBytes(found, code))
    const survey = readSurveyFragment(surveyFragment(randomId(), toBase64url(code)).slice(0, -1))
    assert.ok(typeof survey === 'object' && sameBytes(survey.secret, code))
  }
  assert.is(older, 20)
})

test('part is missing is said when it is, and only then', () => {
  const code = toLinkCode(makeCode())
  assert.is(readCode(`${at}/#join.${code.slice(0, 15)}`), 'cut')
  assert.is(readCode(`${at}/#join.`), 'cut')
  assert.is(readCode(`${at}/#join.${code[0] === 'A' ? 'B' : 'A'}${code.slice(1)}`), 'wrong')
  assert.is(readCode('Hej, jag hittar inte länken!'), 'wrong')
  assert.is(codeFrom(' fel-kod '), 'fel-kod')
})

test('a link to another server is known as one', () => {
  const before = Object.getOwnPropertyDescriptor(globalThis, 'location')
  Object.defineProperty(globalThis, 'location', { value: new URL(at), configurable: true })
  const code = toLinkCode(makeCode())
  assert.is(isElsewhere(`${at}/#join.${code}`), false)
  assert.is(isElsewhere(`Se ${at.toUpperCase()}/%23join.${code}`), false)
  assert.is(isElsewhere(code), false)
  assert.is(isElsewhere(`https://annan.example/#join.${code}`), true)
  const guards = [...mangled, ...inMail].filter(([what]) => /safe links|guard/.test(what))
  assert.is(guards.length, 5)
  for (const [what, guard] of guards)
    for (const [server, elsewhere] of [
      [at, false],
      ['https://annan.example', true],
    ] as const)
      assert.is(isElsewhere(guard(`${server}/#join.${code}`)), elsewhere, what)
  if (before) Object.defineProperty(globalThis, 'location', before)
  else Reflect.deleteProperty(globalThis, 'location')
})

test('addresses that lost their # or their case lead on by themselves, and nothing else does', () => {
  const [code, round, secret] = [toLinkCode(makeCode()), toLinkCode(makeCode()), toLinkCode(makeCode())]
  for (const [path, to] of [
    [`/%23join.${code}`, `/#join.${code}`],
    [`/%2523join.${code}`, `/#join.${code}`],
    [`/join.${code}`, `/#join.${code}`],
    [`/%23setup.${code}`, `/#setup.${code}`],
    [`/survey/%23${round}.${secret}`, `/survey/#${round}.${secret}`],
    [`/survey/${round}.${secret}`, `/survey/#${round}.${secret}`],
    [`/survey%23${round}.${secret}`, `/survey/#${round}.${secret}`],
    [`/Survey/%23${round}.${secret}).`, `/survey/#${round}.${secret}`],
    ['/Survey/', '/survey/'],
    ['/SURVEY', '/survey/'],
    ['/survey', '/survey/'],
    ['/survey/)', '/survey/'],
    ['/survey/%23', '/survey/'],
    ['/survey/%2523', '/survey/'],
    ['/Survey/%23/', '/survey/'],
    ['/%23', '/'],
    [`/survey/%23${round.slice(0, 5)}%E2%80%8B${round.slice(5)}.${secret}`, `/survey/#${round}.${secret}`],
    [`/join.${code.slice(0, 9)}%20${code.slice(9)}`, `/#join.${code}`],
    ['/', undefined],
    ['/%E2%80', undefined],
    ['/survey/', undefined],
    ['/surveys', undefined],
    ['/joinery', undefined],
    ['/wp-login.php', undefined],
    ['//evil.example/%23join', undefined],
  ] as const)
    assert.is(mended(path), to, path)
})

test('the page for other addresses speaks the visitor’s language', () => {
  assert.is(languageOf('sv-SE,sv;q=0.9,en;q=0.8'), 'sv')
  assert.is(languageOf('de,fi;q=0.7'), 'fi')
  assert.is(languageOf(''), 'en')
  assert.is(languageOf('__proto__,constructor'), 'en')
})

test('ORIGIN is an origin, and anything else is refused with a sentence', () => {
  assert.is(readOrigin(undefined), '')
  assert.is(readOrigin(' '), '')
  for (const good of ['https://office.example', 'https://office.example/', ' HTTPS://Office.Example:443/ '])
    assert.is(readOrigin(good), 'https://office.example', good)
  assert.is(readOrigin('http://192.168.1.5:8787/'), 'http://192.168.1.5:8787')
  const bad = [
    'office.example',
    'https://office.example/rinnalla',
    'https://office.example/#',
    'https://office.example/?',
    'https://office example',
  ]
  bad.push(
    'https://a@office.example',
    'ftp://office.example',
    'https://',
    'office.example:8787',
    'https://office.example/ /',
  )
  for (const one of bad) assert.throws(() => readOrigin(one), /ORIGIN=.*https:\/\/office\.example/, one)
})

test('a code typed from paper is read whatever signs stand between its groups', () => {
  const code = makeCode()
  const typed = toPaperCode(code)
  for (const sign of ['\u00A0', '\u00AD', '\u2011', '\u2014', ' \u2212 ', '\u200B', '.', '', '\u2009'])
    assert.ok(sameBytes(readPaperCode(typed.replaceAll(' ', sign)) as Uint8Array, code), JSON.stringify(sign))
})

test.run()
