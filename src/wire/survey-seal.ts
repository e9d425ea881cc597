import { decrypt, encrypt } from '../crypto/aes.ts'
import { type Bytes, concat, fromBase64url, fromHex, fromUtf8, sha256, toHex, utf8 } from '../crypto/bytes.ts'
import { readArrivedCode, readLinkCode, toLinkCode } from '../crypto/code.ts'
import { hkdf } from '../crypto/derive.ts'
import { linkText } from './link-text.ts'

/** Sizes to which answers are filled up before they are sealed, so that their length tells nothing but a class. */
export const answerSizes = [2048, 8192, 32_768] as const

/** How much longer a sealed answer is than its filling: 65 bytes of key and a tag of 16. */
export const sealOverhead = 81

/** What comes after `/survey/` in a round's link: its id and what opens its form, each with a check character. */
export const surveyFragment = (round: string, secret: string): string =>
  `#${toLinkCode(fromHex(round))}.${toLinkCode(fromBase64url(secret))}`

/** The round and the form's secret anywhere in what was opened; `cut` when characters are missing, `wrong` when they do not fit together. */
export function readSurveyFragment(fragment: string): { round: string; secret: Bytes } | 'cut' | 'wrong' {
  const plain = linkText(fragment)
  // A space may have come into the code on its way, and words may follow it: both readings are tried.
  const reads = [plain, plain.replace(/\s+/g, '')].map(readPair)
  return reads.find(one => typeof one === 'object') ?? reads[0] ?? 'cut'
}

function readPair(plain: string): { round: string; secret: Bytes } | 'cut' | 'wrong' {
  const found = plain.match(/[\w-]{23}\s*\.\s*[\w-]{22,23}/g)?.at(-1)
  const [round = '', secret = ''] = (found ?? plain.split('#').slice(1).join('#')).split('.').map(one => one.trim())
  const [id, code] = [readLinkCode(round), readArrivedCode(secret)]
  if (id === 'wrong' || code === 'wrong') return 'wrong'
  if (id === 'cut' || code === 'cut') return 'cut'
  return { round: toHex(id), secret: code }
}

/** What travels sealed with the secret of a round's link: the form, and later what people answered. */
type Sheet = 'form' | 'result'

const sheetKey = (secret: Bytes, sheet: Sheet): Promise<Bytes> => hkdf(secret, `rinnalla 1 survey ${sheet}`, 32)
const sheetAad = (round: string, sheet: Sheet): Bytes => concat(utf8(`rinnalla 1 ${sheet}\0`), fromHex(round))

const seal =
  (sheet: Sheet) =>
  async (secret: Bytes, round: string, said: object): Promise<Bytes> =>
    encrypt(await sheetKey(secret, sheet), sheetAad(round, sheet), utf8(JSON.stringify(said)))

const open =
  (sheet: Sheet) =>
  async (secret: Bytes, round: string, sealed: Bytes): Promise<unknown> =>
    JSON.parse(fromUtf8(await decrypt(await sheetKey(secret, sheet), sheetAad(round, sheet), sealed)))

/** A form sealed with the secret of its link, for one round alone. */
export const sealForm = seal('form')

/** What `sealForm` was given; throws with another secret, for another round, or when it was altered. */
export const openForm = open('form')

/** A published result sealed with the secret of its round's link, for those who were asked. */
export const sealResult = seal('result')

/** What `sealResult` was given; throws with another secret, for another round, or when it was altered. */
export const openResult = open('result')

/** A name for what a round's sheets say, 32 hex characters: whoever lacks the secret learns only whether it changed. */
export const roundContent = async (secret: Bytes, said: object): Promise<string> =>
  toHex((await sha256(utf8('rinnalla 1 round content\0'), secret, utf8(JSON.stringify(said)))).subarray(0, 16))

/** What an answer's seal is bound to besides the round's key. */
export const answerInfo = (round: string): Bytes => concat(utf8('rinnalla 1 answer\0'), fromHex(round))

/** An answer as bytes of one of the fixed sizes: its length (4 bytes), JSON, zeros. Throws when it is too long for the largest. */
export function filled(answer: object): Bytes {
  const json = utf8(JSON.stringify(answer))
  const size = answerSizes.find(one => json.length + 4 <= one)
  if (!size) throw new Error('the answer is too long')
  const bytes = new Uint8Array(size)
  new DataView(bytes.buffer).setUint32(0, json.length)
  bytes.set(json, 4)
  return bytes
}

/** What `filled` was given; throws when the bytes are none of its making. */
export function unfilled(bytes: Bytes): unknown {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0)
  if (length + 4 > bytes.length) throw new Error('lengths do not fit')
  return JSON.parse(fromUtf8(bytes.subarray(4, 4 + length)))
}
