import type { TestedCopy } from './surveys/easy-tested.ts'

/** The project as such: one thing in the zone that everybody reads. */
export type Project = {
  readonly name: string
  /** Decides words such as *brukare* or *klient* and which identity numbers are looked for. */
  readonly country: 'SE' | 'FI'
  /** Until when notes are kept, as the notice promises; YYYY-MM-DD or empty. */
  readonly until: string
  /** The municipality or other organisation that runs it, as notices and statements name it. */
  readonly who?: string
  /** What a coordinator writes before the situation analysis, for those who decide. */
  readonly lead?: string
  /** Whom to ask about the project and its data. */
  readonly contact: string
  /** By language who tested which easy texts and when, for those who cannot read where coordinators say it. */
  readonly tested: Readonly<Record<string, TestedCopy>>
}

/** A member's name as others see it; `person` is the id in the member log, empty where the thing itself has that id. */
export type MemberName = {
  readonly name: string
  readonly person: string
  /** Written by whoever invited her; it holds until she has come and says it herself. */
  readonly expected?: boolean
}

/** What a person calls one of her devices; the thing's id is the holder's id in the member log. */
export type DeviceLabel = { readonly label: string; readonly person: string }
