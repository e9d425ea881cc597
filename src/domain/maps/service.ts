import type { Range } from '../range.ts'

/** How one deals with a service, in the order in which it is asked. */
export const channels = ['office', 'home_visit', 'phone', 'video', 'web', 'pop_up'] as const

/** What of a card the group agrees on; a later change of it is told. */
export const agreedFields = [
  'purpose',
  'targetGroup',
  'access',
  'channels',
  'provider',
  'role',
  'waitMonths',
  'oneWayKm',
  'next',
  'state',
] as const
export type AgreedField = (typeof agreedFields)[number]

/** How the fields of a card read when the group agreed on it, each as a text that can be compared. */
export type CardWording = Readonly<Record<string, string>>

/** A card as it stood before: agreed on which day and by whom, and until when it stood. */
export type EarlierCard = {
  readonly on: string
  readonly by: string
  readonly until: string
  readonly said: CardWording
}

/** A service as it is described to those who need it. A number nobody has said is null, never 0. */
export type Service = {
  readonly name: string
  /** The same in other languages (sv, fi, en), where somebody has written it. */
  readonly names: Readonly<Record<string, string>>
  readonly provider: string
  readonly sector: string
  readonly purpose: string
  readonly targetGroup: string
  /** How one gets in. */
  readonly access: string
  readonly channels: readonly string[]
  /** The role that answers for it: an actor. */
  readonly role: string
  readonly waitMonths: Range | null
  /** Who said how long one waits, and how old that is (YYYY, YYYY-MM or YYYY-MM-DD). */
  readonly waitSource: string
  readonly waitAsOf: string
  readonly oneWayKm: Range | null
  readonly waySource: string
  readonly wayAsOf: string
  /** How far it is from a home place, by the name of the place. */
  readonly byPlace: Readonly<Record<string, Range>>
  /** What comes after it. */
  readonly next: string
  readonly state: 'trial' | 'running' | 'reduced' | 'closed'
  /** The day on which the card is to be looked at again. */
  readonly reviewOn: string
  /** The day on which the group agreed on it, and who was there; empty while it has not. */
  readonly agreedOn: string
  readonly agreedBy: string
  readonly agreed: CardWording
  readonly earlier: readonly EarlierCard[]
  readonly invented: boolean
}

/** A service of which no more is known than is given. */
export const newService = (values: Partial<Service> & Pick<Service, 'name'>): Service => ({
  names: {},
  provider: '',
  sector: '',
  purpose: '',
  targetGroup: '',
  access: '',
  channels: [],
  role: '',
  waitMonths: null,
  waitSource: '',
  waitAsOf: '',
  oneWayKm: null,
  waySource: '',
  wayAsOf: '',
  byPlace: {},
  next: '',
  state: 'running',
  reviewOn: '',
  agreedOn: '',
  agreedBy: '',
  agreed: {},
  earlier: [],
  invented: false,
  ...values,
})

/** What a service is called in a language, else as it was named first. */
export const serviceName = ({ name, names }: Pick<Service, 'name' | 'names'>, language: string): string =>
  (Object.hasOwn(names, language) ? names[language] : '') || name
