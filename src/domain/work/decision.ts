/** What was decided, by whom, and on which findings. */
export type Decision = {
  readonly text: string
  readonly by: string
  readonly on: string
  readonly basis: readonly string[]
  readonly tasks: readonly string[]
  readonly practices: readonly string[]
  readonly invented: boolean
}
