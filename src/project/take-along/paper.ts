import type { NetworkQuery } from '../../domain/maps/network/network-view.ts'
import type { PathQuery } from '../../domain/maps/path-view.ts'
import type { RolesQuery } from '../../domain/maps/roles/role-map-view.ts'
import type { PartInProject } from '../../domain/processing/facts.ts'
import type { Member } from '../../domain/together/task-standing.ts'

/** What can be taken along of a group: what a meeting gave, its maps as lists, its days. */
export type GroupPaper =
  /** What a meeting gave, for those who were there; the members tell how many a task was for. */
  | { readonly of: 'meeting'; readonly id: string; readonly members: readonly Member[] }
  | { readonly of: 'path'; readonly as: 'xlsx' | 'csv'; readonly query: PathQuery }
  | { readonly of: 'network'; readonly as: 'xlsx' | 'csv'; readonly query: NetworkQuery }
  | { readonly of: 'roles'; readonly as: 'xlsx' | 'csv'; readonly query: RolesQuery }
  /** The days a group has agreed on, below the address of the app. */
  | { readonly of: 'days'; readonly group: string; readonly origin: string }

/** What can be taken along of the project: a session's notes, what the law asks for, the situation analysis, or all findings as a sheet of rows. */
export type ProjectPaper =
  | { readonly of: 'session'; readonly id: string }
  | { readonly of: 'situation'; readonly without: readonly string[] }
  | { readonly of: 'report'; readonly id: string; readonly easy: boolean }
  | { readonly of: 'findings'; readonly as: 'xlsx' | 'csv' }
  /** What a data protection officer asks for, from what is set on this day (YYYY-MM-DD). */
  | {
      readonly of: 'processing'
      readonly paper: 'record' | 'assessment'
      readonly members: readonly PartInProject[]
      readonly day: string
    }
  | { readonly of: 'calendar'; readonly interviewer: string }
  /** The days of family group conferences from this day (YYYY-MM-DD) on, below the address of the app. */
  | { readonly of: 'conferences'; readonly day: string; readonly origin: string }
  | { readonly of: 'result'; readonly round: string; readonly against: string; readonly as: 'docx' | 'xlsx' }

/** Whatever can be taken along. */
export type Paper = GroupPaper | ProjectPaper
