/** A personal identity number as it stands in a text (UTF-16 units, end exclusive). */
export type IdentityNumber = { readonly start: number; readonly end: number; readonly text: string }

const swedish = /(?<![\p{L}\d])(?:18|19|20)?\d{6}[-+–]?\d{4}(?![\p{L}\d])/gu
const finnish = /(?<![\p{L}\d])\d{6}[-+–ABCDEFUVWXY]\d{3}[0-9A-FHJKLMNPR-Y](?![\p{L}\d])/giu

/**
 * Personal identity numbers in a text: Swedish personnummer and samordningsnummer (day + 60, check digit by Luhn) and
 * Finnish henkilötunnus (check character by the remainder of 31, with the separators in use since 2023).
 */
export function identityNumbers(text: string): readonly IdentityNumber[] {
  const found = [...matches(text, swedish, isSwedish), ...matches(text, finnish, isFinnish)]
  return found
    .sort((a, b) => a.start - b.start)
    .filter((one, index, all) => index === 0 || one.start >= (all[index - 1]?.end ?? 0))
}

/** The text with every number hidden that `known` does not except; it keeps its length, so that places in it hold. */
export function masked(text: string, known: ReadonlySet<string> = new Set()): string {
  let hidden = text
  for (const { start, end, text: number } of identityNumbers(text))
    if (!known.has(number)) hidden = hidden.slice(0, start) + number.replace(/[\p{L}\d]/gu, '•') + hidden.slice(end)
  return hidden
}

function matches(text: string, shape: RegExp, fits: (number: string) => boolean): readonly IdentityNumber[] {
  return [...text.matchAll(shape)]
    .filter(([number]) => fits(number))
    .map(({ 0: number, index }) => ({ start: index, end: index + number.length, text: number }))
}

/** Ten digits count; a century before them says only when. */
function isSwedish(number: string): boolean {
  const digits = number.replace(/\D/g, '').slice(-10)
  const day = Number(digits.slice(4, 6))
  if (!isDay(Number(digits.slice(2, 4)), day > 60 ? day - 60 : day)) return false
  const sum = [...digits].reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 2 : 1)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return sum % 10 === 0
}

function isFinnish(number: string): boolean {
  const day = Number(number.slice(0, 2))
  const month = Number(number.slice(2, 4))
  const remainder = Number(number.slice(0, 6) + number.slice(7, 10)) % 31
  return isDay(month, day) && '0123456789ABCDEFHJKLMNPRSTUVWXY'[remainder] === number.at(-1)?.toUpperCase()
}

const isDay = (month: number, day: number): boolean => month >= 1 && month <= 12 && day >= 1 && day <= 31
