import { byId } from '../by-id.ts'
/** The forms in which a group meets. */
export type MeetingType = 'workshop' | 'developer_group_meeting' | 'large_group_meeting'

/** What an item of an agenda asks of those who are there. */
export const itemTypes = ['free', 'question', 'back', 'word', 'map', 'goals', 'task', 'feedback'] as const
export type ItemType = (typeof itemTypes)[number]

/** One item of an agenda; its place is its order, so that two people can write different items apart. */
export type AgendaItem = {
  readonly type: ItemType
  readonly text: string
  readonly order: number
  /** 0 when nobody has said how long it takes. */
  readonly minutes: number
  /** The definition, map or task it is about; empty for none. */
  readonly ref: string
  /** The others' words show once one has written, or once the facilitator has opened it. */
  readonly first: boolean
  /** How many dots each has; 0 where none are given. */
  readonly dots: number
}

/** *closed*: what is written to it afterwards arrives and says so. */
export type MeetingState = 'planned' | 'open' | 'closed'

/** A group's meeting: a workshop, a meeting of the developer group, or one with everybody. */
export type Meeting = {
  readonly type: MeetingType
  readonly title: string
  readonly phase: string
  /** Its place in its series; 0 when it has none. */
  readonly order: number
  /** YYYY-MM-DD, or empty while no day is set. */
  readonly day: string
  /** HH:MM, or empty. */
  readonly time: string
  readonly place: string
  /** Whether there is signal in the room. */
  readonly signal: boolean
  /** What to bring along. */
  readonly bring: string
  /** The goals it serves. */
  readonly goals: readonly string[]
  readonly agenda: Readonly<Record<string, AgendaItem>>
  readonly state: MeetingState
  /** Member ids of those who hold it. */
  readonly facilitators: readonly string[]
  /** The item that is open, for those who follow; empty for none. */
  readonly current: string
  /** By item: the others' words are shown to everybody, written or not. */
  readonly opened: Readonly<Record<string, boolean>>
  /** How many came; nothing while nobody has counted. */
  readonly came: number | null
  /** What its closer had before her, as the first 8 digits of each contribution's id: what is not among them came later. */
  readonly had: string
  /** The round of its feedback and what leads to it (what comes after `/survey/`); empty while there is none. */
  readonly feedback: string
  readonly feedbackLink: string
  readonly invented: boolean
}

/** An item with its id. */
export type ListedItem = AgendaItem & { readonly id: string }

/** An item of which nothing is known but what it is. */
export const newItem = (values: Partial<AgendaItem> & Pick<AgendaItem, 'type'>): AgendaItem => ({
  text: '',
  order: 0,
  minutes: 0,
  ref: '',
  first: values.type === 'question' || values.type === 'word',
  dots: values.type === 'goals' ? 3 : 0,
  ...values,
})

/** A meeting that is planned and of which no more is known than is given. */
export const newMeeting = (values: Partial<Meeting>): Meeting => ({
  type: 'workshop',
  title: '',
  phase: '',
  order: 0,
  day: '',
  time: '',
  place: '',
  signal: true,
  bring: '',
  goals: [],
  agenda: {},
  state: 'planned',
  facilitators: [],
  current: '',
  opened: {},
  came: null,
  had: '',
  feedback: '',
  feedbackLink: '',
  invented: false,
  ...values,
})

/** What a meeting is called: its title, else its form (in words) with its place in the series. */
export const meetingName = ({ title, order }: Pick<Meeting, 'title' | 'order'>, form: string): string =>
  title || (order > 0 ? `${form} ${order}` : form)

/** The agenda in its order; items that were put at one place apart stand in the order of their ids, the same for all. */
export const itemsOf = ({ agenda }: Pick<Meeting, 'agenda'>): readonly ListedItem[] =>
  Object.entries(agenda)
    .map(([id, item]) => ({ id, ...item }))
    .sort((a, b) => a.order - b.order || byId(a, b))

/** When each item begins, in minutes from the meeting's beginning; an item without a length takes none. */
export function startsOf(items: readonly ListedItem[]): ReadonlyMap<string, number> {
  let at = 0
  const starts = new Map<string, number>()
  for (const { id, minutes } of items) {
    starts.set(id, at)
    at += Math.max(0, minutes)
  }
  return starts
}

const DIGITS = 8
/** More than anybody writes in one meeting; beyond it nothing is marked as late. */
const MOST = 1500

/** What a closing notes of the contributions that lie before its closer. */
export const hadOf = (contributions: readonly { readonly id: string }[]): string =>
  contributions.length > MOST
    ? ''
    : contributions
        .map(({ id }) => id.slice(0, DIGITS))
        .sort()
        .join('')

/** Whether a contribution came after its meeting was closed: its closer did not have it before her. No clock is asked. */
export function isLate({ state, had }: Pick<Meeting, 'state' | 'had'>, id: string): boolean {
  if (state !== 'closed' || had === '') return false
  for (let at = 0; at < had.length; at += DIGITS) if (had.startsWith(id.slice(0, DIGITS), at)) return false
  return true
}
