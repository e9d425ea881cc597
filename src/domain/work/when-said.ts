/** By how a word begins: a month, or that in which a season or a term of the year is. The longer beginning counts. */
const begins: Readonly<Record<string, number>> = {
  ...{
    jan: 1,
    feb: 2,
    mar: 3,
    apr: 4,
    maj: 5,
    may: 5,
    jun: 6,
    jul: 7,
    aug: 8,
    sep: 9,
    okt: 10,
    oct: 10,
    nov: 11,
    dec: 12,
  },
  ...{ tammi: 1, helmi: 2, maalis: 3, huhti: 4, touko: 5, kesä: 6, heinä: 7, elo: 8, syys: 9, loka: 10, marras: 11 },
  ...{ joulu: 12, vinter: 1, winter: 1, talv: 1, vår: 4, kevä: 4, spring: 4, vt: 4, sommar: 6, summer: 6 },
  ...{ höst: 9, syks: 9, autumn: 9, fall: 9, ht: 9 },
}

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
