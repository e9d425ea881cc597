import { answerSizes, sealOverhead } from '../../wire/survey-seal.ts'
import type { Transaction } from '../database/database.ts'

/** What stands where no id or receipt is, of the same length. */
export const none = '-'.repeat(32)

/** Bytes of a place: the smallest answer; a larger one takes several. */
export const placeSize = answerSizes[0] + sealOverhead

/** How many places an answer of so many sealed bytes takes. */
export const placesFor = (bytes: number): number => Math.ceil(bytes / placeSize)

/** Places of an answer that is not of the longest kind. */
export const usualPlaces = placesFor(answerSizes[1] + sealOverhead)

/** The number of an answer's part, of two figures. */
export const numbered = (part: number): string => String(part).padStart(2, '0')
/** How a round stands; answers that were taken back are counted apart. */
export type Tally = {
  /** Places laid out, and those of them that are taken. */
  readonly places: number
  readonly taken: number
  /** Places taken by what answers of the longest kind have beyond the others. */
  readonly longest: number
  readonly waiting: number
  readonly released: number
  readonly backWaiting: number
  readonly backReleased: number
}

/** Counts a round's places and answers in one look at them; an index would keep the order in which they came. */
export async function tally(tx: Transaction, round: string): Promise<Tally> {
  const sum = (when: string) => `COALESCE(SUM(CASE WHEN ${when} THEN 1 ELSE 0 END), 0)`
  const first = `part = '00' AND id <> '${none}'`
  const row = await tx.get<Record<keyof Tally, number | bigint>>(
    `SELECT COUNT(*) AS places, ${sum(`id <> '${none}'`)} AS taken, ${sum(`part >= '${numbered(usualPlaces)}'`)} AS longest,
      ${sum(`${first} AND receipt = '${none}' AND released = '0'`)} AS waiting,
      ${sum(`${first} AND receipt = '${none}' AND released = '1'`)} AS released,
      ${sum(`receipt <> '${none}' AND released = '0'`)} AS "backWaiting",
      ${sum(`receipt <> '${none}' AND released = '1'`)} AS "backReleased"
    FROM answer_place WHERE round = ?`,
    round,
  )
  const of = (name: keyof Tally) => Number(row?.[name] ?? 0)
  return {
    places: of('places'),
    taken: of('taken'),
    longest: of('longest'),
    waiting: of('waiting'),
    released: of('released'),
    backWaiting: of('backWaiting'),
    backReleased: of('backReleased'),
  }
}
