/** What became of something that was said; *not* weighs as much as the others. */
export const outcomes = ['', 'did', 'trying', 'not'] as const
export type Outcome = (typeof outcomes)[number]

/** A report back in the making, for those who were asked; it lies with the material until it is published. */
export type Report = {
  readonly title: string
  /** The tag of the language it is written in; empty where nobody has said. */
  readonly language: string
  /** Whom it is for: when they were asked, how, and about what. */
  readonly lead: string
  /** What was seen since, one a line; what is not known; what happens next; and whom to tell of a mistake. */
  readonly since: string
  readonly unknown: string
  readonly next: string
  readonly contact: string
  /** The published one it became; empty before. */
  readonly told: string
  readonly invented: boolean
}

/** One thing that was said, with what was found and what was done: a sentence each in plain words, with an easy twin. */
export type ReportLine = {
  readonly report: string
  readonly order: number
  /** The finding it tells of; empty where it tells of none. */
  readonly finding: string
  readonly said: string
  readonly found: string
  readonly outcome: Outcome
  /** What was done, one a line; of *not* why it was not. */
  readonly done: string
  readonly easySaid: string
  readonly easyFound: string
  readonly easyDone: string
  readonly invented: boolean
}

/** A line as it is told: no finding, no code, and of voices no number below three. */
export type ToldLine = {
  readonly said: string
  readonly found: string
  readonly outcome: Outcome
  readonly done: readonly string[]
  readonly easy: { readonly said: string; readonly found: string; readonly done: readonly string[] } | null
  /** How many said it; 0 where nobody counted, *few* below three. */
  readonly voices: number | 'few'
}

/** A report back as everybody in the project reads it. */
export type ToldReport = {
  readonly title: string
  /** As in the one in the making; reports published by older apps have none. */
  readonly language: string
  readonly lead: string
  readonly lines: readonly ToldLine[]
  readonly since: readonly string[]
  readonly unknown: string
  readonly next: string
  readonly contact: string
  /** The day it was published, YYYY-MM-DD. */
  readonly on: string
  readonly invented: boolean
}

/**
 * A page of a report for whoever has its link, without an account. It lies where only coordinators write: whatever others
 * do to the published report, the page says what a coordinator put there. `round` is its name at the endpoint, where it
 * is kept as the result of a round that nobody can answer, `secret` what opens it.
 */
export type ReportPage = {
  readonly told: string
  readonly round: string
  readonly secret: string
  readonly says: ToldReport
}

/** A report back of which nothing is written but its title. */
export const newReport = (values: Partial<Report> & Pick<Report, 'title'>): Report => ({
  language: '',
  lead: '',
  since: '',
  unknown: '',
  next: '',
  contact: '',
  told: '',
  invented: false,
  ...values,
})

/** A line of which no more is written than is given. */
export const newReportLine = (values: Partial<ReportLine> & Pick<ReportLine, 'report'>): ReportLine => ({
  order: 0,
  finding: '',
  said: '',
  found: '',
  outcome: '',
  done: '',
  easySaid: '',
  easyFound: '',
  easyDone: '',
  invented: false,
  ...values,
})
