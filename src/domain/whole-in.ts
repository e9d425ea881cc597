/** More than anybody counts here. */
export const MOST_COUNTED = 99_999

/**
 * A whole number as people write it, with spaces between thousands; `null` where nothing is written, nothing (`undefined`)
 * where it is no whole number within the bounds, as *1e3*, *-1* or *1.5*.
 */
export function wholeIn(text: string, { least = 0, most = MOST_COUNTED } = {}): number | null | undefined {
  const plain = text.trim()
  if (plain === '') return null
  if (!/^\d{1,9}$|^\d{1,3}(?:[\s\u00A0\u202F]\d{3}){1,2}$/.test(plain)) return undefined
  const number = Number(plain.replace(/\D/g, ''))
  return number >= least && number <= most ? number : undefined
}
