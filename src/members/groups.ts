import type { Draft } from '../wire/entry.ts'
import { problemError } from '../wire/problem.ts'
import type { Person, State } from '../wire/state.ts'
import { inTurn } from './in-turn.ts'
import { coordinates, type Membership } from './membership.ts'
import { perform } from './perform.ts'
import { freshKeys, type Plan } from './post.ts'

/** Who is to be let into a group's room and who out of it, by person. */
export type RoomChange = { readonly add?: readonly string[]; readonly remove?: readonly string[] }

/** People whose rights are listed; a coordinator is in every room without being named. */
const named = (state: State, ids: readonly string[]): Person[] =>
  [...new Set(ids)].flatMap(id => {
    const person = state.persons.get(id)
    return person && !person.removed && person.role !== 'coordinator' ? [person] : []
  })

const roleDraft = ({ id, role, ends }: Person, rights: ReadonlyMap<string, 1 | 2>): Extract<Draft, { t: 'role' }> => ({
  t: 'role',
  person: id,
  role,
  rights: [...rights],
  ...(ends === undefined ? {} : { ends }),
})

const letIn = (state: State, zone: string, ids: readonly string[]): Draft[] =>
  named(state, ids)
    .filter(({ rights }) => rights.get(zone) !== 2)
    .map(person => roleDraft(person, new Map([...person.rights, [zone, 2]])))

/** What makes a room that is not there yet, with a fresh key, and lets people into it. */
export async function roomPlan(m: Membership, zone: string, people: readonly string[]): Promise<Plan | undefined> {
  const drafts = letIn(m.state, zone, people)
  if (m.state.zones.has(zone)) return drafts.length === 0 ? undefined : { drafts }
  const { keys, fresh } = await freshKeys([zone])
  return { drafts: [{ t: 'epoch', keys, zones: [[zone, 'group']] }, ...drafts], fresh }
}

/**
 * Makes the room of a new group with a key of its own and lets people into it, in one act; only coordinators. The room's
 * id is chosen by whoever asks, so that an act whose answer was lost is not done twice. Throws *only-coordinator*.
 */
export function makeRoom(m: Membership, zone: string, people: readonly string[]): Promise<void> {
  return inTurn(m, () =>
    perform(m, async () => {
      if (!coordinates(m)) throw problemError('only-coordinator')
      return roomPlan(m, zone, people)
    }),
  )
}

async function letOut(m: Membership, zone: string, ids: readonly string[]): Promise<Plan> {
  const drafts: Draft[] = []
  const all: Awaited<ReturnType<typeof freshKeys>>['fresh'] = []
  for (const person of named(m.state, ids).filter(({ rights }) => rights.has(zone))) {
    // Whatever is taken from somebody, no key that she may still have been sent stays in use.
    const { keys, fresh } = await freshKeys(m.state.zones.keys())
    const rights = new Map([...person.rights].filter(([id]) => id !== zone))
    drafts.push({ ...roleDraft(person, rights), keys })
    all.push(...fresh)
  }
  return { drafts, fresh: all }
}

/**
 * Lets people into a group's room and others out of it; only coordinators. Whoever is let in reads what is in the room
 * from its beginning; whoever is let out gets none of the keys made with the same act. Throws *only-coordinator* or
 * *group-gone*.
 */
export function changeRoom(m: Membership, zone: string, { add = [], remove = [] }: RoomChange): Promise<void> {
  return inTurn(m, () =>
    perform(m, async () => {
      if (!coordinates(m)) throw problemError('only-coordinator')
      if (!m.state.zones.has(zone)) throw problemError('group-gone')
      const out = await letOut(m, zone, remove)
      const drafts = [...letIn(m.state, zone, add), ...out.drafts]
      return drafts.length === 0 ? undefined : { drafts, ...(out.fresh ? { fresh: out.fresh } : {}) }
    }),
  )
}
