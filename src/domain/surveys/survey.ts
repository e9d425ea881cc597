import type { SurveyForm } from './survey-form.ts'
import type { ReadAgainst } from './twins.ts'

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

/**
 * An answer to choose. Where it is a team or a unit, `within` names the unit it is part of, by that one's code; empty for a
 * unit. Other choices have none.
 */
export type Option = { readonly code: string; readonly label: Texts; readonly within?: string }

/** A question with its easy-language twin; an empty help means none. */
export type SurveyQuestion = {
  readonly id: string
  readonly type: 'ordinal' | 'choice' | 'open_text'
  /** The answers to choose among; empty unless it is a choice. */
  readonly options: readonly Option[]
  readonly dimension: string
  readonly scale: string
  readonly text: Texts
  readonly help: Texts
  readonly easy: Texts
  readonly easyHelp: Texts
}

/** A survey, session feedback or checklist; a published version never changes. */
export type Survey = {
  /** The version this one was copied from; empty for the first. */
  readonly origin: string
  readonly type: 'survey' | 'session_feedback' | 'checklist' | 'staff_pulse'
  readonly title: Texts
  /** Which municipality or service asks, and the same in easier words; nothing in surveys of older apps. */
  readonly asker: Texts
  readonly easyAsker: Texts
  readonly version: number
  readonly state: 'draft' | 'piloted' | 'published' | 'retired'
  readonly languages: readonly string[]
  readonly dimensions: readonly { readonly id: string; readonly label: Texts }[]
  readonly scales: readonly Scale[]
  readonly questions: readonly SurveyQuestion[]
  /** Against which words of the other languages each text was last read. */
  readonly readAgainst: ReadAgainst
  readonly invented: boolean
}

/** The least number of answers from which anything of a round is shown. */
export const LEAST_K = 5

/** The least k of a kind of survey: staff who work side by side are guessed more easily (TOGETHER §6). */
export const leastK = ({ type }: Pick<Survey, 'type'>): number => (type === 'staff_pulse' ? 10 : LEAST_K)

/** The surveys the app brings along, by the names of their files. */
export type TemplateName = 'client-survey' | 'session-feedback' | 'staff-pulse'

/** The largest such number: a round that waits for more would show nothing to anybody. */
export const MOST_K = 100

/** The most answers a round takes, and from which number on its coordinators are told. */
export const MOST_ANSWERS = 20_000
export const NEARLY_ALL = 18_000

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
  /** Where and by when those who were asked can see what came of it, and whom they can ask; empty when not known. */
  readonly shownAt: string
  /** The same place in each language; rounds of older apps have the one text alone. */
  readonly shownIn: Texts
  readonly shownBy: string
  readonly ask: string
  /** The public key answers are sealed to, base64url of 65 bytes; its private part is a thing of its own. */
  readonly key: string
  /** What opens the form on a phone: 16 bytes, base64url. It is in every link, poster and code. */
  readonly secret: string
  /** The languages whose easy version had been tested when the round was opened: there it is called easy language. */
  readonly tested: readonly string[]
  /** The endpoint has the form: a link can be opened from now on. */
  readonly reachable: boolean
  readonly invented: boolean
}

/** A round nobody has filled in, and that nobody can answer: what previews and practice projects begin with. */
export const blankRound: Round = {
  survey: '',
  label: '',
  from: '',
  to: '',
  population: null,
  frame: '',
  handouts: [],
  k: LEAST_K,
  state: 'planned',
  inWords: '',
  shownAt: '',
  shownIn: {},
  shownBy: '',
  ask: '',
  key: '',
  secret: '',
  tested: [],
  reachable: false,
  invented: false,
}

/** What a coordinator published: no other one's words reach those who are asked. */
export type Frozen = {
  readonly form: SurveyForm
  readonly link: string
  /** What results tell besides; what older apps froze has none. */
  readonly head?: FrozenHead
}

/** What a result tells of a round and its survey besides the form. */
export type FrozenHead = Pick<Round, 'label' | 'from' | 'population' | 'frame'> & Pick<Survey, 'version' | 'dimensions'>

/**
 * The private key of a round, for those who may read answers: PKCS#8, base64url; with it what was published, and
 * whether a coordinator closed it. Rounds of older apps have neither.
 */
export type RoundKey = {
  readonly round: string
  readonly secret: string
  readonly frozen: Frozen | null
  readonly state: '' | 'open' | 'closed'
  /** What coordinators have changed since it was frozen, each field by itself: two may change different ones at the same time. */
  readonly changed: Readonly<Record<string, string | number | null>>
}

/** What a round's maker chooses; the keys are made with it. */
export type RoundOptions = Omit<Round, 'key' | 'secret' | 'tested' | 'reachable' | 'state' | 'inWords' | 'invented'>

/** The ways of not choosing a point of the scale, told apart; never part of a share. */
export const otherAnswers = ['dont_know', 'not_relevant', 'no_answer'] as const

/** The ways in which somebody answers, by themselves or with help. */
export const answerModes = ['self', 'assisted_other', 'assisted_staff', 'proxy', 'paper'] as const

/** An opened answer: no author, no time, no order. By question id a point's value, an option's or another answer's code, or a text. */
export type SurveyAnswer = {
  readonly round: string
  readonly language: string
  readonly easy: boolean
  readonly mode: string
  readonly answers: Readonly<Record<string, number | string>>
}
