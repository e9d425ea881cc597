import { byId } from '../by-id.ts'
import { daysAfter } from '../days.ts'
import { type AskingOfMaps, ageingServices, unansweredSteps } from '../maps/asking.ts'
import { wishedBySeveral } from '../maps/network/asked.ts'
import type { Thing } from '../thing.ts'
import type { Things } from '../things.ts'
import { asksForLook } from '../work/decision.ts'
import { isOverdue, measuresOf } from '../work/doing.ts'
import { dueFollowUp } from '../work/followed-up.ts'
import { mayHaveFaded } from '../work/life-cycle.ts'
import { isMeasured } from '../work/measuring.ts'
import { isOpenTask } from '../work/task.ts'
import { nextMeeting } from './next-meeting.ts'
import { sameWord } from './word.ts'

/**
 * Which group's development is looked at, and on which day (YYYY-MM-DD). `since` (ms) is when `me` was here before; 0
 * asks for no news.
 */
export type DevelopmentQuery = {
  readonly group: string
  readonly day: string
  readonly since?: number
  readonly me?: string
}

/** What asks a group to be looked at, and how many more there are of the same. */
export type Attention = {
  readonly kind:
    | 'practiceDue'
    | 'practiceUndated'
    | 'actionOverdue'
    | 'decisionLook'
    | 'goalUnmeasured'
    | 'obstacleUnowned'
    | 'wordDiffers'
    | 'stepUnanswered'
    | 'serviceAgeing'
    | 'tieWanted'
    | 'conferenceDue'
  readonly id: string
  readonly title: string
  readonly more: number
}

/** A task between two meetings that waits for somebody. */
export type OpenTask = {
  readonly id: string
  readonly title: string
  /** The meeting it is to come back to; empty when it has none, or that one is not here. */
  readonly dueTitle: string
  readonly dueOn: string
  /** Whether the meeting it was for has been taken away. */
  readonly lost: boolean
}

/** The first view of a group's development: what is on, what asks for it, and what there is. */
export type Development = {
  readonly next: Thing<'meeting'> | null
  readonly tasks: readonly OpenTask[]
  readonly attention: readonly Attention[]
  readonly meetings: { readonly held: number; readonly planned: number }
  readonly findings: number
  readonly maps: number
  readonly practices: { readonly all: number; readonly trial: number }
  readonly goals: { readonly all: number; readonly measured: number }
  readonly decisions: { readonly made: number; readonly open: number }
  readonly words: { readonly all: number; readonly agreed: number }
  /** Family group conferences, for those who read the material. */
  readonly conferences: number
  /** How many things others wrote or changed since this person was here; whose they are is not told. */
  readonly news: number
  /** Closed meetings that ask for a minute of feedback, the latest first. */
  readonly minutes: readonly { readonly id: string; readonly title: string; readonly link: string }[]
}

/** So many days after its meeting a feedback is asked for. */
const FEEDBACK_DAYS = 14

/** The kinds it is made of. */
export const developmentKinds = [
  'meeting',
  'contribution',
  'task',
  'taskMark',
  'practice',
  'decision',
  'goal',
  'indicator',
  'groupFinding',
  'definition',
  'map',
  'mapNode',
  'mapLink',
  'ownNetwork',
  'service',
  'actor',
  'conference',
] as const

/** Tasks between two meetings that nobody has closed, in the order in which they are due. */
export function openTasks(things: Things): readonly OpenTask[] {
  return things
    .all('task')
    .filter(({ values }) => values.type === 'intermediate' && isOpenTask(values))
    .map(({ id, values: { title, dueMeeting, dueOn } }) => {
      const due = dueMeeting === '' ? undefined : things.one('meeting', dueMeeting)
      return {
        id,
        title,
        dueTitle: due?.values.title ?? '',
        dueOn: dueOn || (due?.values.day ?? ''),
        lost: dueMeeting !== '' && due === undefined,
      }
    })
    .toSorted((a, b) => (a.dueOn || '9').localeCompare(b.dueOn || '9') || byId(a, b))
}

/** Gathers it for one group. */
export function development(things: Things, { day, since = 0, me = '' }: DevelopmentQuery): Development {
  const [meetings, practices, goals, words] = [
    things.all('meeting'),
    things.all('practice'),
    things.all('goal'),
    things.all('definition'),
  ]
  const indicators = things.all('indicator')
  return {
    next: nextMeeting(meetings, day) ?? null,
    tasks: openTasks(things),
    attention: attention(things, day),
    meetings: {
      held: meetings.filter(one => one.values.state === 'closed').length,
      planned: meetings.filter(one => one.values.state !== 'closed').length,
    },
    findings: things.all('groupFinding').length,
    maps: things.all('map').length,
    practices: { all: practices.length, trial: practices.filter(one => one.values.state === 'trial').length },
    goals: { all: goals.length, measured: goals.filter(one => isMeasured(one.values, indicators)).length },
    decisions: {
      made: things.all('decision').length,
      open: measuresOf(things.all('task')).filter(one => isOpenTask(one.values)).length,
    },
    words: { all: words.length, agreed: words.filter(one => one.values.agreedOn !== '').length },
    conferences: things.all('conference').length,
    news: since === 0 ? 0 : news(things, since, me),
    minutes: meetings
      .filter(({ values: { state, feedbackLink, day: held } }) => {
        return state === 'closed' && feedbackLink !== '' && (held === '' || daysAfter(held, FEEDBACK_DAYS) >= day)
      })
      .toSorted((a, b) => b.values.day.localeCompare(a.values.day) || b.values.order - a.values.order)
      .map(({ id, values: { title, feedbackLink } }) => ({ id, title, link: feedbackLink })),
  }
}

const newsKinds = ['contribution', 'groupFinding', 'meeting', 'definition', 'task'] as const

/** What others wrote or changed, by the clocks of their devices. */
const news = (things: Things, since: number, me: string): number =>
  newsKinds
    .flatMap((kind): readonly Thing[] => things.all(kind))
    .filter(one => one.at > since && one.by !== me && !one.mine).length

/** Closed meetings after which an obstacle that nobody has taken on asks for the group. */
const MEETINGS_WITHOUT_OWNER = 2

function attention(things: Things, day: string): readonly Attention[] {
  const practices = things.all('practice').filter(one => !['idea', 'dropped'].includes(one.values.state))
  const due = practices.filter(({ values }) => mayHaveFaded(values, day))
  const undated = practices.filter(({ values }) => values.state === 'trial' && values.reviewOn === '')
  const overdue = measuresOf(things.all('task')).filter(({ values }) => isOverdue(values, day))
  const unseen = things.all('decision').filter(({ values }) => asksForLook(values, day))
  const unasked = things.all('conference').filter(({ values }) => dueFollowUp(values, day))
  const indicators = things.all('indicator')
  const unmeasured = things.all('goal').filter(one => !isMeasured(one.values, indicators))
  return [
    ...foremost('practiceDue', due, one => one.values.title),
    ...foremost('practiceUndated', undated, one => one.values.title),
    ...foremost('actionOverdue', overdue, one => one.values.title),
    ...foremost('decisionLook', unseen, one => one.values.text),
    ...foremost('goalUnmeasured', unmeasured, one => one.values.text),
    ...foremost('obstacleUnowned', unownedObstacles(things), one => one.values.statement),
    ...foremost('wordDiffers', differing(things), one => Object.values(one.values.term)[0] ?? ''),
    ...firstOf('stepUnanswered', unansweredSteps(things)),
    ...firstOf('serviceAgeing', ageingServices(things, day)),
    ...firstOf('tieWanted', wishedBySeveral(things)),
    ...foremost('conferenceDue', unasked, one => one.values.code),
  ]
}

/** The same of what stands on maps and cards of services. */
function firstOf(kind: Attention['kind'], [first, ...others]: readonly AskingOfMaps[]): Attention[] {
  return first ? [{ kind, id: first.at, title: first.title, more: others.length }] : []
}

/** The first of those of one kind speaks for the others too: a list of twenty is read by nobody. */
function foremost<T extends Thing>(kind: Attention['kind'], all: readonly T[], title: (one: T) => string): Attention[] {
  const [first, ...others] = all.toSorted(byId)
  return first ? [{ kind, id: first.id, title: title(first), more: others.length }] : []
}

/** Obstacles that nobody has taken on though the group has met twice since. */
export function unownedObstacles(things: Things): readonly Thing<'groupFinding'>[] {
  const closed = things.all('meeting').filter(one => one.values.state === 'closed')
  return things.all('groupFinding').filter(({ values }) => {
    if (values.kind !== 'obstacle' || values.owner) return false
    const from = closed.find(one => one.id === values.meeting)?.values
    const since = from ? closed.filter(({ values: { order, day } }) => order > from.order || day > from.day) : closed
    return since.length >= MEETINGS_WITHOUT_OWNER
  })
}

/** Words that another group this person reads means differently. */
function differing(things: Things): readonly Thing<'definition'>[] {
  const elsewhere = things.everywhere?.('definition') ?? []
  return things
    .all('definition')
    .filter(mine =>
      elsewhere.some(
        other =>
          other.zone !== mine.zone && sameWord(mine.values, other.values) && mine.values.text !== other.values.text,
      ),
    )
}
