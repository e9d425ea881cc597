/** Text as it is searched: without case, dots and rings, and without signs that nobody sees. */
export function searchText(text: string): string {
  const small = text.toLowerCase()
  // Most letters need no more; a table of all marks would cost ten times as long.
  return foreign.test(small) ? small.normalize('NFKD').replace(marks, '') : small
}

/** The words of what was typed, as they are searched. */
export const wordsIn = (text: string): readonly string[] => searchText(text).split(apart).filter(Boolean)

const foreign = /[\u0080-\uFFFF]/
const marks = /[\u0300-\u036F\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/g
const apart = /[^\p{L}\p{N}]+/u
