/** How the words for each month begin, and those for the season or the term that begins with it. */
const months = [
  ...['jan tammi vinter winter talv', 'feb helmi', 'mar maalis', 'apr huhti vår kevä spring vt', 'maj may touko'],
  ...['jun kesä sommar summer', 'jul heinä', 'aug elo', 'sep syys höst syks autumn fall ht', 'okt oct loka'],
  ...['nov marras', 'dec joulu'],
]

/** The month of a word by its beginning; the longer beginning counts. */
const begins = Object.fromEntries(months.flatMap((words, at) => words.split(' ').map(word => [word, at + 1])))

/** How many months a part has that is counted by its number: quarters, terms, halves, thirds of a year. */
const parts: Readonly<Record<string, number>> = { q: 3, kv: 3, k: 3, h: 6, t: 4, halv: 6, puol: 6, half: 6, ter: 4 }

const startOf = (word: string, of: Readonly<Record<string, number>>): number | undefined =>
  of[Object.keys(of).findLast(one => word.startsWith(one)) ?? '']

/** When a period as somebody writes it begins, as year and month in one number; nothing where it names no year. */
export function whenSaid(period: string): number | undefined {
  const plain = period.normalize('NFC').toLowerCase()
  const year = /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(plain)?.[0] ?? /^[vh]t\s?(\d\d)$/.exec(plain)?.[1]
  if (year === undefined) return undefined
  const at = (year.length === 2 ? 2000 + Number(year) : Number(year)) * 12
  const rest = plain.replace(year, ' ')
  const words = rest.match(/\p{L}+/gu) ?? []
  const named = words.map(word => startOf(word, begins)).find(one => one !== undefined)
  if (named !== undefined) return at + named - 1
  const number = Number(/(?<!\d)\d{1,2}(?!\d)/.exec(rest)?.[0] ?? 1)
  const months = words.map(word => startOf(word, parts)).find(one => one !== undefined) ?? 1
  return at + Math.min(11, Math.max(0, (number - 1) * months))
}
