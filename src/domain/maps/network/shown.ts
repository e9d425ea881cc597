import type { Actor } from '../../roster/actor.ts'
import type { HungFinding } from '../path.ts'
import type { NetworkSince } from './compared.ts'
import type { NetworkDrawing } from './drawing/drawing.ts'
import type { OneSided } from './one-sided.ts'
import type { Split, TieState, TieType } from './tie.ts'

/** Whose eyes a network is looked at with: my own work, our unit, the client, or all who drew for themselves together. */
export const perspectives = ['own', 'unit', 'client', 'together'] as const
export type Perspective = (typeof perspectives)[number]

/** Somebody on a network. */
export type NetworkActor = {
  readonly key: string
  /** What it is called; empty for a close one, and for *me*. */
  readonly label: string
  readonly type: Actor['type'] | ''
  /** The places that stand for it on the map, and the actor of the group it is; empty where there is none. */
  readonly nodes: readonly string[]
  readonly actor: string
  /** On how many of how many maps, and what those say; 0 where nothing is counted. */
  readonly named: number
  readonly split: Split
  /** How many ties it has here. */
  readonly ties: number
  readonly hung: readonly HungFinding[]
  readonly twoVersions: boolean
  readonly waiting: boolean
  readonly invented: boolean
}

/** A tie between two on a network. */
export type NetworkTie = {
  /** Unlike any other's here. */
  readonly key: string
  /** The line it is; empty for one that several drew, and for one's own. */
  readonly link: string
  readonly from: string
  readonly to: string
  readonly type: TieType
  readonly state: TieState
  /** 1 to 3; 0 while nobody has said. */
  readonly strength: number
  /** How many of how many have it; 0 where nothing is counted. */
  readonly n: number
  readonly of: number
  readonly split: Split
  readonly twoVersions: boolean
  readonly waiting: boolean
}

/** Who and what is on a network, seen with some eyes. */
export type NetworkPart = {
  readonly actors: readonly NetworkActor[]
  readonly ties: readonly NetworkTie[]
  /** Around whom it is drawn; empty where nobody stands in the middle. */
  readonly hub: string
  /** How many maps were merged; 0 where none were. */
  readonly of: number
}

/** A network as it is shown: drawing, list and paper are made of this alone, so that their numbers are the same. */
export type NetworkShown = NetworkPart & {
  readonly title: string
  readonly asOf: string
  readonly invented: boolean
  readonly perspective: Perspective
  /** How many maps people drew for themselves. */
  readonly maps: number
  /** Which eyes somebody has drawn with. */
  readonly drawn: readonly Perspective[]
  /** How many further actors there are than are shown. */
  readonly more: number
  readonly drawing: NetworkDrawing
  readonly oneSided: readonly OneSided[]
  /** Whether a side is told at all. */
  readonly sided: boolean
  /** The names of all it tells of, by key. */
  readonly names: Readonly<Record<string, string>>
  /** The row of my own map; empty while I have drawn none. */
  readonly mine: string
  /** The day on which it was kept like this; empty for the network as it is now. */
  readonly keptOn: string
  /** What has happened to it since that day. */
  readonly since: NetworkSince | null
}
