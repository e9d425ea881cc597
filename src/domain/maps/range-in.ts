import type { Range } from '../range.ts'
import { numberIn } from '../work/number-in.ts'

/** What may stand after a figure of a path without changing it: months or kilometres are what is asked for. */
const unit = /\s*(?:km|kilometer|kilometriä|mån\.?|månader|månad|kk|kuukautta|kuukausi|months?|mo)\.?$/iu
const dash = /^(.*\d)\s*(?:-|[\u2010-\u2015\u2212]|till|to)\s*(\d.*)$/iu

const figure = (text: string): number | undefined => {
  const n = numberIn(text.replace(unit, ''))
  return n === undefined || n < 0 ? undefined : n
}

/**
 * Two ends as they are typed, each in its field or both in the first (*6–8*): null where nothing stands, undefined where
 * something stands that is no such range, so that it can be said and what was known before stays. The upper end alone is
 * *at most*, from 0 on; the lower alone is both.
 */
export function rangeIn(from: string, to: string): Range | null | undefined {
  const [, one, other] = to.trim() === '' ? (dash.exec(from.trim().replace(unit, '')) ?? []) : []
  if (one !== undefined && other !== undefined) return rangeIn(one, other)
  const [isFrom, isTo] = [from.trim() !== '', to.trim() !== '']
  if (!isFrom && !isTo) return null
  const min = isFrom ? figure(from) : 0
  const max = isTo ? figure(to) : min
  return min === undefined || max === undefined || min > max ? undefined : { min, max }
}

const MOST_VISITS = 1000

/** How often somebody goes there, as it is typed: null where nothing stands, undefined for what is no such number. */
export function visitsIn(text: string): number | null | undefined {
  if (text.trim() === '') return null
  const n = numberIn(text)
  return n !== undefined && Number.isInteger(n) && n >= 0 && n <= MOST_VISITS ? n : undefined
}
