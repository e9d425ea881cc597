/** Something somebody is to do: a task between two sessions, a measure, an item of a plan, a follow-up. */
export type Task = {
  readonly type: 'intermediate' | 'measure' | 'plan_item' | 'follow_up'
  readonly title: string
  /** The session it was given in, and the one it is due in. */
  readonly session: string
  readonly dueSession: string
  readonly dueOn: string
  readonly assignees: readonly string[]
  readonly state: 'open' | 'doing' | 'done' | 'returned' | 'dropped'
  readonly invented: boolean
}
