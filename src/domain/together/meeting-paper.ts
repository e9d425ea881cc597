import { byId } from '../by-id.ts'
import type { FindingKind } from '../findings/finding.ts'
import type { Thing } from '../thing.ts'
import type { Things } from '../things.ts'
import { type CameBack, type CameBackQuery, cameBack } from './came-back.ts'
import type { Definition } from './definition.ts'
import { cameLate } from './leading.ts'
import { itemsOf, type ListedItem, type Meeting } from './meeting.ts'
import { byDots, dotsIn } from './vote.ts'

/** Something that was written in a meeting; a sheet that was photographed has no words of its own perhaps. */
export type WrittenLine = { readonly text: string; readonly late: boolean; readonly photo: boolean }

/** One item of a meeting with what it gave; without an item what was written to such as were taken out. */
export type PaperItem = {
  readonly item: ListedItem | null
  readonly written: readonly WrittenLine[]
  readonly word: Definition | null
  /** Goals with dots, the most first. */
  readonly goals: readonly { readonly text: string; readonly dots: number }[]
  readonly back: readonly (Pick<CameBack, 'standing'> & {
    readonly title: string
    readonly written: readonly WrittenLine[]
  })[]
}

/** What a meeting gave, as it leaves on paper: all by name, nothing to look up, and nobody in it. */
export type MeetingPaper = {
  readonly project: string
  readonly meeting: Meeting
  readonly findings: readonly { readonly statement: string; readonly kind: FindingKind }[]
  /** Tasks given in it, with the meeting they are due in; nothing for one that is not planned yet, or is gone. */
  readonly tasks: readonly { readonly title: string; readonly due: Meeting | null }[]
  readonly items: readonly PaperItem[]
}

/** Gathers what a meeting gave out of the things of its group; the members tell for how many a task was. */
export function meetingPaper(
  things: Things,
  meeting: Thing<'meeting'>,
  members: CameBackQuery['members'],
): MeetingPaper {
  const { values, id } = meeting
  const written = things.all('contribution').filter(one => one.values.meeting === id && one.values.task === '')
  const items = itemsOf(values)
  const known = new Set(items.map(one => one.id))
  const lines = (all: readonly Thing<'contribution'>[]) => all.toSorted(byId).map(one => lineOf(meeting, one))
  const loose = lines(written.filter(one => !known.has(one.values.item)))
  const nothing = { word: null, goals: [], back: [] }
  return {
    project: things.all('project')[0]?.values.name ?? '',
    meeting: values,
    findings: of(things, 'groupFinding', id).map(one => one.values),
    tasks: of(things, 'task', id).map(({ values: { title, dueMeeting } }) => ({
      title,
      due: things.one('meeting', dueMeeting)?.values ?? null,
    })),
    items: [
      ...items.map(item => ({
        item,
        written: lines(written.filter(one => one.values.item === item.id)),
        word: item.type === 'word' ? agreedOf(things, item.ref) : null,
        goals: item.type === 'goals' ? dottedGoals(things, item) : [],
        back: item.type === 'back' ? backOf(things, meeting, members) : [],
      })),
      ...(loose.length > 0 ? [{ ...nothing, item: null, written: loose }] : []),
    ],
  }
}

const of = <K extends 'groupFinding' | 'task'>(things: Things, kind: K, meeting: string): Thing<K>[] =>
  things
    .all(kind)
    .filter(one => one.values.meeting === meeting)
    .toSorted(byId)

const lineOf = (meeting: Thing<'meeting'>, { id, values }: Thing<'contribution'>): WrittenLine => ({
  text: values.text.trim(),
  late: values.meeting === meeting.id && cameLate(meeting, id),
  photo: values.media !== '',
})

function agreedOf(things: Things, id: string): Definition | null {
  const word = things.one('definition', id)?.values
  return word && word.agreedOn !== '' ? word : null
}

/** The goals that were given dots in a poll, the most first. */
function dottedGoals(things: Things, { id, dots }: ListedItem): PaperItem['goals'] {
  const votes = things.all('vote').map(one => one.values)
  const sum = dotsIn(votes, id, dots)
  return byDots(things.all('goal'), sum).map(([goal, given]) => ({ text: goal.values.text, dots: given }))
}

const backOf = (things: Things, meeting: Thing<'meeting'>, members: CameBackQuery['members']): PaperItem['back'] =>
  cameBack(things, { group: meeting.zone, meeting: meeting.id, members }).map(({ task, contributions, standing }) => ({
    title: task.values.title,
    standing,
    written: contributions.map(one => lineOf(meeting, one)),
  }))
