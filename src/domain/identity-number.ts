/** A personal identity number as it stands in a text (UTF-16 units, end exclusive). */
export type IdentityNumber = { readonly start: number; readonly end: number; readonly text: string }

/** What stands between the day of birth and the rest: any dash, a plus, spaces, or several of these. */
const between = '[^\\S\\n]?[-+\\u2010-\\u2015\\u2212\\uFE63\\uFF0D][^\\S\\n]?|[^\\S\\n]{1,2}'
/** Not within another number or word, unless the word says what follows. */
const before = '(?<=^|[^\\p{L}\\d]|(?:^|[^\\p{L}])(?:pnr|prs?nr|personnr|personnummer|samnr|hetu|id|nr))'
const after = '(?![\\p{L}\\d])'

const swedish = new RegExp(
  `${before}(?:(?:18|19|20)\\d{6}(?:${between})?|(?:19|20)\\d\\d-\\d\\d-\\d\\d(?:${between})|\\d{6}(?:${between})?)\\d{4}${after}`,
  'giu',
)
const finnish = new RegExp(`${before}\\d{6}(?:[ABCDEFUVWXY]|${between})?\\d{3}[0-9A-FHJKLMNPR-Y]${after}`, 'giu')

const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/

/**
 * Personal identity numbers in a text: Swedish personnummer and samordningsnummer (day + 60, check digit by Luhn) and
 * Finnish henkilötunnus (check character by the remainder of 31, with the separators in use since 2023), whatever
 * dashes, spaces and invisible signs stand in them. Ten bare figures that could be a telephone number are none.
 */
export function identityNumbers(text: string): readonly IdentityNumber[] {
  const { seen, at } = withoutInvisible(text)
  const found = [...matches(seen, swedish, isSwedish), ...matches(seen, finnish, isFinnish)]
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
    if (!known.has(number)) hidden = hidden.slice(0, start) + number.replace(/[\p{L}\d]/gu, '•') + hidden.slice(end)
  return hidden
}

/** The text as it is seen, and where a unit of that stands in the whole; most texts hide nothing. */
function withoutInvisible(text: string): { seen: string; at: (index: number) => number } {
  if (!invisible.test(text)) return { seen: text, at: index => index }
  const places = text.split('').flatMap((unit, index) => (invisible.test(unit) ? [] : [index]))
  return { seen: places.map(index => text[index]).join(''), at: index => places[index] ?? 0 }
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

function isFinnish(number: string): boolean {
  const rest = number.slice(-4)
  // Without a sign between them ten figures are rather anything else.
  if (/^\d{10}$/.test(number)) return false
  const remainder = Number(number.slice(0, 6) + rest.slice(0, 3)) % 31
  const day = isDay(Number(number.slice(2, 4)), Number(number.slice(0, 2)))
  return day && '0123456789ABCDEFHJKLMNPRSTUVWXY'[remainder] === rest.at(-1)?.toUpperCase()
}

const longest = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

const isDay = (month: number, day: number): boolean => day >= 1 && day <= (longest[month - 1] ?? 0)
