/** How far a way of working has come from idea to structure. */
export type PracticeState = 'idea' | 'trial' | 'evaluated' | 'adopted' | 'structure' | 'dropped'

/** A way of working on its way to become a structure. */
export type Practice = {
  readonly title: string
  readonly state: PracticeState
  readonly owner: string
  /** The findings it grew out of. */
  readonly origins: readonly string[]
  /** What holds it: a routine, a job description, an agenda, a budget, a contract. */
  readonly anchors: readonly string[]
  readonly reviewOn: string
  readonly invented: boolean
}
