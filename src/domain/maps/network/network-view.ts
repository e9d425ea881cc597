import type { Things } from '../../things.ts'
import type { KeptNetwork } from '../map.ts'
import { sinceOf } from './compared.ts'
import { networkDrawing } from './drawing/drawing.ts'
import { type Ground, groundOf } from './ground.ts'
import { asKept, keptPart } from './kept.ts'
import { FROM_MAPS, type Merged, merged } from './merged.ts'
import { type Layers, type OneSided, oneSided } from './one-sided.ts'
import { layer, ownPart, togetherPart } from './parts.ts'
import { type NetworkPart, type NetworkShown, type Perspective, perspectives } from './shown.ts'

/** Which network of a group is looked at, with whose eyes (those that show most where nothing is said), and as it was kept in which version (as it is now when empty). */
export type NetworkQuery = {
  readonly group: string
  readonly id: string
  readonly perspective: Perspective | ''
  readonly version: string
}

/** More than anybody reads on one map. */
export const MOST_ACTORS = 300
const MOST_TIES = 600

/** A network as it is now, or as it was kept; nothing when it is not here. */
export function networkShown(things: Things, query: NetworkQuery): NetworkShown | null {
  const ground = groundOf(things, query.id)
  if (!ground) return null
  const { values } = ground.map
  const all = merged(ground.sideMaps)
  const mine = ground.own.find(one => one.mine)
  const layers = { unit: layer(things, ground, 'unit'), client: layer(things, ground, 'client') }
  const partOf = (eyes: Perspective): NetworkPart =>
    eyes === 'own'
      ? ownPart(things, ground, mine)
      : eyes === 'together'
        ? togetherPart(things, ground, all)
        : layers[eyes]
  const drawn = perspectives.filter(one => hasAnything(partOf(one)))
  const perspective = query.perspective || usual(drawn, all)
  const now = partOf(perspective)
  const kept = keptAs(things, query, perspective)
  const part = kept?.part ?? now
  const sides = kept ? [] : oneSided(all, standingOn(layers))
  return {
    ...withinBounds(part),
    ...{ title: values.title, asOf: values.asOf, invented: values.invented, perspective, drawn },
    ...{ maps: all.of, mine: mine?.id ?? '', sided: all.sides.size > 1 },
    oneSided: perspective === 'together' ? sides : [],
    keptOn: kept?.on ?? '',
    since: kept ? sinceOf(kept.part, now) : null,
    names: namesOf(ground, [part, now], kept ? null : sides),
  }
}

/** All that a group shares of a network, to be kept as it stands: nobody's own map is among it. */
export function networkParts(things: Things, { id }: { readonly id: string }): readonly KeptNetwork[] {
  const ground = groundOf(things, id)
  if (!ground) return []
  const parts = [
    ['unit', layer(things, ground, 'unit')],
    ['client', layer(things, ground, 'client')],
    ['together', togetherPart(things, ground, merged(ground.sideMaps))],
  ] as const
  return parts.filter(([, part]) => part.actors.length > 0).map(([eyes, part]) => keptPart(eyes, bounded(part)))
}

const hasAnything = ({ ties, actors, hub }: NetworkPart): boolean =>
  ties.length > 0 || actors.some(({ key }) => key !== hub)

/** What shows most: all together, else what somebody has drawn. */
const usual = (drawn: readonly Perspective[], { of }: Merged): Perspective =>
  of >= FROM_MAPS ? 'together' : (drawn.find(one => one === 'unit' || one === 'client') ?? drawn[0] ?? 'own')

const standingOn = (layers: Readonly<Record<'unit' | 'client', NetworkPart>>): Layers => ({
  unit: new Set(layers.unit.ties.flatMap(({ from, to }) => [from, to])),
  client: new Set(layers.client.ties.flatMap(({ from, to }) => [from, to])),
})

function keptAs(things: Things, { id, version }: NetworkQuery, eyes: Perspective) {
  if (version === '') return null
  const row = things.one('mapVersion', version)?.values
  if (row?.map !== id) return null
  const one = (row.networks ?? []).find(part => part.eyes === eyes)
  return { on: row.on, part: one ? asKept(one) : asKept({ eyes, of: 0, hub: '', actors: [], ties: [] }) }
}

const withinBounds = (part: NetworkPart) => {
  const shown = bounded(part)
  return { ...shown, more: part.actors.length - shown.actors.length, drawing: networkDrawing(shown) }
}

function bounded({ actors: all, ties, hub, of }: NetworkPart): NetworkPart {
  const middle = all.filter(({ key }) => key === hub)
  const actors = [...middle, ...all.filter(({ key }) => key !== hub)].slice(0, MOST_ACTORS)
  const here = new Set(actors.map(({ key }) => key))
  const tied = ties.filter(({ from, to }) => here.has(from) && here.has(to)).slice(0, MOST_TIES)
  return { actors, ties: tied, hub, of }
}

/** The names of all that are told of, also of those who are not on the map any more. */
function namesOf(ground: Ground, parts: readonly NetworkPart[], sides: readonly OneSided[] | null) {
  const named = parts.flatMap(({ actors }) => actors.map(({ key, label }) => [key, label] as const))
  const told = (sides ?? []).flatMap(one => [
    ...('actor' in one ? [one.actor] : []),
    ...('side' in one ? [one.side, one.other] : []),
  ])
  return Object.fromEntries([...told.map(key => [key, ground.labelOf(key)] as const), ...named.toReversed()])
}
