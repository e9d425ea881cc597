import { randomId } from '../crypto/bytes.ts'
import { problemError } from '../wire/problem.ts'
import type { State } from '../wire/state.ts'
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

/** Makes new keys for the zones that used invitations or replaced papers could still open; any coordinator's device. */
export async function rotateStale(m: Membership): Promise<void> {
  if (!coordinates(m) || m.state.stale.size === 0 || m.state.closed) return
  await perform(m, async () => {
    if (m.state.stale.size === 0 || !coordinates(m)) return undefined
    const { keys, fresh } = await freshKeys(m.state.stale)
    return { drafts: [{ t: 'epoch', keys }], fresh }
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
