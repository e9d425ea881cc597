/** The parts of a family group conference that are held; whether it was followed up is told by its follow-ups. */
export const conferenceSteps = ['information', 'private', 'agreement'] as const
export type ConferenceStep = (typeof conferenceSteps)[number]

/** So many months after it the family is asked how its plan has gone. */
export const followUpMonths = ['3', '6', '12'] as const
export type FollowUpMonths = (typeof followUpMonths)[number]

/** What the family says of its plan. */
export const outcomes = ['held', 'changed', 'failed'] as const
export type Outcome = (typeof outcomes)[number]

/** The family's answer, and the day on which it was asked (YYYY-MM-DD). */
export type FollowUp = { readonly outcome: Outcome; readonly on: string }

/** What the family says of reading its items aloud; empty where it has said nothing. */
export type Aloud = '' | 'yes' | 'no'

/**
 * A family group conference as process: when, which parts, how many, what became of the plan. Who the family is, and
 * what was said or agreed, has no field.
 */
export type Conference = {
  readonly code: string
  /** YYYY-MM-DD, or empty while nobody has said. */
  readonly day: string
  /** The day on which each part was held, by its name. */
  readonly steps: Readonly<Record<string, string>>
  /** How many were there; `null` while nobody has said. */
  readonly network: number | null
  readonly professionals: number | null
  /** How many items of the plan come from whom. */
  readonly fromClient: number | null
  readonly fromNetwork: number | null
  readonly fromStaff: number | null
  /** What the family gave back with the tablet: on how many items it agreed, and whether staff may read them aloud. */
  readonly agreed: number | null
  readonly aloud: Aloud
  readonly followUps: Readonly<Record<string, FollowUp>>
  readonly invented: boolean
}

/** A conference of which no more is known than is given. */
export const newConference = (values: Partial<Conference> & Pick<Conference, 'code'>): Conference => ({
  day: '',
  steps: {},
  network: null,
  professionals: null,
  fromClient: null,
  fromNetwork: null,
  fromStaff: null,
  agreed: null,
  aloud: '',
  followUps: {},
  invented: false,
  ...values,
})

/** More people, or items of a plan, than a room holds. */
const MOST = 999

/** A number of people or items; nothing where what stands there is none. */
export const countIn = (n: unknown): number | null =>
  typeof n === 'number' && Number.isInteger(n) && n >= 0 && n <= MOST ? n : null

/** How many items a plan has, and how many of them come from the family; nothing while nobody has said. */
export function planOf(conference: Conference): { readonly all: number; readonly family: number } | null {
  const { fromClient, fromNetwork, fromStaff } = conference
  const [client, network, staff] = [countIn(fromClient), countIn(fromNetwork), countIn(fromStaff)]
  if (client === null && network === null && staff === null) return null
  const family = (client ?? 0) + (network ?? 0)
  return { all: family + (staff ?? 0), family }
}

/** Whether a plan asks who will commit to it: it has items, and none of them comes from the family (DOMAIN W19). */
export function nobodyOfFamily(conference: Conference): boolean {
  const plan = planOf(conference)
  return plan !== null && plan.all > 0 && plan.family === 0
}

/** How many of its parts were held. */
export const partsHeld = ({ steps }: Pick<Conference, 'steps'>): number =>
  conferenceSteps.filter(step => (steps[step] ?? '') !== '').length
