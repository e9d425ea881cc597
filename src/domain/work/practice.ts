/** The stages of a way of working, from idea to structure. */
export const stages = ['idea', 'trial', 'evaluated', 'adopted', 'structure'] as const
export type Stage = (typeof stages)[number]

/** How far a way of working has come; *dropped* may be reached from anywhere. */
export type PracticeState = Stage | 'dropped'

/** What can hold a way of working when those who began it have left. */
export const anchors = ['routine', 'job', 'agenda', 'budget', 'contract', 'introduction'] as const
export type Anchor = (typeof anchors)[number]

/** A step that was taken: where to, on which day (YYYY-MM-DD, or empty), who decided it (a role or a group), and why or how. */
export type PracticeStep = {
  readonly state: PracticeState
  readonly on: string
  readonly by: string
  readonly note: string
  /** Its place among the steps, from 1. */
  readonly order: number
}

/** A way of working on its way to become a structure. */
export type Practice = {
  readonly title: string
  readonly state: PracticeState
  /** Who holds it up: an actor, or words. */
  readonly owner: string
  /** The findings it grew out of. */
  readonly origins: Readonly<Record<string, 'finding'>>
  /** By id, so that steps noted apart are all kept. */
  readonly history: Readonly<Record<string, PracticeStep>>
  /** What was seen when it was tried. */
  readonly evaluation: string
  /** By anchor: in which routine, in whose job description and so on; empty where it is held but nobody has said where. */
  readonly held: Readonly<Record<string, string>>
  /** Where it is tried. */
  readonly places: string
  /** Findings and indicators that stand beside it since, never as proof; the value is their kind. */
  readonly effects: Readonly<Record<string, 'finding' | 'indicator'>>
  /** The day on which those who work so look at it again (YYYY-MM-DD), or empty. */
  readonly reviewOn: string
  /** Why it was dropped. */
  readonly reason: string
  readonly invented: boolean
}

/** A way of working of which no more is known than is given: an idea. */
export const newPractice = (values: Partial<Practice> & Pick<Practice, 'title'>): Practice => ({
  state: 'idea',
  owner: '',
  origins: {},
  history: {},
  evaluation: '',
  held: {},
  places: '',
  effects: {},
  reviewOn: '',
  reason: '',
  invented: false,
  ...values,
})
