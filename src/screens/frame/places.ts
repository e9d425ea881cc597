import type { IconNode } from 'lucide'
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { exec } from 'preact-iso/router'
import { mayRead, type Role, type ZoneKind } from '../../domain/zone.ts'
import type { Messages } from '../../messages/messages.ts'
import type { Lazy } from './lazily.tsx'

/** What an address may say: which thing, and what was chosen there. */
export type Params = { readonly id: string; readonly what: string }

/** A name of the rail. */
export type RailName = Exclude<keyof Messages['places'], 'main' | 'more' | 'help'>

/** One address of the app. */
export type Place = {
  /** As the router reads it; a part with a colon stands for any id. */
  readonly path: string
  readonly screen: Lazy<Params>
  /** Where on the rail it belongs: the first of these that the reader has; help has a place of its own there. */
  readonly on: readonly RailName[]
  /** The zone one must read to be shown it; nothing where everybody is. */
  readonly reads?: ZoneKind
  /** Whoever may not read it is shown this place instead, if she may read that. */
  readonly otherwise?: Place
  /** No navigation stands around it. */
  readonly alone?: true
  /** It is fetched before somebody goes there, in this order. */
  readonly soon?: number
  /** Its line in the place *Project*; `kept` is one that says nothing in a practice project. */
  readonly line?: { readonly icon: IconNode; readonly name: (words: Messages) => string; readonly kept?: true }
}

/** A place of the rail: whoever reads that zone has it, in the order of the table. */
export type RailPlace = {
  readonly name: RailName
  readonly icon: IconNode
  readonly reads?: ZoneKind
  /** Roles that read it and have no name for it there: a phone's bar is for what they come for. */
  readonly lacks?: readonly Role[]
}

/** All addresses, what stands at an address that is none of them, and the rail they are reached by. */
export type Places = { readonly all: readonly Place[]; readonly nowhere: Place; readonly rail: readonly RailPlace[] }

/** The places for what lies inside of them, as the rail and the place *Project* do. */
export const PlacesContext = createContext<Places | null>(null)

/** The places of the app; throws outside of them. */
export function usePlaces(): Places {
  const places = useContext(PlacesContext)
  if (!places) throw new Error('not inside of the places')
  return places
}

/** Whether somebody in this role is shown what needs a zone; everybody is shown what needs none. */
export const mayOpen = (role: Role, reads: ZoneKind | undefined): boolean => reads === undefined || mayRead(role, reads)

/** Where on the rail a place belongs for somebody in this role; nothing when she has none of its names. */
const railOf = ({ rail }: Places, role: Role, { on }: Place): RailName | undefined =>
  on.find(name => rail.some(one => one.name === name && mayOpen(role, one.reads)))

/** The rail of a role, each place with the address at which it begins: the first of the table she may open. */
export function railFor(places: Places, role: Role): readonly (RailPlace & { readonly href: string })[] {
  return places.rail.flatMap(one => {
    if (one.lacks?.includes(role)) return []
    const first = places.all.find(place => railOf(places, role, place) === one.name && mayOpen(role, place.reads))
    return first ? [{ ...one, href: first.path.replace(/\/:.*$/, '') }] : []
  })
}

/** The place at an address: the first of the table that fits, as for the router. */
export const placeAt = ({ all, nowhere }: Places, path: string): Place =>
  all.find(place => exec(path, place.path, { path, query: {}, params: {} })) ?? nowhere

/** Where on the rail somebody in this role is at an address; nothing when it is a place without a name there. */
export const railAt = (places: Places, role: Role, path: string): RailName | undefined =>
  railOf(places, role, placeAt(places, path))
