import { byId } from '../by-id.ts'
import type { Thing } from '../thing.ts'
import type { Things } from '../things.ts'
import type { Meeting } from './meeting.ts'

/** A meeting in the list of its series, with what it led to. */
export type MeetingRow = {
  readonly id: string
  readonly values: Pick<
    Meeting,
    'title' | 'type' | 'order' | 'day' | 'time' | 'place' | 'state' | 'came' | 'phase' | 'invented'
  >
  readonly contributions: number
  readonly tasks: number
  readonly findings: number
  /** A round of feedback belongs to it. */
  readonly feedback: boolean
  readonly waiting: boolean
  readonly twoVersions: boolean
}

/** By their place in the series, then by day; what has neither comes last. The same on every device. */
export const inSeries = (a: Thing<'meeting'>, b: Thing<'meeting'>): number =>
  placeOf(a) - placeOf(b) ||
  (a.values.day || '9').localeCompare(b.values.day || '9') ||
  a.values.time.localeCompare(b.values.time) ||
  byId(a, b)

const placeOf = ({ values }: Thing<'meeting'>) => (values.order > 0 ? values.order : Number.MAX_SAFE_INTEGER)

/** The meetings of a group as one series, each with how much it led to. */
export function meetingList(things: Things): readonly MeetingRow[] {
  const contributions = counted(
    things.all('contribution').map(({ values }) => (values.task === '' ? values.meeting : '')),
  )
  const tasks = counted(things.all('task').map(({ values }) => values.meeting))
  const findings = counted(things.all('groupFinding').map(({ values }) => values.meeting ?? ''))
  return things
    .all('meeting')
    .toSorted(inSeries)
    .map(({ id, values, waiting, conflicts }) => ({
      id,
      values,
      contributions: contributions.get(id) ?? 0,
      tasks: tasks.get(id) ?? 0,
      findings: findings.get(id) ?? 0,
      feedback: values.feedback !== '',
      waiting,
      twoVersions: asksPerson(conflicts),
    }))
}

function counted(names: readonly string[]): ReadonlyMap<string, number> {
  const count = new Map<string, number>()
  for (const name of names) count.set(name, (count.get(name) ?? 0) + 1)
  return count
}

/** The meeting that comes after one in its series; nothing while none is planned. */
export function nextInSeries(all: readonly Thing<'meeting'>[], id: string): Thing<'meeting'> | undefined {
  const series = all.toSorted(inSeries)
  const at = series.findIndex(one => one.id === id)
  return at < 0 ? undefined : series.slice(at + 1).find(({ values }) => values.state !== 'closed')
}

/** The place of one more meeting in its series. */
export const nextPlace = (all: readonly { readonly values: Pick<Meeting, 'order'> }[]): number =>
  all.reduce((most, { values }) => Math.max(most, Number.isSafeInteger(values.order) ? values.order : 0), 0) + 1

/** What the next press or the closing itself settles; of all else that was said in two ways a person decides. */
const passing = /^(current|had|opened\..*)$/

/** Whether something of a meeting stands in two versions that a person has to look at. */
const asksPerson = (conflicts: Thing['conflicts']): boolean => Object.keys(conflicts).some(name => !passing.test(name))
