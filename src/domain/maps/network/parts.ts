import { groupedBy } from '../../../algorithms/grouped-by.ts'
import { byId } from '../../by-id.ts'
import type { Thing } from '../../thing.ts'
import type { Things } from '../../things.ts'
import { type HungFinding, hungFinding, isTwofold } from '../path.ts'
import { type Ground, standsFor } from './ground.ts'
import { compare, FROM_MAPS, type Merged } from './merged.ts'
import { drawnTies } from './own-network.ts'
import type { NetworkActor, NetworkPart, NetworkTie } from './shown.ts'
import { CLOSE, ME, noSplit, strengthOf, tieState, tieType } from './tie.ts'

/** With whose eyes a line was drawn: an older one has those of its map. */
export const eyesOf = (
  link: Pick<Thing<'mapLink'>['values'], 'seen'>,
  map: Thing<'map'>['values'],
): 'unit' | 'client' => ((link.seen || map.perspective) === 'client' ? 'client' : 'unit')

/** What a group drew together with some eyes: whoever has a line there, or none anywhere. */
export function layer(things: Things, ground: Ground, eyes: 'unit' | 'client'): NetworkPart {
  const places = new Map(ground.nodes.map(one => [one.id, ground.keyOf(standsFor(one))]))
  const keyed = ground.links.flatMap(link => {
    const [from, to] = [places.get(link.values.from), places.get(link.values.to)]
    return from === undefined || to === undefined || from === to ? [] : [{ link, from, to }]
  })
  const here = keyed.filter(({ link }) => eyesOf(link.values, ground.map.values) === eyes)
  const linked = new Set(here.flatMap(({ from, to }) => [from, to]))
  const elsewhere = new Set(keyed.flatMap(({ from, to }) => [from, to]))
  const standing = [...new Set(places.values())].filter(key => linked.has(key) || !elsewhere.has(key))
  const ties = here.map(({ link, from, to }): NetworkTie => layerTie(link, from, to)).toSorted(byKey)
  return { actors: actorsOf(things, ground, { keys: standing, ties }), ties, hub: busiest(ties), of: 0 }
}

const layerTie = (link: Thing<'mapLink'>, from: string, to: string): NetworkTie => {
  const { type, state, strength } = link.values
  return {
    ...{ key: link.id, link: link.id, from, to, n: 0, of: 0, split: noSplit },
    ...{ type: tieType(type), state: tieState(state), strength: strengthOf(strength) },
    ...{ twoVersions: isTwofold(link), waiting: link.waiting },
  }
}

/** What I drew for myself. */
export function ownPart(things: Things, ground: Ground, mine: Thing<'ownNetwork'> | undefined): NetworkPart {
  const ties = (mine ? drawnTies(mine.values) : []).map(({ actor, type, state, strength }): NetworkTie => {
    const to = ground.keyOf(actor)
    return {
      ...{ key: `${ME} ${to}`, link: '', from: ME, to, type, state, strength: strengthOf(strength) },
      ...{ n: 0, of: 0, split: noSplit, waiting: mine?.waiting === true },
      twoVersions: (mine?.conflicts[`ties.${actor}`]?.length ?? 0) > 1,
    }
  })
  const once = ties.filter((tie, at) => ties.findIndex(({ to }) => to === tie.to) === at)
  const keys = [ME, ...once.map(({ to }) => to)]
  return { actors: actorsOf(things, ground, { keys, ties: once }), ties: once, hub: ME, of: 0 }
}

/** What all maps show together; nobody and nothing while there are fewer than three. */
export function togetherPart(things: Things, ground: Ground, all: Merged): NetworkPart {
  if (all.of < FROM_MAPS) return { actors: [], ties: [], hub: '', of: all.of }
  const ties = all.ties.map(
    ({ from, to, ...tie }): NetworkTie => ({
      ...tie,
      ...{ key: `${from} ${to}`, from, to, link: '', strength: 0, twoVersions: false, waiting: false },
    }),
  )
  const counted = new Map(all.actors.map(one => [one.key, one]))
  const keys = [...new Set([all.hub, ...all.actors.map(({ key }) => key)])]
  const actors = actorsOf(things, ground, { keys, ties }).map(one => {
    const { named = 0, split = noSplit } = counted.get(one.key) ?? {}
    return { ...one, named, split }
  })
  return { actors: actors.toSorted((a, b) => b.named - a.named || byKey(a, b)), ties, hub: all.hub, of: all.of }
}

const byKey = (a: { readonly key: string }, b: { readonly key: string }) => compare(a.key, b.key)

/** Whoever has most ties. */
function busiest(ties: readonly NetworkTie[]): string {
  const counted = new Map<string, number>()
  for (const { from, to } of ties) for (const key of [from, to]) counted.set(key, (counted.get(key) ?? 0) + 1)
  const [first] = [...counted].toSorted(([a, n], [b, m]) => m - n || compare(a, b))
  return first?.[0] ?? ''
}

type Wanted = { readonly keys: readonly string[]; readonly ties: readonly NetworkTie[] }

function actorsOf(things: Things, ground: Ground, { keys, ties }: Wanted): readonly NetworkActor[] {
  const places = groupedBy(ground.nodes, one => ground.keyOf(standsFor(one)))
  const counted = new Map<string, number>()
  for (const { from, to } of ties) for (const key of [from, to]) counted.set(key, (counted.get(key) ?? 0) + 1)
  return keys
    .map((key): NetworkActor => {
      const actor = ground.actors.get(key)
      const nodes = (places.get(key) ?? []).toSorted(byId)
      const both = actor ? [actor, ...nodes] : nodes
      return {
        ...{ key, label: ground.labelOf(key), type: actor?.values.type ?? '', actor: actor?.id ?? '' },
        ...{ nodes: nodes.map(({ id }) => id), named: 0, split: noSplit, ties: counted.get(key) ?? 0 },
        hung: hungOn(things, nodes),
        twoVersions: both.some(isTwofold),
        waiting: both.some(one => one.waiting),
        invented: both.length > 0 && both.every(one => one.values.invented),
      }
    })
    .toSorted((a, b) => b.ties - a.ties || byKey(a, b))
}

function hungOn(things: Things, nodes: readonly Thing<'mapNode'>[]): readonly HungFinding[] {
  const ids = new Set(nodes.flatMap(({ values }) => Object.keys(values.hangs).filter(id => values.hangs[id])))
  return [...ids].toSorted(compare).flatMap(id => {
    const finding = things.one('groupFinding', id)
    return finding ? [hungFinding(finding)] : []
  })
}

/** Whether an actor has no name of its own here. */
export const isNameless = (key: string): boolean => key === CLOSE || key === ME
