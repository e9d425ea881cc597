/** Something to think of on a day, for everybody of the group. */
export type Reminder = {
  readonly text: string
  /** YYYY-MM-DD; empty when any day will do. */
  readonly on: string
}
