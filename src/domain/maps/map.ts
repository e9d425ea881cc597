import type { Range } from '../range.ts'
import type { Taken } from '../together/taken.ts'
import type { Perspective } from './network/shown.ts'
import type { Split, TieState, TieType } from './network/tie.ts'

/** What a map shows; a cause tree is kept as links between findings, the others as nodes and links. */
export type MapKind = 'cause_tree' | 'network' | 'service_path' | 'role_map'

/** A map: its drawing and its list are two views of the same nodes and links. */
export type FieldMap = {
  readonly type: MapKind
  readonly title: string
  readonly perspective: string
  readonly asOf: string
  /** Where two paths do not meet and the group agreed that it is so: why, by flag. */
  readonly aside: Readonly<Record<string, string>>
  /** The path of another group it was copied from, with a mark of what that said. */
  readonly taken?: Taken | null
  readonly invented: boolean
}

/** What happens to the client at a step of a path; empty while nobody has said. */
export const stepRoles = ['', 'way_in', 'assessment', 'decision', 'service', 'hand_over', 'follow_up'] as const
export type StepRole = (typeof stepRoles)[number]

/** How the waits of two steps stand to each other: one begins when the other has ended, or both run at the same time. */
export type WaitRelation = 'after' | 'together'

/** That several who do one duty have agreed on it: on which day, how, and among which roles. */
export type SharedDoing = { readonly on: string; readonly how: string; readonly among: string }

/** A place on a map: a step, a duty, or something that stands for an actor, a service or a finding. */
export type MapNode = {
  readonly map: string
  readonly refers: 'actor' | 'service' | 'finding' | 'duty' | 'step'
  readonly ref: string
  readonly label: string
  readonly lane: string
  readonly order: number
  /** Of a step of a path: what happens there. */
  readonly role: StepRole
  /** Who answers for the step: an actor; empty while nobody has said, or the service says it. */
  readonly by: string
  /** What is said of this step, where the service says otherwise or nothing; null while nobody has said. */
  readonly waitMonths: Range | null
  readonly oneWayKm: Range | null
  /** How many times one goes there; null while nobody has said. */
  readonly visits: number | null
  /** How one deals with it there; empty where it is as with the service. */
  readonly channels: readonly string[]
  /** The findings of the group that hang on it, by id. */
  readonly hangs: Readonly<Record<string, boolean>>
  /** How its wait stands to that of another step, by that step's id; kept on the step whose id is the greater one. */
  readonly waits: Readonly<Record<string, WaitRelation>>
  /** Of a duty: the steps of paths it belongs to, by id. */
  readonly steps: Readonly<Record<string, boolean>>
  /** Of a duty that several do: that they agreed on it; null while nobody has confirmed it. */
  readonly shared: SharedDoing | null
  readonly invented: boolean
}

/** A line between two places; on a role map its type is what the role has to do with the duty: R, A, C, I or several of them. */
export type MapLink = {
  readonly map: string
  readonly from: string
  readonly to: string
  /** On a path: *next*; between the steps of two paths *same*, or *apart* where people say that they are not. */
  readonly type: string
  readonly state: string
  /** On a network: how strong it is (1 to 3; 0 while nobody has said), and whose eyes it is seen with (those of the map when empty). */
  readonly strength: number
  readonly seen: string
  readonly invented: boolean
}

/** How a step stood when a path was kept as it was on a day. */
export type KeptStep = Pick<MapNode, 'label' | 'lane' | 'role' | 'waitMonths' | 'oneWayKm' | 'visits' | 'channels'> & {
  readonly id: string
  /** Who answered for it, by name. */
  readonly by: string
  /** What the findings said that hung on it. */
  readonly frictions: readonly string[]
}

/** How a role map stood when it was kept: roles by name, and for each duty what each role had to do with it. */
export type KeptTable = {
  readonly roles: readonly { readonly id: string; readonly label: string }[]
  readonly duties: readonly {
    readonly id: string
    readonly label: string
    readonly cells: Readonly<Record<string, string>>
  }[]
}

/** A network with some eyes, as it was kept: a tie names whom it is between by their places in the list of actors. */
export type KeptNetwork = {
  readonly eyes: Perspective
  readonly of: number
  readonly hub: string
  readonly actors: readonly {
    readonly key: string
    readonly label: string
    readonly named: number
    readonly split: Split
  }[]
  readonly ties: readonly {
    readonly a: number
    readonly b: number
    readonly type: TieType
    readonly state: TieState
    readonly strength: number
    readonly n: number
    readonly split: Split
  }[]
}

/** A map as it was on a day, to be looked back at; it never changes. */
export type MapVersion = {
  readonly map: string
  readonly title: string
  readonly on: string
  readonly note: string
  readonly steps: readonly KeptStep[]
  readonly links: readonly { readonly from: string; readonly to: string }[]
  /** How the waits of two steps stood to each other: both ids, and the relation. */
  readonly waits: readonly { readonly a: string; readonly b: string; readonly as: WaitRelation }[]
  /** Of a role map: its roles and duties as they stood. */
  readonly table?: KeptTable | null
  /** Of a network: how it stood, eyes by eyes. */
  readonly networks?: readonly KeptNetwork[]
  readonly invented: boolean
}

/** A map of which no more is known than is given. */
export const newMap = (values: Partial<FieldMap> & Pick<FieldMap, 'type' | 'title'>): FieldMap => ({
  perspective: '',
  asOf: '',
  aside: {},
  invented: false,
  ...values,
})

/** A place on a map of which no more is known than is given. */
export const newNode = (values: Partial<MapNode> & Pick<MapNode, 'map'>): MapNode => ({
  refers: 'step',
  ref: '',
  label: '',
  lane: '',
  order: 0,
  role: '',
  by: '',
  waitMonths: null,
  oneWayKm: null,
  visits: null,
  channels: [],
  hangs: {},
  waits: {},
  steps: {},
  shared: null,
  invented: false,
  ...values,
})

/** A line from one place to another, as steps of a path follow each other. */
export const newLink = (values: Partial<MapLink> & Pick<MapLink, 'map' | 'from' | 'to'>): MapLink => ({
  type: 'next',
  state: 'existing',
  strength: 0,
  seen: '',
  invented: false,
  ...values,
})
