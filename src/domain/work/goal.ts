import type { Taken } from '../together/taken.ts'

/** Where the work is to lead: an assignment, a goal, a value or a service promise. */
export type Goal = {
  readonly type: 'assignment' | 'goal' | 'value' | 'service_promise'
  readonly text: string
  /** Whose goal it is: an actor. */
  readonly owner: string
  /** What shows whether it is nearer: indicators by id, dimensions of a survey as *survey/dimension*. */
  readonly measures: Readonly<Record<string, 'indicator' | 'dimension'>>
  /** Of a value: what one can see somebody do who lives by it. */
  readonly behaviour: string
  /** The ways of working that serve it. */
  readonly practices: Readonly<Record<string, 'practice'>>
  readonly state: 'proposed' | 'agreed'
  /** Which organisations and units have agreed to it (actors), and on which day. */
  readonly agreedBy: Readonly<Record<string, string>>
  readonly taken?: Taken | null
  readonly invented: boolean
}

/** A goal of which no more is known than is given. */
export const newGoal = (values: Partial<Goal> & Pick<Goal, 'text'>): Goal => ({
  type: 'goal',
  owner: '',
  measures: {},
  behaviour: '',
  practices: {},
  state: 'proposed',
  agreedBy: {},
  invented: false,
  ...values,
})

/** Whether a goal is shared: one that a single organisation or unit has agreed to is not yet. */
export const isCommon = ({ agreedBy }: Pick<Goal, 'agreedBy'>): boolean => Object.keys(agreedBy).length > 1
