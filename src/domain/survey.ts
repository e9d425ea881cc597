/** A text in several languages, by language tag. */
export type Texts = Readonly<Record<string, string>>

/** One point of a scale: its value, its words and its words in easy language. */
export type ScalePoint = { readonly value: number; readonly text: Texts; readonly easy: Texts }

/** An answer scale; *ordinal* points have an order, *nominal* ones have none. */
export type Scale = {
  readonly id: string
  readonly type: 'ordinal' | 'nominal'
  readonly points: readonly ScalePoint[]
}

/** A question with its easy-language twin; an empty help means none. */
export type SurveyQuestion = {
  readonly id: string
  readonly type: 'ordinal' | 'choice' | 'open_text'
  /** The answers to choose among; empty unless it is a choice. */
  readonly options: readonly { readonly code: string; readonly label: Texts }[]
  readonly dimension: string
  readonly scale: string
  readonly text: Texts
  readonly help: Texts
  readonly easy: Texts
  readonly easyHelp: Texts
}

/** A survey, session feedback or checklist; a published version never changes. */
export type Survey = {
  readonly type: 'survey' | 'session_feedback' | 'checklist'
  readonly title: Texts
  readonly version: number
  readonly state: 'draft' | 'piloted' | 'published' | 'retired'
  readonly languages: readonly string[]
  readonly dimensions: readonly { readonly id: string; readonly label: Texts }[]
  readonly scales: readonly Scale[]
  readonly questions: readonly SurveyQuestion[]
  readonly invented: boolean
}

/** A round in which a survey is answered; results show from `k` answers on. */
export type Round = {
  readonly survey: string
  readonly label: string
  readonly from: string
  readonly to: string
  readonly population: number | null
  readonly frame: string
  readonly handouts: readonly { readonly channel: string; readonly count: number }[]
  readonly k: number
  readonly state: 'planned' | 'open' | 'closed'
  readonly inWords: string
  readonly invented: boolean
}

/** An opened answer: no author, no time, no order. */
export type SurveyAnswer = {
  readonly round: string
  readonly language: string
  readonly easy: boolean
  readonly mode: string
  readonly answers: Readonly<Record<string, number | string>>
}
