import { newOwnNetwork, newOwnTie, type OwnTie } from '../../../domain/maps/network/own-network.ts'
import { largest } from '../../../domain/range.ts'
import type { Thing } from '../../../domain/thing.ts'
import { usePressed } from '../../editing/pressed.ts'
import { keep } from '../../editing/saving.ts'
import { api } from '../../worker/api.ts'
import { useThings } from '../../worker/things.ts'

/** Somebody I am asked about. */
export type Asked = { readonly key: string; readonly label: string }

/** My own network as whoever draws it needs it: for which network, what I have drawn, and for which task (empty for none). */
export type Own = {
  readonly map: Thing<'map'>
  readonly mine: Thing<'ownNetwork'> | undefined
  readonly task: string
}

/** The row of my own network; `undefined` while I have drawn none, `null` until that is known. */
export function useMine(map: Thing<'map'>): Thing<'ownNetwork'> | undefined | null {
  const all = useThings('ownNetwork', { map: map.id }, map.zone)
  return all === null ? null : all.find(one => one.mine)
}

const tieIn = (ties: Readonly<Record<string, OwnTie>>, key: string): OwnTie | undefined =>
  Object.hasOwn(ties, key) ? ties[key] : undefined

/** What I have said of somebody; nothing while I have not. */
export const myTie = ({ mine }: Pick<Own, 'mine'>, key: string): OwnTie | undefined =>
  tieIn(mine?.values.ties ?? {}, key)

/** What is on its way to the disk: the screen has not been told of it, and what is said next goes on from there. */
const coming: { readonly map: string; readonly key: string; readonly tie: OwnTie }[] = []

/** Says how it is with somebody; what was said before of the same stays, and whoever is new comes last. */
export async function sayTie({ map, mine }: Own, key: string, said: Partial<OwnTie>): Promise<void> {
  const here = coming.filter(one => one.map === map.id).map(one => [one.key, one.tie] as const)
  const ties = { ...mine?.values.ties, ...Object.fromEntries(here) }
  const before = tieIn(ties, key)
  const order = before?.order ?? 1 + largest(Object.values(ties).map(one => one.order))
  const one = { map: map.id, key, tie: newOwnTie({ ...before, ...said, order }) }
  coming.push(one)
  const values = newOwnNetwork({ map: map.id, ties: { [key]: one.tie } })
  await keep(() => api().writeOwn('ownNetwork', values, map.zone)).finally(() => coming.splice(coming.indexOf(one), 1))
}

/** What I say of somebody as it shows at once, and the way to say more. */
export function useTie(own: Own, key: string) {
  const [tie, press] = usePressed(myTie(own, key))
  const say = (said: Partial<OwnTie>) => press(newOwnTie({ ...tie, ...said }), () => sayTie(own, key, said))
  return [tie, say] as const
}
