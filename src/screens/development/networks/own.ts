import { newOwnNetwork, newOwnTie, type OwnTie } from '../../../domain/maps/network/own-network.ts'
import type { Thing } from '../../../domain/thing.ts'
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

/** What I have said of somebody; nothing while I have not. */
export const myTie = ({ mine }: Pick<Own, 'mine'>, key: string): OwnTie | undefined =>
  mine && Object.hasOwn(mine.values.ties, key) ? mine.values.ties[key] : undefined

/** Says how it is with somebody; what was said before of the same stays. */
export function sayTie(own: Own, key: string, said: Partial<OwnTie>): Promise<void> {
  const { map, mine } = own
  const before = myTie(own, key)
  const order = before?.order ?? 1 + Math.max(0, ...Object.values(mine?.values.ties ?? {}).map(one => one.order))
  const tie = newOwnTie({ ...before, ...said, order })
  return keep(() => api().writeOwn('ownNetwork', newOwnNetwork({ map: map.id, ties: { [key]: tie } }), map.zone))
}
