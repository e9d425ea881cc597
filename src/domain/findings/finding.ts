import type { Range } from '../range.ts'
import type { Taken } from '../together/taken.ts'

/** What kind of insight a finding is, in the order in which lists show them. */
export const findingKinds = [
  'problem',
  'strength',
  'development_area',
  'cause',
  'worry',
  'expectation',
  'need',
  'idea',
  'obstacle',
  'working_practice',
  'friction',
  'effect',
  'definition',
] as const

/** What kind of insight a finding is. */
export type FindingKind = (typeof findingKinds)[number]

/** How far a finding has come; *parked* is set aside, *agreed* is a shared view that nobody had to verify. */
export type FindingStatus = 'proposed' | 'examining' | 'verified' | 'refuted' | 'parked' | 'agreed'

/** Who can change it: we ourselves, we together with others, nobody here; empty while not considered. */
export type Influence = '' | 'own' | 'shared' | 'external'

/** How it has gone with it lately. */
export type Trend = 'unknown' | 'improved' | 'worsened' | 'unchanged'

/** The round and question that a figure or an open answer comes from, how many answered, and whose knowledge that is. */
export type SurveyGround = {
  readonly round: string
  readonly question: string
  readonly n: number
  readonly of: 'other' | 'client' | 'staff'
}

/** The finding of a group that is taken as evidence, with the day it was gathered on (empty: no meeting) and whose knowledge that is. */
export type GroupGround = { readonly finding: string; readonly day: string; readonly clients: boolean }

/** Something a finding rests on; its key is the excerpt's id, or an own id for a document or a number. */
export type Evidence = {
  readonly type: 'excerpt' | 'document' | 'number'
  readonly stance: 'supports' | 'contradicts'
  /** What document or number it is, with its source and date; empty for an excerpt. */
  readonly text: string
  /** Where it comes from a survey; an older app shows the text as a number or document. */
  readonly survey?: SurveyGround | null
  /** Where it is what a group says; an older app shows the text as a document. */
  readonly group?: GroupGround | null
}

/** What many said, in one sentence, with everything that speaks for and against it. It is born in *material*. */
export type Finding = {
  readonly kind: FindingKind
  readonly statement: string
  readonly status: FindingStatus
  readonly influence: Influence
  readonly trend: Trend
  /** Since when, as somebody put it: *2016*, *since the merger*. */
  readonly since: string
  readonly whatChanged: string
  /** The unit it is about; empty when about all. */
  readonly unit: string
  /** The word that a definition defines. */
  readonly term: string
  /** Its place among the cause areas of the problem; 0 when it is none. */
  readonly areaOrder: number
  /** The session in which it was first put forward. */
  readonly proposedIn: string
  /** Why it is held verified though the evidence alone does not do it. */
  readonly reason: string
  /** Months of waiting and kilometres one way, where somebody has said them. */
  readonly metrics: { readonly waitMonths?: Range; readonly oneWayKm?: Range }
  readonly evidence: Readonly<Record<string, Evidence>>
  /** What the group was last told, while it is shared. */
  readonly told: Told | null
  /** Made up for a practice project. */
  readonly invented: boolean
}

/** What leaves when a finding is shared: no quote, no code, no session. */
export type Told = {
  readonly kind: FindingKind
  readonly statement: string
  readonly status: FindingStatus
  readonly voices: number
  /** Voices against it; they leave with it, so that nobody decides on a rosier picture. */
  readonly against: number
}

/** A finding as a group has it; `of` names the finding it was shared from, empty when the group wrote it itself. */
export type GroupFinding = Told & {
  readonly of: string
  /** The meeting whose contributions it was gathered from, and which those are. */
  readonly meeting?: string
  readonly from?: readonly string[]
  /** It counts as knowledge of clients: the group has clients, and whoever gathered it said so. */
  readonly clients?: boolean
  /** Of an obstacle: what would remove it, and who has taken it on; empty while nobody has. */
  readonly remedy?: string
  readonly owner?: string
  /** Who can change it, as far as the group has said. */
  readonly influence?: Influence
  readonly taken?: Taken | null
}

/** A finding of which nothing is known yet but what it says. */
export const newFinding = (values: Partial<Finding> & Pick<Finding, 'kind' | 'statement'>): Finding => ({
  status: 'proposed',
  influence: '',
  trend: 'unknown',
  since: '',
  whatChanged: '',
  unit: '',
  term: '',
  areaOrder: 0,
  proposedIn: '',
  reason: '',
  metrics: {},
  evidence: {},
  told: null,
  invented: false,
  ...values,
})
