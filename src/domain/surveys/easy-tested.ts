/**
 * That readers have tested the easy version in a language: who says so of whom, on which day (YYYY-MM-DD), and the
 * fingerprints of the texts that were tested. Of a mark of an older app nobody knows which they were.
 */
export type EasyTested = {
  readonly language: string
  readonly who: string
  readonly on: string
  readonly texts: readonly string[]
}

/** A mark as everybody in the project may read it, by its language. */
export type TestedCopy = Omit<EasyTested, 'language'>

const MOST_LETTERS = 200

/** Whether it is said in full: without who and when nothing has been tested. */
export const isSaid = ({ who, on }: Pick<EasyTested, 'who' | 'on'>): boolean =>
  who.trim() !== '' && who.length <= MOST_LETTERS && /^\d{4}-\d{2}-\d{2}$/.test(on) && !Number.isNaN(Date.parse(on))

/** Whether a mark holds for a text, by the text's fingerprint: one that was changed since is another text. */
export const holdsFor = (said: TestedCopy, text: string): boolean => isSaid(said) && said.texts.includes(text)

/** The languages whose easy version may be called easy language; `texts` are the fingerprints of these versions as they stand. */
export const testedLanguages = (
  said: readonly EasyTested[],
  texts: readonly (readonly [language: string, text: string])[],
): readonly string[] =>
  texts
    .flatMap(([language, text]) =>
      said.some(one => one.language === language && holdsFor(one, text)) ? [language] : [],
    )
    .sort()
