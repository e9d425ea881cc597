/** How many Unicode code points a text has; an emoji made of several signs counts each of them. */
export const pointsIn = (text: string): number => {
  let count = 0
  for (const _ of text) count++
  return count
}

/** The index in UTF-16 units of a place counted in code points; the end of the text when it lies beyond. */
export function unitsAt(text: string, points: number): number {
  let units = 0
  for (let left = points; left > 0 && units < text.length; left--) units += isPair(text, units) ? 2 : 1
  return units
}

/** A place in UTF-16 units counted in code points; a place within a pair counts as the one before it. */
export const pointsAt = (text: string, units: number): number =>
  pointsIn(text.slice(0, units > 0 && isPair(text, units - 1) ? units - 1 : units))

const isPair = (text: string, at: number): boolean => (text.codePointAt(at) ?? 0) > 0xffff
