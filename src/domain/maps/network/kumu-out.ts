import type { NetworkShown } from './shown.ts'
import { isDirected, type TieState, type TieType } from './tie.ts'

/** The words a file of Kumu has for what it shows. */
export type KumuWords = {
  readonly nameOf: (key: string) => string
  readonly actor: (type: string) => string
  readonly type: Readonly<Record<TieType, string>>
  readonly state: Readonly<Record<TieState, string>>
  readonly named: string
}

/** A network as a file of Kumu: elements and connections, which are named by id; it tells nobody whose map says what. */
export function kumuOut({ actors, ties, of }: NetworkShown, words: KumuWords): string {
  return JSON.stringify(
    {
      elements: actors.map(({ key, type, named }) => ({
        id: key,
        label: words.nameOf(key),
        ...(type === '' ? {} : { type: words.actor(type) }),
        ...(of > 0 ? { [words.named]: `${named}/${of}` } : {}),
      })),
      connections: ties.map(({ from, to, type, state, strength, n, of: all }) => ({
        ...{ from, to, direction: isDirected(type) ? 'directed' : 'undirected', type: words.type[type] },
        status: words.state[state],
        ...(strength > 0 ? { strength } : {}),
        ...(all > 0 ? { [words.named]: `${n}/${all}` } : {}),
      })),
    },
    null,
    2,
  )
}
