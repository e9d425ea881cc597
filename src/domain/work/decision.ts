/** What was decided, or decided against, by whom, on which findings, and what follows from it. */
export type Decision = {
  readonly text: string
  /** It was decided not to do it; then `because` says why, and weighs as much as what was done. */
  readonly against: boolean
  readonly because: string
  /** Who decided: an actor, or words. */
  readonly by: string
  /** YYYY-MM-DD, or empty while nobody has said. */
  readonly on: string
  /** The findings it rests on, and the ways of working that follow; measures name their decision themselves. */
  readonly basis: Readonly<Record<string, 'finding'>>
  readonly practices: Readonly<Record<string, 'practice'>>
  /** The day on which somebody looks whether it was carried out, and what she saw. */
  readonly followOn: string
  readonly followed: string
  readonly invented: boolean
}

/** A decision of which no more is known than is given. */
export const newDecision = (values: Partial<Decision> & Pick<Decision, 'text'>): Decision => ({
  against: false,
  because: '',
  by: '',
  on: '',
  basis: {},
  practices: {},
  followOn: '',
  followed: '',
  invented: false,
  ...values,
})

/** Whether the day has come (YYYY-MM-DD) to look at a decision and nobody has said what she saw. */
export const asksForLook = ({ followOn, followed }: Decision, day: string): boolean =>
  followOn !== '' && followOn <= day && followed.trim() === ''
