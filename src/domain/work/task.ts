/** How a task between two meetings is answered: in words, by a photographed sheet of paper, or by drawing one's network. */
export type TaskAnswer = 'words' | 'photo' | 'network'

/** Where an item of a plan comes from. */
export const origins = ['', 'client', 'staff', 'together'] as const
export type TaskOrigin = (typeof origins)[number]

/** Something somebody is to do: a task between two meetings, a measure, an item of a plan, a follow-up. */
export type Task = {
  readonly type: 'intermediate' | 'measure' | 'plan_item' | 'follow_up'
  readonly title: string
  /** The session it was given in, and the one it is due in: of the material, as earlier versions kept workshops. */
  readonly session: string
  readonly dueSession: string
  /** The meeting of the group it was given in, and the one it is due in. */
  readonly meeting: string
  readonly dueMeeting: string
  readonly dueOn: string
  /** Whom it is for; everybody in the group when nobody is named. */
  readonly assignees: readonly string[]
  readonly state: 'open' | 'doing' | 'done' | 'returned' | 'dropped'
  readonly answer: TaskAnswer
  /** Of a measure: who does it (an actor, or words), the decision it follows from, and what came of it. */
  readonly owner: string
  readonly decision: string
  readonly followUp: string
  readonly origin: TaskOrigin
  readonly invented: boolean
}

/** Whether a task is still to be done. */
export const isOpenTask = ({ state }: Pick<Task, 'state'>): boolean => state === 'open' || state === 'doing'

/** A task of which no more is known than is given. */
export const newTask = (values: Partial<Task>): Task => ({
  type: 'intermediate',
  title: '',
  session: '',
  dueSession: '',
  meeting: '',
  dueMeeting: '',
  dueOn: '',
  assignees: [],
  state: 'open',
  answer: 'words',
  owner: '',
  decision: '',
  followUp: '',
  origin: '',
  invented: false,
  ...values,
})
