/** A personal identity number as it stands in a text (UTF-16 units, end exclusive). */
export type IdentityNumber = { readonly start: number; readonly end: number; readonly text: string }

/** Any dash, or a plus. */
const dash = '[-+\\u2010-\\u2015\\u2212\\uFE63\\uFF0D]'
/** What stands between the day of birth and the rest: a dash, another sign, spaces, or a dash at the end of a line. */
const between = `[^\\S\\n]?(?:${dash}|[/.:_])[^\\S\\n]?|[^\\S\\n]{1,2}|[^\\S\\n]?${dash}\\n|\\n${dash}`
/** Not within another number or word, unless the word says what follows. */
const before = '(?<=^|[^\\p{L}\\d]|(?:^|[^\\p{L}])(?:pnr|prs?nr|personnr|personnummer|samnr|hetu|id|nr))'
const after = '(?![\\p{L}\\d])'
const shape = (number: string) => new RegExp(`${before}(?:${number})${after}`, 'giu')

// A day that is taken apart needs more that tells it: a century, or a dash before the rest. Figures in groups are many.
const swedish = [
  `(?:18|19|20)\\d{6}(?:${between})?\\d{4}`,
  `(?:19|20)\\d\\d([-./]|[^\\S\\n])\\d\\d\\1\\d\\d(?:${between})\\d{4}`,
  `(?:19|20)\\d{6}\\n\\d{4}`,
  `\\d{6}(?:${between})?\\d{4}`,
  `\\d\\d(?:[-.]|[^\\S\\n])?\\d\\d(?:[-.]|[^\\S\\n])?\\d\\d[^\\S\\n]?${dash}[^\\S\\n]?\\d{4}`,
].map(shape)
const finnishRest = '\\d{3}[^\\S\\n]?[0-9A-FHJKLMNPR-Y]'
const finnish = [
  `\\d{6}(?:[ABCDEFUVWXY]|${between})?${finnishRest}`,
  `\\d\\d([-.]|[^\\S\\n])\\d\\d\\1\\d\\d(?:[ABCDEFUVWXY]|[^\\S\\n]?${dash}[^\\S\\n]?)${finnishRest}`,
].map(shape)

const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/
/** Figures and letters as wide as an East Asian keyboard writes them. */
const wide = /[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]/g

/**
 * Personal identity numbers in a text: Swedish personnummer and samordningsnummer (day + 60, check digit by Luhn) and
 * Finnish henkilötunnus (check character by the remainder of 31, with the separators in use since 2023), whatever
 * dashes, spaces, other signs and invisible ones stand in them. Ten bare figures that could be a telephone number are none.
 */
export function identityNumbers(text: string): readonly IdentityNumber[] {
  const { seen, at } = withoutInvisible(text)
  const found = [
    ...swedish.flatMap(one => matches(seen, one, isSwedish)),
    ...finnish.flatMap(one => matches(seen, one, isFinnish)),
  ]
  let end = 0
  return found
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(one => {
      const apart = one.start >= end
      end = Math.max(end, one.end)
      return apart
    })
    .map(one => {
      const [start, after] = [at(one.start), at(one.end - 1) + 1]
      return { start, end: after, text: text.slice(start, after) }
    })
}

/** The text with every number hidden that `known` does not except; it keeps its length, so that places in it hold. */
export function masked(text: string, known: ReadonlySet<string> = new Set()): string {
  let hidden = text
  for (const { start, end, text: number } of identityNumbers(text))
    if (!known.has(number)) hidden = hidden.slice(0, start) + number.replace(/[\p{L}\p{Nd}]/gu, '•') + hidden.slice(end)
  return hidden
}

/** The text as it is seen, and where a unit of that stands in the whole; most texts hide nothing. */
function withoutInvisible(text: string): { seen: string; at: (index: number) => number } {
  const plain = text.replace(wide, sign => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
  if (!invisible.test(plain)) return { seen: plain, at: index => index }
  const places = plain.split('').flatMap((unit, index) => (invisible.test(unit) ? [] : [index]))
  return { seen: places.map(index => plain[index]).join(''), at: index => places[index] ?? 0 }
}

function matches(text: string, shape: RegExp, fits: (number: string) => boolean): readonly IdentityNumber[] {
  return [...text.matchAll(shape)]
    .filter(([number]) => fits(number))
    .map(({ 0: number, index }) => ({ start: index, end: index + number.length, text: number }))
}

/** Ten digits count; a century before them says only when. */
function isSwedish(number: string): boolean {
  const all = number.replace(/\D/g, '')
  const digits = all.slice(-10)
  const bare = number === digits
  // A mobile or area number has these ten figures; who writes a year of birth like that writes it with a dash or century.
  if (bare && /^0[1-9]/.test(digits)) return false
  if (all.length === 12 && Number(all.slice(0, 4)) > new Date().getFullYear()) return false
  if (isMoment(number)) return false
  const day = Number(digits.slice(4, 6))
  // The numbers of those who are only registered for the time being are rare, and bare figures many.
  if (bare && day > 60) return false
  if (!isDay(Number(digits.slice(2, 4)), day > 60 ? day - 60 : day)) return false
  const sum = [...digits].reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 2 : 1)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return sum % 10 === 0
}

/** A day of this century and a time, as programs name their files: `20261102_1423`. */
function isMoment(number: string): boolean {
  const [, year, hour, minute] = /^(?:20)?(\d\d)\d{4}[/.:_](\d\d)(\d\d)$/.exec(number)?.map(Number) ?? []
  if (year === undefined || hour === undefined || minute === undefined) return false
  return year <= new Date().getFullYear() - 2000 && hour < 24 && minute < 60
}

function isFinnish(written: string): boolean {
  // A letter that stands apart belongs to it when it is a capital: others begin a word.
  if (/[^\S\n][^A-Z]$/.test(written)) return false
  const number = written.replace(/^(\d\d)\D(\d\d)\D/, '$1$2').replace(/[^\S\n](?=.$)/, '')
  const rest = number.slice(-4)
  // Without a sign between them ten figures are rather anything else.
  if (/^\d{10}$/.test(number) || isMoment(number)) return false
  const remainder = Number(number.slice(0, 6) + rest.slice(0, 3)) % 31
  const day = isDay(Number(number.slice(2, 4)), Number(number.slice(0, 2)))
  return day && '0123456789ABCDEFHJKLMNPRSTUVWXY'[remainder] === rest.at(-1)?.toUpperCase()
}

const longest = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

const isDay = (month: number, day: number): boolean => day >= 1 && day <= (longest[month - 1] ?? 0)
