/** What a role has to do with a duty, in the order in which it is told: does it, answers for it, is asked, is told. */
export const letters = ['R', 'A', 'C', 'I'] as const
export type Letter = (typeof letters)[number]

/** Somebody says of a role that a duty is nothing for it; it is told from having said nothing. */
export const NOTHING = '-'

/** The letters in a text, each once and in their order; whatever else stands there says nothing. */
export const lettersIn = (text: string): readonly Letter[] => letters.filter(one => text.slice(0, MOST).includes(one))

/** The same, of what several lines say of one place. */
export const lettersOf = (texts: readonly string[]): readonly Letter[] => lettersIn(texts.map(short).join(''))

/** Letters with one more, or without it. */
export const toggledLetter = (now: readonly Letter[], letter: Letter): readonly Letter[] =>
  letters.filter(one => (one === letter ? !now.includes(one) : now.includes(one)))

/** What somebody says of a role and a duty, in one writing: letters, *nothing for it*, or empty while she has not said. */
export const saidIn = (text: string): string => lettersIn(text).join('') || (text.trim() === NOTHING ? NOTHING : '')

/** Longer is nobody's word for a cell. */
const MOST = 16
const short = (text: string): string => text.slice(0, MOST)
