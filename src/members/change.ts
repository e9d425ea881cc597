import { randomId } from '../crypto/bytes.ts'
import type { Role } from '../wire/entry.ts'
import { problemError } from '../wire/problem.ts'
import { levelOf, type State } from '../wire/state.ts'
import { inTurn } from './in-turn.ts'
import { type KeptRemoval, keepRemoval, keptRemovals } from './kept.ts'
import { coordinates, type Membership } from './membership.ts'
import { perform } from './perform.ts'
import { freshKeys, type Plan } from './post.ts'

const performInTurn = (m: Membership, plan: () => Promise<Plan | undefined>): Promise<void> =>
  inTurn(m, () => perform(m, plan))

const isGone = (state: State, { persons, holders }: KeptRemoval): boolean =>
  persons.every(id => state.persons.get(id)?.removed ?? state.barred.has(id)) &&
  holders.every(id => (state.holders.get(id)?.status ?? (state.barred.has(id) ? 'removed' : 'live')) !== 'live')

/** Removes people, or single devices, open links and papers, with new keys everywhere. Remembered until the log shows it. */
export async function remove(m: Membership, what: { persons?: string[]; holders?: string[] }): Promise<void> {
  if (!coordinates(m)) throw problemError('only-coordinator')
  const id = randomId()
  await inTurn(m, async () => {
    await keepRemoval(m, id, { persons: what.persons ?? [], holders: what.holders ?? [] })
    await finishRemovals(m)
  })
}

/** Carries out removals that were decided here and are not in the log. */
export async function finishRemovals(m: Membership): Promise<void> {
  for (const { id, what } of await keptRemovals(m)) {
    if (!isGone(m.state, what)) {
      await perform(m, async () => {
        if (isGone(m.state, what)) return undefined
        if (!coordinates(m)) throw problemError('only-coordinator')
        const { keys, fresh } = await freshKeys(m.state.zones.keys())
        const holders = what.holders.filter(holder => m.state.holders.get(holder)?.status !== 'used')
        return { drafts: [{ t: 'remove', persons: what.persons, holders, keys }], fresh }
      })
    }
    await m.context.store.forgetAct(m.project, id)
  }
}

const same = (a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): boolean =>
  a.size === b.size && [...a].every(([zone, level]) => b.get(zone) === level)

/** Gives a person another role or other rights; where something is taken, every zone gets a new key. */
export async function changeRole(
  m: Membership,
  wanted: { person: string; role: Role; rights: [string, 1 | 2][]; ends?: string },
): Promise<void> {
  await performInTurn(m, async () => {
    if (!coordinates(m)) throw problemError('only-coordinator')
    const now = m.state.persons.get(wanted.person)
    const rights = new Map(wanted.rights)
    if (now?.role === wanted.role && same(now.rights, rights) && now.ends === wanted.ends) return undefined
    const level = (zone: string) => (wanted.role === 'coordinator' ? 2 : (rights.get(zone) ?? 0))
    const zones = [...m.state.zones.keys()]
    const takes =
      (now?.role === 'coordinator' && wanted.role !== 'coordinator') ||
      zones.some(zone => level(zone) < levelOf(m.state, wanted.person, zone))
    const { keys, fresh } = await freshKeys(takes ? zones : [])
    const draft = { t: 'role' as const, ...wanted, ...(takes ? { keys } : {}) }
    return { drafts: [draft], fresh }
  })
}

/** Makes new keys for the zones that used invitations or replaced papers could still open; any coordinator's device. */
export async function rotateStale(m: Membership): Promise<void> {
  if (!coordinates(m) || m.state.stale.size === 0 || m.state.closed) return
  await perform(m, async () => {
    if (m.state.stale.size === 0 || !coordinates(m)) return undefined
    const { keys, fresh } = await freshKeys(m.state.stale)
    return { drafts: [{ t: 'epoch', keys }], fresh }
  })
}

/** Adds zones of these kinds, each with a key of its own; answers their ids. */
export async function addZones(m: Membership, kinds: readonly string[]): Promise<string[]> {
  const zones = kinds.map((kind): [string, string] => [randomId(), kind])
  await performInTurn(m, async () => {
    if (zones.every(([zone]) => m.state.zones.has(zone))) return undefined
    const { keys, fresh } = await freshKeys(zones.map(([zone]) => zone))
    return { drafts: [{ t: 'epoch', keys, zones }], fresh }
  })
  return zones.map(([zone]) => zone)
}

/** Starts a new key for zones whose key nobody holds now; what was sealed with the old one stays closed. */
export async function renewLost(m: Membership, zones: readonly string[]): Promise<void> {
  await performInTurn(m, async () => {
    const lost = zones.filter(zone => !m.ring.has(m.state.zones.get(zone)?.key ?? ''))
    if (lost.length === 0) return undefined
    const { keys, fresh } = await freshKeys(lost)
    return { drafts: [{ t: 'epoch', keys }], fresh, lost: true }
  })
}

/** Closes the project and lets go of these zones; afterwards people can only be removed. */
export async function closeProject(m: Membership, drop: readonly string[]): Promise<void> {
  await performInTurn(m, async () => {
    if (m.state.closed) return undefined
    const { keys, fresh } = await freshKeys([...m.state.zones.keys()].filter(zone => !drop.includes(zone)))
    return { drafts: [{ t: 'close', drop: [...drop], keys }], fresh }
  })
}
