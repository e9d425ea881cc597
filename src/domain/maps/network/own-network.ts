import { type TieState, type TieType, tieState } from './tie.ts'

/** With whom somebody works, and how it is; *none* where she has said that it is no part of her work. */
export type OwnTie = {
  /** What the actor was called when she said it, should the actor be gone. */
  readonly label: string
  readonly state: TieState | 'none'
  readonly type: TieType
  readonly strength: number
  readonly order: number
}

/** A network as one person draws it for herself: one row a person, and nothing in it says whose. */
export type OwnNetwork = {
  /** The network it is drawn for. */
  readonly map: string
  /** As which unit, role or organisation she draws; empty where she has not said. */
  readonly as: string
  /** By the id of the actor. */
  readonly ties: Readonly<Record<string, OwnTie>>
  readonly invented: boolean
}

/** A network of one's own of which no more is known than is given. */
export const newOwnNetwork = (values: Partial<OwnNetwork> & Pick<OwnNetwork, 'map'>): OwnNetwork => ({
  as: '',
  ties: {},
  invented: false,
  ...values,
})

/** A tie of one's own of which no more is known than is given. */
export const newOwnTie = (values: Partial<OwnTie>): OwnTie => ({
  label: '',
  state: 'existing',
  type: 'cooperates',
  strength: 0,
  order: 0,
  ...values,
})

/** A tie that is drawn: what is no part of somebody's work is none. */
export type DrawnTie = Omit<OwnTie, 'state'> & { readonly actor: string; readonly state: TieState }

/** More than anybody draws in a minute, or in a day. */
const MOST_TIES = 300

/** The ties of one's own that are drawn, in their order. */
export const drawnTies = ({ ties }: Pick<OwnNetwork, 'ties'>): readonly DrawnTie[] =>
  Object.entries(ties)
    .flatMap(([actor, tie]): DrawnTie[] =>
      tie.state === 'none' ? [] : [{ ...tie, actor, state: tieState(tie.state) }],
    )
    .toSorted((a, b) => a.order - b.order || (a.actor < b.actor ? -1 : 1))
    .slice(0, MOST_TIES)
