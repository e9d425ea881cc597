import type { AttendanceState, Session } from './session.ts'
import type { SourceForm } from './source.ts'

/** A session as it leaves on paper: everything in it by name, nothing that needs looking up. */
export type SessionPaper = {
  readonly project: string
  readonly name: string
  readonly session: Session
  /** Names of those who wrote it down. */
  readonly authors: readonly string[]
  /** What is written in it was made up for a practice project. */
  readonly invented: boolean
  readonly people: readonly {
    readonly code: string
    readonly state: AttendanceState | 'planned'
    readonly notice?: string
  }[]
  /** In the order of the guide; what stands beside it comes last, with an empty question. */
  readonly parts: readonly {
    readonly question: string
    readonly answers: readonly { readonly writer: string; readonly text: string }[]
    /** What lies beside the words: what it is, and what it is called if it has a name. */
    readonly sources: readonly { readonly form: SourceForm; readonly name: string }[]
  }[]
}
