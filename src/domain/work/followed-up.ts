import { byId } from '../by-id.ts'
import { monthsAfter } from '../days.ts'
import type { Thing } from '../thing.ts'
import { type Conference, type FollowUp, type FollowUpMonths, followUpMonths } from './conference.ts'

/**
 * How a follow-up stands on a day: answered; its day has come; passed over, since a later one has come; still ahead; or
 * without a day, since the conference has none.
 */
export type FollowUpStanding = {
  readonly months: FollowUpMonths
  /** YYYY-MM-DD; empty while the conference has no day. */
  readonly due: string
  readonly is: 'answered' | 'due' | 'missed' | 'ahead' | 'undated'
  readonly answer?: FollowUp
}

type Followed = Pick<Conference, 'day' | 'followUps'>

/** The three follow-ups of a conference as they stand on a day (YYYY-MM-DD). */
export function followUpsOf(conference: Followed, today: string): readonly FollowUpStanding[] {
  const dues = followUpMonths.map(months => ({ months, due: monthsAfter(conference.day, Number(months)) }))
  const latest = dues.findLast(({ due, months }) => (due !== '' && due <= today) || answerOf(conference, months))
  return dues.map(({ months, due }) => {
    const answer = answerOf(conference, months)
    if (answer) return { months, due, is: 'answered', answer }
    if (due === '') return { months, due, is: 'undated' }
    if (months === latest?.months) return { months, due, is: 'due' }
    return { months, due, is: due <= today ? 'missed' : 'ahead' }
  })
}

/** The follow-up whose day has come and that nobody has asked the family about; nothing when none asks. */
export const dueFollowUp = (conference: Followed, today: string): FollowUpStanding | undefined =>
  followUpsOf(conference, today).find(({ is }) => is === 'due')

/** A family may be asked so many months before the round number. */
const EARLY = 1

/** Whether a follow-up may be answered on a day: what is asked after five weeks is no answer after twelve months. */
export const mayBeAsked = ({ day }: Pick<Conference, 'day'>, months: FollowUpMonths, on: string): boolean => {
  const first = monthsAfter(day, Number(months) - EARLY)
  return first !== '' && first <= on
}

/** Whether its solution may be called lasting: the family has said, twelve months on, that it held. */
export function isLasting(conference: Followed): boolean {
  const answer = answerOf(conference, '12')
  return answer?.outcome === 'held' && mayBeAsked(conference, '12', answer.on)
}

const answerOf = ({ followUps }: Pick<Conference, 'followUps'>, months: FollowUpMonths): FollowUp | undefined =>
  Object.hasOwn(followUps, months) ? followUps[months] : undefined

/** How many plans held of those that were asked about; numbers below three are told as words, whichever side they are on. */
export type Held =
  | { readonly is: 'none' | 'few' | 'all' | 'no' }
  | { readonly is: 'fewHeld' | 'almostAll'; readonly asked: number }
  | { readonly is: 'some'; readonly asked: number; readonly held: number }

/** Fewer than so many are *few*: a reader could tell which they are. */
const FEW = 3

/** What a set of conferences shows together, for each of the three follow-ups. */
export const heldTogether = (
  conferences: readonly Pick<Thing<'conference'>, 'values'>[],
): readonly { readonly months: FollowUpMonths; readonly held: Held }[] =>
  followUpMonths.map(months => {
    const answers = conferences.flatMap(({ values }) => {
      const answer = answerOf(values, months)
      return answer && mayBeAsked(values, months, answer.on) ? [answer] : []
    })
    return { months, held: told(answers.filter(({ outcome }) => outcome === 'held').length, answers.length) }
  })

function told(held: number, asked: number): Held {
  if (asked === 0) return { is: 'none' }
  if (asked < FEW) return { is: 'few' }
  if (held === 0) return { is: 'no' }
  if (held === asked) return { is: 'all' }
  // The other side would be found by taking away.
  if (held < FEW) return { is: 'fewHeld', asked }
  if (asked - held < FEW) return { is: 'almostAll', asked }
  return { is: 'some', asked, held }
}

/** Conferences as they are listed: those of which a follow-up asks first, then the latest first. */
export function conferencesInOrder(all: readonly Thing<'conference'>[], today: string): readonly Thing<'conference'>[] {
  const asks = ({ values }: Thing<'conference'>) => Number(dueFollowUp(values, today) !== undefined)
  return all.toSorted(
    (a, b) => asks(b) - asks(a) || (b.values.day || '9').localeCompare(a.values.day || '9') || byId(a, b),
  )
}
