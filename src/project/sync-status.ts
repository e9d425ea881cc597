import type { Problem } from '../wire/problem.ts'

/** Why something cannot be read here: no key or damaged; written by a newer app; not to be shown; not where its kind belongs. */
export type WhyUnread = 'locked' | 'dead' | 'newer' | 'strange' | 'misplaced'

/** How many things cannot be read here, by why. */
export type Unreadable = Readonly<Partial<Record<WhyUnread, number>>>

/** How it stands between this device and the endpoint. */
export type SyncStatus = {
  readonly state: 'idle' | 'sending' | 'offline' | 'failed'
  readonly problem?: Problem
  /** This person's part in the project has ended, by the list of members as well as by the endpoint. */
  readonly over?: true
  readonly waiting: number
  readonly since: number
  /** How many of what waits lie beside a version of theirs that cannot be read here. */
  readonly beside: number
  /** All that lies on this device has been counted; until then nobody says that nothing waits. */
  readonly counted: boolean
  readonly sent: number
  readonly of: number
  readonly lastContact: number
  /** The first whole pull is complete. */
  readonly complete: boolean
  readonly fetched: number
  /** Why something with members or keys could not be finished at the last contact. */
  readonly unfinished?: Problem
  /** What cannot be read here, by why. */
  readonly unreadable: Unreadable
  readonly log: readonly Exchange[]
}

/** One exchange with the endpoint, in figures without content. */
export type Exchange = {
  readonly at: number
  readonly sent: number
  readonly got: number
  readonly problem?: Problem
  /** This person's part in the project has ended, by the list of members as well as by the endpoint. */
  readonly over?: true
  /** The name of a fault of the app itself. */
  readonly fault?: string
}
