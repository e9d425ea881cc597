import type { Role } from '../../domain/zone.ts'

/** A member as the screens list them. */
export type Member = {
  readonly person: string
  readonly role: Role
  /** Her place in the order in which everybody joined; it never changes, and nobody gets it after her. */
  readonly number: number
  readonly devices: readonly string[]
  readonly paper: boolean
  readonly me: boolean
  /** The rooms of the groups she is in. */
  readonly groups: readonly string[]
  /** Her last day (YYYY-MM-DD), where she has one. */
  readonly ends: string
}

/** An invitation nobody has used yet; `groups` are the rooms it leads into. */
export type OpenInvitation = {
  readonly holder: string
  readonly role: Role
  readonly until: string
  readonly groups: readonly string[]
}

/** A group's room as the list of members has it, the first group's first. */
export type RoomSeen = { readonly zone: string; readonly first: boolean }

/** What the endpoint knows of a device: the day it was last there (YYYY-MM-DD), and how many changes waited on it then. */
export type DeviceSeen = { readonly holder: string; readonly day: string; readonly waiting: number }

/** The list of members at this moment. */
export type Members = {
  readonly members: readonly Member[]
  readonly invitations: readonly OpenInvitation[]
  /** The rooms of groups that this person reads. */
  readonly rooms: readonly RoomSeen[]
  /** The project is over: nothing more is written in it. */
  readonly closed: boolean
}

/** An invitation just made; the link holds its secret and is never stored. */
export type MadeInvitation = { readonly holder: string; readonly link: string }
