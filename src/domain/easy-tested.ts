/** That readers have tested the easy version in a language: who says so of whom, and on which day (YYYY-MM-DD). */
export type EasyTested = { readonly language: string; readonly who: string; readonly on: string }

const MOST_LETTERS = 200

/** Whether it is said in full: without who and when nothing has been tested. */
export const isSaid = ({ who, on }: Omit<EasyTested, 'language'>): boolean =>
  who.trim() !== '' && who.length <= MOST_LETTERS && /^\d{4}-\d{2}-\d{2}$/.test(on) && !Number.isNaN(Date.parse(on))

/** The languages whose easy version may be called easy language. */
export const testedLanguages = (said: readonly EasyTested[]): readonly string[] =>
  [...new Set(said.filter(isSaid).map(one => one.language))].sort()
