/** What somebody told of the app itself: what does not work, or could be better. The law asks for an answer in 14 days. */
export type Feedback = {
  readonly text: string
  readonly answered: boolean
}
