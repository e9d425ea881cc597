import * as v from 'valibot'
import { decodeCbor, encodeCbor } from '../wire/cbor.ts'
import { levelOf, type State } from '../wire/state.ts'
import { coordinates, type Membership } from './membership.ts'

/** Two branches of a log, and what both had where they parted. */
type Branches = { readonly ours: State; readonly theirs: State; readonly common: State }

const schema = v.strictObject({ people: v.array(v.string()) })

/** Who was let into a room on our branch and is not in it on theirs; whoever theirs has taken out of it stays out. */
const letInByOurs = ({ ours, theirs, common }: Branches, zone: string): string[] =>
  [...ours.persons.keys()].filter(
    person =>
      levelOf(ours, person, zone) === 2 &&
      levelOf(theirs, person, zone) < 2 &&
      (levelOf(common, person, zone) < 2 || !theirs.zones.has(zone)),
  )

/** Rooms of groups, to which alone people are named one by one. */
const isRoom = (state: State, zone: string): boolean =>
  ['findings', 'group'].includes(state.zones.get(zone)?.kind ?? '')

/** Stores which rooms our branch made, and whom it let in, before our branch goes; a coordinator's device repeats it. */
export async function keepRooms(m: Membership, fork: Branches): Promise<void> {
  if (!coordinates(m)) return
  const { vault, store } = m.context
  for (const zone of fork.ours.zones.keys()) {
    if (!isRoom(fork.ours, zone) || fork.theirs.dropped.has(zone)) continue
    const people = letInByOurs(fork, zone)
    if (people.length === 0 && fork.theirs.zones.has(zone)) continue
    await store.keepAct(m.project, { id: zone, kind: 'room', secret: await vault.seal(encodeCbor({ people })) })
  }
}

/** The rooms that are to be made again, and who is to be let into them. */
export async function keptRooms(m: Membership): Promise<{ zone: string; people: readonly string[] }[]> {
  const acts = (await m.context.store.acts(m.project)).filter(act => act.kind === 'room')
  return Promise.all(
    acts.map(async ({ id, secret }) => ({
      zone: id,
      ...v.parse(schema, decodeCbor(await m.context.vault.open(secret))),
    })),
  )
}
