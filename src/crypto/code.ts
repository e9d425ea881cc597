import type { Bytes } from './bytes.ts'
import { randomBytes } from './bytes.ts'

const codeLength = 16
const urlAlphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/**
 * 128 random bits: an invitation, a recovery code, a set-up code or the secret of a survey's link. Drawn again when the link would end with a
 * sign that programs which find links in texts take for punctuation.
 */
export function makeCode(): Bytes {
  for (;;) {
    const code = randomBytes(codeLength)
    if (/[A-Za-z0-9]$/.test(toLinkCode(code))) return code
  }
}

/** The bits of `bytes` as symbols of `width` bits, most significant first, zeros at the end. */
function toSymbols(bytes: Bytes, width: number): number[] {
  const symbols: number[] = []
  for (let bit = 0; bit < bytes.length * 8; bit += width) {
    let symbol = 0
    for (let i = bit; i < bit + width; i++) symbol = symbol * 2 + (((bytes[i >> 3] ?? 0) >> (7 - (i & 7))) & 1)
    symbols.push(symbol)
  }
  return symbols
}

/** The first 16 bytes of the symbols' bits, or nothing when a bit beyond them is set. */
function fromSymbols(symbols: readonly number[], width: number): Bytes | undefined {
  const bytes = new Uint8Array(codeLength)
  for (let bit = 0; bit < symbols.length * width; bit++) {
    const set = ((symbols[Math.floor(bit / width)] ?? 0) >> (width - 1 - (bit % width))) & 1
    if (bit >= codeLength * 8 && set) return undefined
    if (set) bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) | (1 << (7 - (bit & 7)))
  }
  return bytes
}

/** A check symbol in GF(2^width), Horner's rule with a primitive element: a single wrong symbol or two swapped ones show. */
function check(symbols: readonly number[], field: { width: number; polynomial: number; power: number }): number {
  let sum = 0
  for (const symbol of symbols) {
    sum ^= symbol
    for (let i = 0; i < field.power; i++)
      sum = sum & (1 << (field.width - 1)) ? (sum << 1) ^ field.polynomial : sum << 1
  }
  return sum
}

const urlCheck = { width: 6, polynomial: 0b1000011, power: 1 }
const paperChecks = [1, 2].map(power => ({ width: 5, polynomial: 0b100101, power }))

/** A code for a link: 22 base64url characters and a check character. */
export function toLinkCode(code: Bytes): string {
  const symbols = toSymbols(code, 6)
  return [...symbols, check(symbols, urlCheck)].map(symbol => urlAlphabet.charAt(symbol)).join('')
}

/** The code in a link; `cut` when characters are missing, `wrong` when they do not fit together. */
export function readLinkCode(text: string): Bytes | 'cut' | 'wrong' {
  const symbols = Array.from(text.trim(), char => urlAlphabet.indexOf(char))
  if (symbols.includes(-1)) return 'wrong'
  if (symbols.length < 23) return 'cut'
  const body = symbols.slice(0, 22)
  if (symbols.length > 23 || check(body, urlCheck) !== symbols[22]) return 'wrong'
  return fromSymbols(body, 6) ?? 'wrong'
}

/**
 * The code at the beginning of a run of signs that arrived, whatever sticks to it; a last `-` or `_` that a program took for
 * punctuation is one of two.
 */
export function readArrivedCode(run: string): Bytes | 'cut' | 'wrong' {
  const whole = run.slice(0, 23)
  if (whole.length !== 22) return readLinkCode(whole)
  const found = ['-', '_'].map(last => readLinkCode(whole + last)).find(one => typeof one !== 'string')
  return found ?? readLinkCode(whole)
}

/** A code for paper: 26 characters of Crockford's base 32 and two check characters, in groups of four. */
export function toPaperCode(code: Bytes): string {
  const symbols = toSymbols(code, 5)
  const whole = [...symbols, ...paperChecks.map(field => check(symbols, field))]
  const text = whole.map(symbol => crockford.charAt(symbol)).join('')
  return (text.match(/.{4}/g) ?? []).join(' ')
}

/** The code somebody typed from paper, whatever its case, spaces or hyphens, with I and L read as 1 and O as 0. */
export function readPaperCode(text: string): Bytes | 'cut' | 'wrong' {
  const plain = text
    .toUpperCase()
    .replace(/[\s\-.\u00AD\u200B-\u200F\u2010-\u2015\u202A-\u202E\u2060\u2212\uFEFF]/g, '')
    .replace(/[IL]/g, '1')
    .replaceAll('O', '0')
  const symbols = Array.from(plain, char => crockford.indexOf(char))
  if (symbols.includes(-1)) return 'wrong'
  if (symbols.length < 28) return 'cut'
  const body = symbols.slice(0, 26)
  if (symbols.length > 28 || paperChecks.some((field, i) => check(body, field) !== symbols[26 + i])) return 'wrong'
  return fromSymbols(body, 5) ?? 'wrong'
}
