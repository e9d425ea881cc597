import type { Feedback } from './feedback.ts'
import type { CauseLink } from './findings/cause.ts'
import type { Finding, GroupFinding } from './findings/finding.ts'
import type { Kind } from './kind.ts'
import type { FieldMap, MapLink, MapNode, MapVersion } from './maps/map.ts'
import type { OwnNetwork } from './maps/network/own-network.ts'
import type { RoleView } from './maps/roles/own-row.ts'
import type { Service } from './maps/service.ts'
import type { Code, Excerpt } from './marking/excerpt.ts'
import type { DeviceLabel, MemberName, Project } from './project.ts'
import type { Report, ReportLine, ReportPage, ToldReport } from './report/report.ts'
import type { Actor } from './roster/actor.ts'
import type { Contact, RosterPerson } from './roster/roster.ts'
import type { Guide } from './sessions/guide.ts'
import type { Note } from './sessions/note.ts'
import type { Session } from './sessions/session.ts'
import type { Source } from './sessions/source.ts'
import type { EasyTested } from './surveys/easy-tested.ts'
import type { Release } from './surveys/release.ts'
import type { PublishedResult } from './surveys/round-result.ts'
import type { Round, RoundKey, Survey } from './surveys/survey.ts'
import type { Contribution } from './together/contribution.ts'
import type { Definition } from './together/definition.ts'
import type { Group } from './together/group.ts'
import type { Leave } from './together/leave.ts'
import type { Meeting } from './together/meeting.ts'
import type { TaskMark } from './together/task-mark.ts'
import type { Vote } from './together/vote.ts'
import type { Conference } from './work/conference.ts'
import type { Decision } from './work/decision.ts'
import type { Goal } from './work/goal.ts'
import type { Indicator } from './work/indicator.ts'
import type { Phase } from './work/phase.ts'
import type { Practice } from './work/practice.ts'
import type { Task } from './work/task.ts'
import type { TimePromise } from './work/time-promise.ts'

/** The values of each kind, as screens see them. */
export type Values = {
  project: Project
  name: MemberName
  device: DeviceLabel
  guide: Guide
  person: RosterPerson
  contact: Contact
  session: Session
  note: Note
  source: Source
  excerpt: Excerpt
  code: Code
  finding: Finding
  causeLink: CauseLink
  groupFinding: GroupFinding
  group: Group
  meeting: Meeting
  contribution: Contribution
  definition: Definition
  vote: Vote
  taskMark: TaskMark
  leave: Leave
  phase: Phase
  goal: Goal
  actor: Actor
  task: Task
  practice: Practice
  decision: Decision
  conference: Conference
  indicator: Indicator
  timePromise: TimePromise
  service: Service
  map: FieldMap
  mapNode: MapNode
  mapLink: MapLink
  mapVersion: MapVersion
  roleView: RoleView
  ownNetwork: OwnNetwork
  survey: Survey
  round: Round
  roundKey: RoundKey
  easyTested: EasyTested
  release: Release
  feedback: Feedback
  result: PublishedResult
  report: Report
  reportLine: ReportLine
  toldReport: ToldReport
  reportPage: ReportPage
}

/** One of the values that stand beside each other until a person settles: who wrote it and that device's time. */
export type Version = {
  readonly dot: string
  readonly value: unknown
  readonly by: string
  readonly at: number
}

/** A small thing somebody made, opened: the current values, and where two of them stand beside each other. */
export type Thing<K extends Kind = Kind> = {
  readonly id: string
  readonly kind: K
  /** The id of the zone it lies in; a group's things lie in that group's. */
  readonly zone: string
  readonly values: Values[K]
  /** By field name: all versions, the shown one first. */
  readonly conflicts: Readonly<Record<string, readonly Version[]>>
  /** The texts that were joined from two and should be read through. */
  readonly joined: readonly string[]
  /** Names the state the values were read from, so that an edit says what it has seen. */
  readonly view: number
  /** It was made on this device; only of what a group's people write without their names. */
  readonly mine?: true
  /** Not yet at the endpoint. */
  readonly waiting: boolean
  /** The person id of the last writer, and that device's time, for people only. */
  readonly by: string
  readonly at: number
  /** Why it cannot leave this device, when it cannot. */
  readonly held?: string
}
