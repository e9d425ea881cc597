/** A stretch of the project with a focus of its own; dates as known: YYYY, YYYY-MM or YYYY-MM-DD. */
export type Phase = {
  readonly name: string
  readonly order: number
  readonly from: string
  readonly to: string
  readonly focus: string
  readonly state: 'planned' | 'running' | 'closed'
  readonly invented: boolean
}
