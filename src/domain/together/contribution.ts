/** What kind of thing a contribution names, where its writer said so. */
export const contributionKinds = [
  '',
  'strength',
  'obstacle',
  'working_practice',
  'idea',
  'worry',
  'friction',
  'need',
] as const
export type ContributionKind = (typeof contributionKinds)[number]

/** What somebody wrote to an item of a meeting, or brought back from a task. Nothing in it says who. */
export type Contribution = {
  readonly meeting: string
  /** The item of the meeting's agenda; empty for what belongs to a task. */
  readonly item: string
  /** The task it comes back from; empty for what was written in a meeting. */
  readonly task: string
  readonly text: string
  readonly kind: ContributionKind
  /** Somebody wrote it down for another who has no phone with her. */
  readonly forAnother: boolean
  /** The finding of the group it went into; empty while it went into none. */
  readonly finding: string
  readonly invented: boolean
  /** A photograph of a sheet of paper: its form, and its size in bytes. */
  readonly media: string
  readonly bytes: number
}

/** A contribution of which nothing is said but what it says. */
export const newContribution = (values: Partial<Contribution>): Contribution => ({
  meeting: '',
  item: '',
  task: '',
  text: '',
  kind: '',
  forAnother: false,
  finding: '',
  invented: false,
  media: '',
  bytes: 0,
  ...values,
})
