/** What a map shows; a cause tree is kept as links between findings, the others as nodes and links. */
export type MapKind = 'cause_tree' | 'network' | 'service_path' | 'role_map'

/** A map: its drawing and its list are two views of the same nodes and links. */
export type FieldMap = {
  readonly type: MapKind
  readonly title: string
  readonly perspective: string
  readonly asOf: string
  readonly invented: boolean
}

/** A place on a map: a step, a duty, or something that stands for an actor, a service or a finding. */
export type MapNode = {
  readonly map: string
  readonly refers: 'actor' | 'service' | 'finding' | 'duty' | 'step'
  readonly ref: string
  readonly label: string
  readonly lane: string
  readonly order: number
  readonly invented: boolean
}

/** A line between two places; on a role map its type is R, A, C or I. */
export type MapLink = {
  readonly map: string
  readonly from: string
  readonly to: string
  readonly type: string
  readonly state: string
  readonly invented: boolean
}
