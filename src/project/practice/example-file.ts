import type { TieState } from '../../domain/maps/network/tie.ts'
import type { PracticeState } from '../../domain/work/practice.ts'
import type { TaskAnswer } from '../../domain/work/task.ts'
import type { FileContribution, FileDefinition, FileGroup, FileMeeting } from './example-group-file.ts'

/** A text, or the same text in several languages by language tag. */
export type Told = string | Readonly<Record<string, string>> | null

/** What each record has: its id, and whether it is known, derived or made up. */
export type Base = {
  readonly id: string
  readonly provenance?: 'fact' | 'derived' | 'invented'
  readonly note?: string
}
type Span = { readonly min: number; readonly max: number }
type Texts = Readonly<Record<string, string>>

/** Somebody who acts: a person by code, or a role, team, unit, organisation, association or group. */
export type FileActor = Base & {
  readonly kind: 'person' | 'role' | 'team' | 'unit' | 'organisation' | 'association' | 'group'
  readonly label: string
  readonly sector: string
  readonly parentId: string | null
  readonly inScope: boolean
  readonly employment?: 'active' | 'on_leave' | 'left'
}

/** A meeting as an example tells it. */
export type FileSession = Base & {
  readonly kind: 'interview' | 'group_discussion' | 'workshop' | 'large_group_meeting' | 'developer_group_meeting'
  readonly order: number
  readonly title: string
  readonly plannedOn: string | null
  readonly heldOn: string | null
  readonly place: string | null
  readonly guideId: string | null
  readonly attendance: readonly { readonly actorId: string; readonly state: string }[]
  readonly confidentiality: string
  readonly status: 'planned' | 'closed' | 'cancelled'
}

/** What was written down of a session. */
export type FileSource = Base & { readonly sessionId: string; readonly text: string; readonly state: string }

/** A passage of a source in Unicode code points, end exclusive. */
export type FileExcerpt = Base & {
  readonly sourceId: string
  readonly start: number
  readonly end: number
  readonly text: string
  readonly speakerActorId: string | null
  readonly codeIds: readonly string[]
}

/** A finding as an example tells it. */
export type FileFinding = Base & {
  readonly kind: string
  readonly statement: string
  readonly status: string
  readonly influence: string | null
  readonly trend: string
  readonly about: readonly { readonly type: string; readonly actorId?: string; readonly nodeId?: string }[]
  readonly evidence: readonly {
    readonly type: 'excerpt' | 'document' | 'number'
    readonly excerptId?: string
    readonly stance: 'supports' | 'contradicts'
    readonly text?: string
  }[]
  readonly areaOrder?: number
  readonly proposedInSessionId?: string | null
  readonly verificationReason?: string
  readonly metrics?: { readonly waitMonths?: Span; readonly oneWayKm?: Span }
  readonly term?: Told
}

/** An interview guide, survey, session feedback or checklist. */
export type FileInstrument = Base & {
  readonly kind: 'interview_guide' | 'survey' | 'session_feedback' | 'checklist'
  readonly title: Texts
  readonly version: number
  readonly status: 'draft' | 'piloted' | 'published' | 'retired'
  readonly languages: readonly string[]
  readonly dimensions: readonly { readonly id: string; readonly label: Texts }[]
  readonly scales: readonly {
    readonly id: string
    readonly kind: 'ordinal' | 'nominal'
    readonly points: readonly { readonly value: number; readonly label: Texts; readonly easyLabel?: Texts }[]
  }[]
  readonly questions: readonly {
    readonly id: string
    readonly type: string
    readonly dimensionId?: string | null
    readonly scaleId?: string | null
    readonly text: Texts
    readonly help?: Texts
    readonly easyText?: Texts
    readonly easyHelp?: Texts
    readonly options?: readonly { readonly code: string; readonly label: Texts }[]
  }[]
}

/** One example project as its file tells it: lists of what it holds, by kind. Null is unknown, never 0. */
export type ExampleFile = {
  readonly Project?: readonly (Base & { readonly name: string; readonly country: 'SE' | 'FI'; languages: string[] })[]
  readonly Actor?: readonly FileActor[]
  readonly Session?: readonly FileSession[]
  readonly Source?: readonly FileSource[]
  readonly Code?: readonly (Base & { readonly parentId: string | null; name: Told; description: string })[]
  readonly Excerpt?: readonly FileExcerpt[]
  readonly Finding?: readonly FileFinding[]
  readonly Group?: readonly FileGroup[]
  readonly Meeting?: readonly FileMeeting[]
  readonly Contribution?: readonly FileContribution[]
  readonly Definition?: readonly FileDefinition[]
  readonly Instrument?: readonly FileInstrument[]
  readonly Goal?: readonly (Base & {
    readonly kind: 'assignment' | 'goal' | 'value' | 'service_promise'
    readonly text: string
    readonly ownerActorId: string | null
    readonly indicatorIds: readonly string[]
  })[]
  readonly Phase?: readonly (Base & {
    readonly name: string
    readonly order: number
    readonly startsOn: string | null
    readonly endsOn: string | null
    readonly focus: string
    readonly status: 'planned' | 'running' | 'closed'
  })[]
  readonly Task?: readonly (Base & {
    readonly kind: 'intermediate' | 'measure' | 'plan_item' | 'follow_up'
    readonly title: string
    readonly sessionId: string | null
    readonly dueSessionId: string | null
    readonly meetingId?: string | null
    readonly dueMeetingId?: string | null
    readonly groupId?: string
    readonly answer?: TaskAnswer
    readonly dueOn: string | null
    readonly assigneeIds: readonly string[]
    readonly state: 'open' | 'doing' | 'done' | 'returned' | 'dropped'
  })[]
  readonly Practice?: readonly (Base & {
    readonly title: string
    readonly state: PracticeState
    readonly ownerId: string | null
    readonly originFindingIds: readonly string[]
    readonly history: readonly { readonly state: PracticeState; readonly on: string | null; readonly note?: string }[]
    readonly reviewOn: string | null
  })[]
  readonly Decision?: readonly (Base & {
    readonly text: string
    readonly byActorId: string | null
    readonly decidedOn: string | null
    readonly basisFindingIds: readonly string[]
    readonly taskIds: readonly string[]
    readonly practiceIds: readonly string[]
  })[]
  readonly Indicator?: readonly (Base & {
    readonly name: string
    readonly unit: string
    readonly betterIs: 'higher' | 'lower' | null
    readonly kind?: 'cost' | 'quality'
    readonly source: string
    readonly values: readonly { readonly period: string; value: number | null; qualitative?: string }[]
  })[]
  readonly Service?: readonly (Base & {
    readonly name: Told
    readonly providerId: string | null
    readonly sector: string
    readonly channels: readonly string[]
    readonly purpose: string | null
    readonly targetGroup: string | null
    readonly queue: (Span & { readonly unit: string }) | null
    readonly distanceKm: Span | null
    readonly status: 'trial' | 'running' | 'reduced' | 'closed'
  })[]
  readonly Map?: readonly (Base & {
    readonly kind: 'cause_tree' | 'network' | 'service_path' | 'role_map'
    readonly title: string
    readonly perspective: string
    readonly asOf: string | null
  })[]
  readonly Node?: readonly (Base & {
    readonly mapId: string
    readonly refType: 'actor' | 'service' | 'finding' | 'duty' | null
    readonly refId: string | null
    readonly label: Told
    readonly lane: string | null
    readonly order: number | null
  })[]
  readonly Link?: readonly (Base & {
    readonly mapId: string
    readonly fromNodeId: string
    readonly toNodeId: string
    readonly type: string
    readonly state: string
  })[]
  readonly OwnNetwork?: readonly (Base & {
    readonly mapId: string
    readonly asActorId: string | null
    readonly ties: readonly { readonly actorId: string; readonly state: TieState }[]
  })[]
  readonly Round?: readonly (Base & {
    readonly instrumentId: string
    readonly label: string
    readonly opensOn: string | null
    readonly closesOn: string | null
    readonly population: number | null
    readonly frame: string
    readonly handouts: readonly { readonly channel: string; readonly count: number }[]
    readonly k: number
    readonly status: 'planned' | 'open' | 'closed'
    readonly resultText?: string
  })[]
  readonly Response?: readonly (Base & {
    readonly roundId: string
    readonly variant: { readonly language: string; readonly easy: boolean }
    readonly mode: string
    readonly answers: Readonly<Record<string, number | string>>
  })[]
}
