/** The word for a code that came from outside; a code without a word of its own stays as it is, `constructor` too. */
export const named = (words: Readonly<Record<string, string>>, code: string): string =>
  Object.hasOwn(words, code) ? (words[code] ?? code) : code
