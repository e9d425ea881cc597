import type { Bytes } from '../crypto/bytes.ts'
import type { Draft } from '../wire/entry.ts'
import { problemError } from '../wire/problem.ts'
import { isCoordinator, levelOf, type State } from '../wire/state.ts'
import { keepRepeats } from './kept.ts'
import { keepRooms } from './kept-rooms.ts'
import type { RawKey } from './keys.ts'
import { followed, type LogPiece } from './log-fetch.ts'
import type { Membership } from './membership.ts'
import { freshKeys, post } from './post.ts'
import { pullKeys } from './pull-keys.ts'

/** Two branches of a log: `ours` here, `theirs` at the endpoint, and what both had at `common`. */
export type Fork = { ours: State; theirs: State; common: State }

/** What our branch took from somebody and theirs has not: ids to remove, people whose role must change, closing. */
export type Lacking = { persons: string[]; holders: string[]; roles: string[]; close: boolean }

const holderGone = (state: State, id: string): boolean =>
  (state.holders.get(id)?.status ?? (state.barred.has(id) ? 'removed' : 'live')) !== 'live'

const personGone = (state: State, id: string): boolean => state.persons.get(id)?.removed ?? state.barred.has(id)

function goneHere(ours: State): { persons: Set<string>; holders: Set<string> } {
  const holders = [...ours.holders.values()].filter(holder => holder.status === 'removed').map(holder => holder.id)
  const persons = [...ours.persons.values()].filter(person => person.removed).map(person => person.id)
  return { persons: new Set([...persons, ...ours.barred]), holders: new Set([...holders, ...ours.barred]) }
}

/** Live holders that entered their branch after the fork through somebody our branch has removed. */
function broughtByGone({ ours, theirs, common }: Fork): string[] {
  const gone = goneHere(ours)
  const bad = (id: string): boolean => {
    const holder = theirs.holders.get(id)
    if (gone.holders.has(id) || (holder && gone.persons.has(holder.person))) return true
    return holder !== undefined && !common.holders.has(id) && holder.by !== id && bad(holder.by)
  }
  const entered = [...theirs.holders.values()].filter(({ id, status }) => status === 'live' && !common.holders.has(id))
  return entered.filter(holder => bad(holder.id)).map(holder => holder.id)
}

function takenFrom({ ours, theirs, common }: Fork): string[] {
  return [...common.persons.values()].flatMap(({ id, role }) => {
    const mine = ours.persons.get(id)
    if (!mine || mine.removed || personGone(theirs, id)) return []
    const demoted = role === 'coordinator' && mine.role !== 'coordinator'
    if (demoted && theirs.persons.get(id)?.role === 'coordinator') return [id]
    const lower = [...common.zones.keys()].some(zone => {
      const level = levelOf(ours, id, zone)
      return ours.zones.has(zone) && level < levelOf(common, id, zone) && levelOf(theirs, id, zone) > level
    })
    return lower ? [id] : []
  })
}

/**
 * What our branch took and theirs still grants. Their branch is adopted only after all of it has been taken there
 * too.
 */
export function lackingIn(fork: Fork): Lacking {
  const gone = goneHere(fork.ours)
  const { theirs } = fork
  // An id that our branch barred without knowing it may be a person's or a holder's; it is gone if theirs has removed
  // either.
  const persons = [...gone.persons].filter(
    id => !personGone(theirs, id) && !(fork.ours.barred.has(id) && holderGone(theirs, id)),
  )
  const holders = [...gone.holders].filter(id => !holderGone(theirs, id))
  return {
    persons,
    holders: [...new Set([...holders, ...broughtByGone(fork)])],
    roles: takenFrom(fork),
    close: fork.ours.closed && !theirs.closed,
  }
}

const isNothing = ({ persons, holders, roles, close }: Lacking): boolean =>
  persons.length + holders.length + roles.length === 0 && !close

/** Repeats on their branch what ours took: roles, removals, closing; each with new keys. */
async function repair(branch: Membership, fork: Fork, lacking: Lacking): Promise<Bytes[]> {
  const drafts: Draft[] = []
  const fresh: RawKey[] = []
  const turn = async (drop: readonly string[] = []) => {
    const made = await freshKeys([...fork.theirs.zones.keys()].filter(zone => !drop.includes(zone)))
    fresh.push(...made.fresh)
    return made.keys
  }
  for (const id of lacking.roles) {
    const person = fork.ours.persons.get(id)
    if (!person) continue
    const rights = [...person.rights].filter(([zone]) => fork.theirs.zones.has(zone))
    const ends = person.ends ? { ends: person.ends } : {}
    drafts.push({ t: 'role', person: id, role: person.role, rights, ...ends, keys: await turn() })
  }
  const { persons, holders } = lacking
  if (persons.length + holders.length > 0) drafts.push({ t: 'remove', persons, holders, keys: await turn() })
  if (lacking.close) {
    const drop = [...fork.ours.dropped].filter(zone => fork.theirs.zones.has(zone))
    drafts.push({ t: 'close', drop, keys: await turn(drop) })
  }
  return post(branch, { drafts, fresh })
}

async function adopt(
  m: Membership,
  entries: readonly Bytes[],
  { fork, at }: { fork: Fork; at: number },
): Promise<void> {
  const { state, hashes } = await followed(undefined, entries)
  if (!state) throw problemError('members-differ')
  await keepRepeats(m, { from: at, theirs: state })
  await keepRooms(m, { ...fork, theirs: state })
  await m.context.store.putEntries(m.project, at, entries.slice(at))
  Object.assign(m, { entries: [...entries], hashes, state, missing: undefined })
}

async function forkOf(m: Membership, piece: LogPiece): Promise<{ fork: Fork; at: number; hashes: string[] }> {
  const { state: theirs, hashes } = await followed(undefined, piece.entries)
  if (theirs?.project !== m.project) throw problemError('members-differ')
  const parted = m.hashes.findIndex((hash, i) => hash !== hashes[i])
  const at = parted < 0 ? m.hashes.length : parted
  const { state: common } = await followed(undefined, m.entries.slice(0, at))
  if (!common) throw problemError('members-differ')
  return { fork: { ours: m.state, theirs, common }, at, hashes }
}

/**
 * Settles a fork after a restore: the endpoint's branch stays, and is adopted here once it takes from everybody what
 * ours took. A coordinator's device repeats that there; any other waits (`members-differ`).
 */
export async function settleFork(m: Membership, piece: LogPiece): Promise<void> {
  const { fork, at, hashes } = await forkOf(m, piece)
  const lacking = lackingIn(fork)
  if (isNothing(lacking)) return adopt(m, piece.entries, { fork, at })
  const mayRepair = isCoordinator(fork.theirs, m.me.id) && !holderGone(fork.ours, m.me.id)
  if (!mayRepair) throw problemError('members-differ', 'a removal is missing at the endpoint')
  const branch: Membership = { ...m, entries: piece.entries, hashes, state: fork.theirs }
  await pullKeys(branch)
  const repeated = await repair(branch, fork, lacking)
  await adopt(m, [...piece.entries, ...repeated], { fork, at })
}
