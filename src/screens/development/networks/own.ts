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

/** What I have said of somebody; nothing while I have not. */
export const myTie = ({ mine }: Pick<Own, 'mine'>, key: string): OwnTie | undefined =>
  mine && Object.hasOwn(mine.values.ties, key) ? mine.values.ties[key] : undefined

/** What I say of somebody, and the way to say more: what was said before of the same stays. */
export function useTie({ map, mine }: Own, key: string) {
  const [tie, press] = usePressed(myTie({ mine }, key))
  const say = (said: Partial<OwnTie>) => {
    const next = newOwnTie({ order: lastOf(mine) + 1, ...tie, ...said })
    return press(next, () => sayTie(map, key, next))
  }
  return [tie, say] as const
}

/** The place of whoever was named last. */
export const lastOf = (mine: Own['mine']): number =>
  largest(Object.values(mine?.values.ties ?? {}).map(({ order }) => order))

/** Says how it is with somebody. */
export const sayTie = (map: Own['map'], key: string, tie: OwnTie): Promise<void> =>
  keep(() => api().writeOwn('ownNetwork', newOwnNetwork({ map: map.id, ties: { [key]: tie } }), map.zone))
