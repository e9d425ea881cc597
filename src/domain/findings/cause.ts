/** That one finding is a cause of another; a cause may stand under several. */
export type CauseLink = {
  readonly cause: string
  readonly effect: string
  /** Its place among the causes of the same effect. */
  readonly order: number
}
