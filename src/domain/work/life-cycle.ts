import { daysAfter } from '../days.ts'
import type { Patch } from '../patch.ts'
import { anchors, type Practice, type PracticeState, type PracticeStep, type Stage, stages } from './practice.ts'

/** How a stage stands: passed, the present one, passed over, passed though nobody has said when or how, or still ahead. */
export type StageStanding = {
  readonly stage: Stage
  readonly is: 'passed' | 'now' | 'skipped' | 'unsaid' | 'ahead'
  /** The last day on which it was reached; empty where nobody has said. */
  readonly on: string
}

/** What a way of working still lacks before it can become structure. */
export type Lack = 'adopted' | 'evaluation' | 'anchor' | 'review' | 'owner'

/** The conditions of structure, in the order in which they are told. */
export const conditions = ['adopted', 'evaluation', 'anchor', 'review', 'owner'] as const satisfies readonly Lack[]

/** A step somebody wants to take; `id` is the new id of its entry in the history. */
export type Wish = Omit<PracticeStep, 'order'> & { readonly id: string }

/** Why a step is refused: structure that lacks something, more than one step at once, a reason or what was seen missing. */
export type Refusal = { readonly lacks: readonly Lack[] } | 'one-step' | 'no-reason' | 'no-evaluation'

/** The steps in the order in which they were taken; those noted apart at one place stand by day. */
export const stepsOf = ({ history }: Pick<Practice, 'history'>): readonly PracticeStep[] =>
  Object.values(history).toSorted((a, b) => a.order - b.order || a.on.localeCompare(b.on))

/** The place of a step that is noted now. */
const nextPlace = ({ history }: Pick<Practice, 'history'>): number =>
  1 + Math.max(0, ...Object.values(history).map(one => one.order))

/** Where it stands among the stages: the present one, and for one that was dropped the last it had come to. */
export function stageOf({ state, history }: Pick<Practice, 'state' | 'history'>): Stage {
  if (state !== 'dropped') return state
  return (
    stepsOf({ history }).findLast((one): one is PracticeStep & { state: Stage } => one.state !== 'dropped')?.state ??
    'idea'
  )
}

/** All stages with how each stands; a gap between two that were reached was passed over. */
export function standingOf(practice: Pick<Practice, 'state' | 'history'>): readonly StageStanding[] {
  const steps = stepsOf(practice)
  const now = stages.indexOf(stageOf(practice))
  const reached = (stage: Stage) => steps.findLast(one => one.state === stage)
  const first = stages.findIndex(stage => reached(stage))
  return stages.map((stage, at) => {
    const on = reached(stage)?.on ?? ''
    if (at > now) return { stage, is: 'ahead', on: '' }
    if (at === now) return { stage, is: 'now', on }
    if (reached(stage)) return { stage, is: 'passed', on }
    return { stage, is: first >= 0 && first < at ? 'skipped' : 'unsaid', on }
  })
}

/** What it lacks to become structure; one brought in with a gap still has to be evaluated. Empty when it may. */
export function lacks(practice: Practice): readonly Lack[] {
  const { state, evaluation, held, reviewOn, owner } = practice
  const met: Readonly<Record<Lack, boolean>> = {
    adopted: state === 'adopted' || state === 'structure',
    evaluation: evaluation.trim() !== '',
    anchor: anchors.some(one => Object.hasOwn(held, one)),
    review: reviewOn !== '',
    owner: owner.trim() !== '',
  }
  return conditions.filter(one => !met[one])
}

/** The stage that comes next; nothing after structure, and nothing for what was dropped. */
export const nextStage = ({ state }: Pick<Practice, 'state'>): Stage | undefined =>
  state === 'dropped' ? undefined : stages[stages.indexOf(state) + 1]

/**
 * Takes a step: forward one stage at a time, back to any, dropped from anywhere with a reason, and from dropped back to
 * where it was. The patch notes the step; a refusal says what is missing.
 */
export function step(practice: Practice, { id, ...wish }: Wish): Patch | Refusal {
  const refused = refusal(practice, wish)
  if (refused) return refused
  const order = nextPlace(practice)
  const note = wish.note.trim()
  return {
    state: wish.state,
    [`history.${id}`]: { ...wish, order },
    ...(wish.state === 'evaluated' && note !== '' ? { evaluation: note } : {}),
    ...(wish.state === 'dropped' ? { reason: note } : {}),
  }
}

/** Whether `step` refused. */
export const isRefusal = (answer: Patch | Refusal): answer is Refusal => typeof answer === 'string' || 'lacks' in answer

function refusal(practice: Practice, { state, note }: Omit<Wish, 'id'>): Refusal | undefined {
  if (state === 'dropped') return note.trim() === '' ? 'no-reason' : undefined
  const from = stages.indexOf(stageOf(practice))
  const to = stages.indexOf(state)
  if (practice.state === 'dropped') return to > from ? 'one-step' : undefined
  if (to > from + 1) return 'one-step'
  if (to <= from) return undefined
  if (state === 'evaluated' && note.trim() === '' && practice.evaluation.trim() === '') return 'no-evaluation'
  const missing = state === 'structure' ? lacks(practice) : []
  return missing.length > 0 ? { lacks: missing } : undefined
}

const YEAR = 365
const living: ReadonlySet<PracticeState> = new Set(['trial', 'evaluated', 'adopted', 'structure'])

/**
 * Whether it may have faded on a day (YYYY-MM-DD): past its review day, or without one and not looked at for a year.
 * Trust is perishable (DOMAIN W14); those who work so are asked, not who leads them.
 */
export function mayHaveFaded(practice: Pick<Practice, 'state' | 'history' | 'reviewOn'>, day: string): boolean {
  if (!living.has(practice.state)) return false
  if (practice.reviewOn !== '') return practice.reviewOn < day
  const last = stepsOf(practice).findLast(one => one.on !== '')?.on
  return last !== undefined && daysAfter(last, YEAR) < day
}

/** Those who work so have looked at it: what they saw is noted, and the day of the next look set. */
export function reviewed(practice: Practice, { id, ...look }: Omit<Wish, 'state'> & { readonly next: string }): Patch {
  const { next, ...said } = look
  const order = nextPlace(practice)
  return { [`history.${id}`]: { ...said, state: practice.state, order }, reviewOn: next }
}
