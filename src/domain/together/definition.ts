import type { Taken } from './taken.ts'

/** A wording a group agreed on before the one that stands, and until when it stood. */
export type EarlierWording = { readonly text: string; readonly until: string }

/** A word and what a group means by it. */
export type Definition = {
  /** The word itself by language (sv, fi, en). */
  readonly term: Readonly<Record<string, string>>
  /** What stands now; it is agreed on only as far as it is `agreed`. */
  readonly text: string
  /** The wording that was agreed on last. */
  readonly agreed: string
  /** Further forms in which it is found in texts, where they do not begin with the word. */
  readonly forms: readonly string[]
  /** The day on which the group agreed (YYYY-MM-DD); empty while it has not. */
  readonly agreedOn: string
  /** The meeting in which it did; empty when none. */
  readonly agreedIn: string
  readonly earlier: readonly EarlierWording[]
  readonly taken?: Taken | null
  readonly invented: boolean
}

/** A word that nobody has defined yet. */
export const newDefinition = (values: Partial<Definition> & Pick<Definition, 'term'>): Definition => ({
  text: '',
  agreed: '',
  forms: [],
  agreedOn: '',
  agreedIn: '',
  earlier: [],
  invented: false,
  ...values,
})
