/** How far one person has come with a task that is for several; there is one row a person, and no screen says whose. */
export type TaskMark = {
  readonly task: string
  readonly state: 'begun' | 'done' | 'returned'
}
