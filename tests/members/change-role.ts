import { inTurn } from '../../src/members/in-turn.ts'
import type { Membership } from '../../src/members/membership.ts'
import { perform } from '../../src/members/perform.ts'
import { freshKeys } from '../../src/members/post.ts'
import type { Role } from '../../src/wire/entry.ts'
import { levelOf } from '../../src/wire/state.ts'

/**
 * Gives a person another role or other rights, with new keys where something is taken. No screen offers it yet; lists may
 * hold such entries all the same, and all that is checked of them holds.
 */
export async function changeRole(
  m: Membership,
  wanted: { person: string; role: Role; rights: [string, 1 | 2][]; ends?: string },
): Promise<void> {
  const plan = async () => {
    const rights = new Map(wanted.rights)
    const level = (zone: string) => (wanted.role === 'coordinator' ? 2 : (rights.get(zone) ?? 0))
    const zones = [...m.state.zones.keys()]
    const demoted = m.state.persons.get(wanted.person)?.role === 'coordinator' && wanted.role !== 'coordinator'
    const takes = demoted || zones.some(zone => level(zone) < levelOf(m.state, wanted.person, zone))
    const { keys, fresh } = await freshKeys(takes ? zones : [])
    return { drafts: [{ t: 'role' as const, ...wanted, ...(takes ? { keys } : {}) }], fresh }
  }
  await inTurn(m, () => perform(m, plan))
}
