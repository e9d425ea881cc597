import { byId } from '../by-id.ts'
import { byName } from '../by-name.ts'
import { daysAfter, mondayOf } from '../days.ts'
import type { PublishedResult, RoundHead, Share } from '../surveys/round-result.ts'
import type { Texts } from '../surveys/survey.ts'
import type { Thing } from '../thing.ts'
import { countSaid, type Said, toldWeeks, weeksBetween } from './weeks-said.ts'

/** A pulse of staff as it was published: of each word the share of the two best answers, where it may be told. */
export type PulseBeside = {
  readonly id: string
  readonly label: string
  readonly from: string
  readonly to: string
  readonly words: readonly { readonly name: Texts; readonly share: Share | null }[]
}

/** A promise of time in a stretch of days, by team. */
export type PromiseBeside = { readonly id: string; readonly team: string; readonly said: Said }

/** A phase with what stands beside it in time; nothing says that one comes of the other. */
export type PhaseBeside = {
  readonly id: string
  readonly name: string
  readonly from: string
  readonly to: string
  readonly pulses: readonly PulseBeside[]
  readonly promises: readonly PromiseBeside[]
}

type Days = { readonly from: string; readonly to: string }

type Given = {
  readonly phases: readonly Thing<'phase'>[]
  readonly promises: readonly Thing<'timePromise'>[]
  readonly results: readonly Thing<'result'>[]
  readonly today: string
  /** Only phases that these days touch. */
  readonly within?: Days
}

/** The phases in their order whose days are known, each with the pulses and promises of its time; none that has neither. */
export function besidePhases({ phases, promises, results, today, within }: Given): readonly PhaseBeside[] {
  const pulses = results.flatMap(pulseOf)
  // What is said of the present week counts, also on its Monday.
  const thisWeek = daysAfter(mondayOf(today), 6)
  return phases
    .toSorted((a, b) => a.values.order - b.values.order || byId(a, b))
    .flatMap(({ id, values: { name, from, to } }): PhaseBeside[] => {
      const days = daysOf({ from, to }, today)
      if (!days || (within && !touch(days, within))) return []
      const weeks = weeksBetween(days.from, days.to < thisWeek ? days.to : thisWeek)
      const here = promises
        .map(one => ({ id: one.id, team: one.values.team, said: countSaid(one.values, weeks, today) }))
        .filter(({ said }) => toldWeeks(said) + said.silent > 0)
        .toSorted((a, b) => byName(a.team, b.team) || byId(a, b))
      const then = pulses.filter(one => touch(days, one))
      return then.length + here.length === 0 ? [] : [{ id, name, from, to, pulses: then, promises: here }]
    })
}

/** A published pulse of staff; nothing of any other result. */
function pulseOf({ id, values }: { readonly id: string; readonly values: PublishedResult }): readonly PulseBeside[] {
  const { survey, rounds, questions } = values.result
  const round: RoundHead | undefined = rounds.at(-1)
  const days = round && daysOf(round, round.from)
  if (!survey.pulse || !round || !days) return []
  const words = questions.map(({ dimension, text, falls }) => {
    const fall = falls.at(-1)
    return {
      name: Object.keys(dimension).length > 0 ? dimension : text,
      share: fall?.as === 'points' ? fall.best : null,
    }
  })
  return [{ id, label: round.label, ...days, words }]
}

/**
 * The first and last day of what is known as a year, a month or a day; up to `today` where the end is open, and nothing
 * where the beginning is not known.
 */
function daysOf({ from, to }: Days, today: string): Days | undefined {
  if (!dated.test(from)) return undefined
  const end = dated.test(to) ? to : today
  return { from: `${from}-01-01`.slice(0, 10), to: lastDay(end) }
}

const dated = /^\d{4}(-\d{2}(-\d{2})?)?$/

/** As text, which is all that comparing needs: no month is longer than 31 days. */
const lastDay = (date: string): string =>
  date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date

const touch = (a: Days, b: Days): boolean => a.from <= b.to && b.from <= a.to
