import { daysAfter, mondayOf, weekNumber } from '../days.ts'
import type { TimePromise, WeekSaid } from './time-promise.ts'

/** A week with its key, its Monday and its number. */
export type Week = { readonly key: string; readonly monday: string; readonly number: number }

/** So many weeks are a quarter of a year. */
export const QUARTER = 13

/** The week a day is in; nothing for what is no day. */
export function weekOf(day: string): Week | undefined {
  const date = new Date(`${day}T12:00:00Z`)
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== day)
    return undefined
  const monday = mondayOf(day)
  const number = weekNumber(day)
  return { key: `${daysAfter(monday, 3).slice(0, 4)}-W${String(number).padStart(2, '0')}`, monday, number }
}

/** The week of a key; nothing for a key that names none. */
export function weekAt(key: string): Week | undefined {
  const [, year = '', number = ''] = /^(\d{4})-W(\d{2})$/.exec(key) ?? []
  // The fourth of January is always in the first week.
  const week = weekOf(daysAfter(`${year}-01-04`, (Number(number) - 1) * 7))
  return week?.key === key ? week : undefined
}

/** The weeks of the last quarter, the one a day is in last; none for what is no day. */
export const quarterUntil = (day: string): readonly Week[] =>
  Array.from({ length: QUARTER }, (_, at) => weekOf(daysAfter(day, (at + 1 - QUARTER) * 7))).filter(
    one => one !== undefined,
  )

/** Weeks counted: how many were kept, partly kept and not, and of how many nobody has said anything. */
export type Said = {
  readonly kept: number
  readonly partly: number
  readonly not: number
  readonly silent: number
}

/** What was said of a week; nothing where nobody has, whatever its key is. */
export const saidOf = ({ weeks }: Pick<TimePromise, 'weeks'>, key: string): WeekSaid | undefined =>
  Object.hasOwn(weeks, key) ? weeks[key] : undefined

/**
 * How a promise stood in some weeks. A week nobody has spoken of is a gap, not a broken promise: it is counted by itself,
 * and only where the promise held already and the week is over on the day `today`.
 */
export function countSaid(promise: Pick<TimePromise, 'weeks' | 'from'>, weeks: readonly Week[], today: string): Said {
  const since = beganAt(promise)
  const isOver = ({ monday }: Week) => daysAfter(monday, 6) < today
  const count = { kept: 0, partly: 0, not: 0, silent: 0 }
  for (const one of weeks) {
    const said = saidOf(promise, one.key)
    if (said) count[said]++
    else if (since !== undefined && one.monday >= since && isOver(one)) count.silent++
  }
  return count
}

/** The Monday of the first week that counts: where the promise began, or where somebody spoke of it before that. */
function beganAt({ weeks, from }: Pick<TimePromise, 'weeks' | 'from'>): string | undefined {
  const first = Object.keys(weeks)
    .toSorted()
    .find(key => weekAt(key))
  const mondays = [weekOf(from)?.monday, first && weekAt(first)?.monday]
  return mondays.filter(one => typeof one === 'string').toSorted()[0]
}

/** Of how many weeks somebody has said anything. */
export const toldWeeks = ({ kept, partly, not }: Said): number => kept + partly + not

/**
 * The weeks from one day to another, however far apart: never more than ten years of them. A week belongs where its
 * Thursday lies, as it does to its year: no two stretches that follow each other count the same one.
 */
export function weeksBetween(from: string, to: string): readonly Week[] {
  const weeks: Week[] = []
  const next = (day: string) => weekOf(daysAfter(day, 7))
  for (let at = weekOf(from); at && weeks.length < MOST_WEEKS; at = next(at.monday)) {
    const thursday = daysAfter(at.monday, 3)
    if (thursday > to) break
    if (thursday >= from) weeks.push(at)
  }
  return weeks
}

const MOST_WEEKS = 530
