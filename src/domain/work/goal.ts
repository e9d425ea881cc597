/** Where the work is to lead: an assignment, a goal, a value or a service promise. */
export type Goal = {
  readonly type: 'assignment' | 'goal' | 'value' | 'service_promise'
  readonly text: string
  /** Whose goal it is: an actor. */
  readonly owner: string
  readonly indicators: readonly string[]
  readonly invented: boolean
}
