import type { Texts } from './survey.ts'

/** How many of how many chose one of the two best points, with its Wilson 95 % interval; parts from 0 to 1. */
export type Share = {
  readonly x: number
  readonly n: number
  readonly low: number
  readonly high: number
  /** Told as *7 of 12*, never in per cent: fewer than twenty answered. */
  readonly few: boolean
}

/** Distribution of the answers to one question in one round, with what must be hidden left out. */
export type Distribution =
  /** Ten answers or more: how many chose each point, in the scale's order. */
  | { readonly as: 'points'; readonly n: number; readonly counts: readonly number[]; readonly best: Share }
  /** Fewer than ten: below the middle, the middle, above it. */
  | { readonly as: 'classes'; readonly n: number; readonly counts: readonly [number, number, number] }
  /** All answers alike, told as almost all: the place of the point in the scale, or of the class below ten answers. */
  | { readonly as: 'alike'; readonly of: 'points' | 'classes'; readonly n: number; readonly at: number }
  /** Fewer than the round's k: nothing. */
  | { readonly as: 'few' }

/** What may be said of a difference between two rounds. */
export type Verdict = 'no_clear_change' | 'clearly_better' | 'clearly_worse' | 'too_few_to_compare'

/** The later round compared with the earlier one; parts and deltas from -1 to 1, none where there are too few answers. */
export type Difference = {
  readonly verdict: Verdict
  /** Share of the two best, later minus earlier, with its Newcombe 95 % interval. */
  readonly share: readonly [value: number, low: number, high: number] | null
  /** Cliff's delta with its 95 % interval. */
  readonly delta: readonly [value: number, low: number, high: number] | null
  /** Two-sided Wilcoxon-Mann-Whitney, and after Holm over all questions shown. */
  readonly p: number | null
  readonly holm: number | null
}

/** One question on a scale, for each round in the order of the result's rounds. */
export type ScaleResult = {
  readonly question: string
  readonly dimension: Texts
  readonly text: Texts
  readonly points: readonly Texts[]
  readonly falls: readonly Distribution[]
  /** How many told each other answer (`dont_know` …); nothing while too few answered. */
  readonly others: readonly (Readonly<Record<string, number>> | null)[]
  /** Nothing when one round is shown, or the question was worded or scaled otherwise. */
  readonly difference: Difference | null
}

/** How many are in a group; hidden because it is small, or because a hidden one could be worked out from it. */
export type GroupCount = { readonly group: string; readonly count: number | 'few' | 'hidden_with' }

/** The share of the two best in a group, or why it is not told: too few answers, another hidden one, or all on one side. */
export type GroupCell = Share | 'few' | 'hidden_with' | 'alike'

/** Groups of one round's answers, and for each question on a scale the share of the two best in each group. */
export type GroupResult = {
  readonly groups: readonly GroupCount[]
  readonly shares: readonly { readonly question: string; readonly of: readonly GroupCell[] }[]
}

/** A unit or a team of one, named by the code of its unit; no count where it does not stand by itself. */
export type TeamCount = { readonly group: string; readonly label: Texts; readonly unit: string } & Pick<
  GroupCount,
  'count'
>

/** One round by unit and team, each unit before its teams; no groups while answers may still come. */
export type TeamResult = {
  readonly groups: readonly TeamCount[]
  readonly shares: GroupResult['shares']
}

/** A question with answers to choose among: how many chose each, small groups hidden. */
export type ChoiceResult = {
  readonly question: string
  readonly text: Texts
  readonly options: readonly (GroupCount & { readonly label: Texts })[]
}

/** What was written freely, in no order; never published. */
export type OpenResult = { readonly question: string; readonly text: Texts; readonly answers: readonly string[] }

/** A round as a result tells of it. */
export type RoundHead = {
  readonly id: string
  readonly label: string
  readonly from: string
  readonly to: string
  readonly state: 'planned' | 'open' | 'closed'
  readonly k: number
  /** How many answers are here; nothing while they are fewer than k. */
  readonly answers: number | null
  /** While it is open and not all are opened yet: at least so many have come. */
  readonly arrived?: number
  readonly handedOut: number
  readonly frame: string
  /** Answered of handed out, 0 to 1; nothing without a frame or a count. */
  readonly rate: number | null
  readonly invented: boolean
}

/** A note of what a reader must keep in mind; the screens hold the words. */
export type Caveat =
  | 'never_asked'
  | 'answered_twice'
  | 'helped_by_staff'
  | 'ceiling'
  | 'few'
  | 'no_frame'
  | 'still_open'
  | 'wording_changed'
  | 'languages_pooled'
  | 'invented'

/** The result of one round, or of two beside each other (the earlier first), with everything hidden that could point at somebody. */
export type RoundResult = {
  /** `pulse` says that staff was asked how they are doing; results of older apps never say it. */
  readonly survey: { readonly title: Texts; readonly version: number; readonly pulse?: true }
  readonly rounds: readonly RoundHead[]
  readonly questions: readonly ScaleResult[]
  /** The newest round's. */
  readonly choices: readonly ChoiceResult[]
  readonly modes: readonly GroupCount[]
  readonly languages: GroupResult | null
  readonly reading: GroupResult | null
  /** By unit and team; nothing where no team was asked. */
  readonly teams: TeamResult | null
  readonly open: readonly OpenResult[]
  readonly mind: readonly Caveat[]
  /** What stands in the round or its survey now is not what people were asked; the result goes by what they were asked. */
  readonly altered: boolean
}

/** A result as it was published to everybody in the project: nothing written freely, and it never changes. */
export type PublishedResult = {
  readonly round: string
  readonly on: string
  readonly result: Omit<RoundResult, 'open' | 'altered'>
  /** What happens next; empty until it is decided. */
  readonly next: string
}
