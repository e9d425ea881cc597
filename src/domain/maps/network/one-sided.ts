import { compare, FROM_MAPS, type Merged } from './merged.ts'

/** Whose eyes a network is seen with. */
export type Eyes = 'unit' | 'client' | 'own'

/**
 * What only one side sees: *pair*, a side names another that does not name it; *about*, it names somebody the other side
 * does not name; *eyes*, somebody stands only on the map that is drawn with these eyes.
 */
export type OneSided =
  | { readonly kind: 'pair'; readonly side: string; readonly other: string }
  | { readonly kind: 'about'; readonly side: string; readonly other: string; readonly actor: string }
  | { readonly kind: 'eyes'; readonly eyes: Eyes; readonly actor: string }

/** Who stands on the map of which eyes. */
export type Layers = Readonly<Record<'unit' | 'client', ReadonlySet<string>>>

/** What one side sees and the other does not; a side is named only where three or more draw as it. */
export function oneSided(all: Merged, layers: Layers): readonly OneSided[] {
  return [...pairs(all), ...about(all), ...byEyes(all, layers)]
}

function pairs({ sides, ties }: Merged): readonly OneSided[] {
  const named = new Set(ties.map(({ from, to }) => `${from} ${to}`))
  return [...sides.keys()].flatMap(side =>
    [...sides.keys()].flatMap((other): OneSided[] =>
      side !== other && named.has(`${side} ${other}`) && !named.has(`${other} ${side}`)
        ? [{ kind: 'pair', side, other }]
        : [],
    ),
  )
}

function about({ sides, ties }: Merged): readonly OneSided[] {
  const named = new Set(ties.map(({ from, to }) => `${from} ${to}`))
  return ties
    .filter(({ from, to }) => sides.has(from) && !sides.has(to))
    .flatMap(({ from, to }) =>
      [...sides.keys()].flatMap((other): OneSided[] =>
        other === from || named.has(`${other} ${to}`) ? [] : [{ kind: 'about', side: from, other, actor: to }],
      ),
    )
}

function byEyes({ of, actors }: Merged, { unit, client }: Layers): readonly OneSided[] {
  const own = new Set(of < FROM_MAPS ? [] : actors.map(({ key }) => key))
  const drawn = (
    [
      ['unit', unit],
      ['client', client],
      ['own', own],
    ] as const
  ).filter(([, here]) => here.size > 0)
  if (drawn.length < 2) return []
  return drawn.flatMap(([eyes, here]) =>
    [...here]
      .filter(key => !drawn.some(([other, there]) => other !== eyes && there.has(key)))
      .toSorted(compare)
      .map((actor): OneSided => ({ kind: 'eyes', eyes, actor })),
  )
}
