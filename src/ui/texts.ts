import { named } from '../domain/named.ts'
import type { Range } from '../domain/range.ts'
import type { Texts } from '../domain/surveys/survey.ts'
import { textIn } from '../domain/text-in.ts'
import { language, t } from './language.ts'

/** The word for a code; what a newer app or a person wrote instead stays as it is. */
export const wordFor = named

/** A text in the language of the interface, else as `textIn` falls back. */
export const inMyLanguage = (texts: Texts): string => textIn(texts, language.value)

/** A range as *6* or *100–200*. */
export const rangeWord = ({ min, max }: Range): string => (min === max ? String(min) : `${min}–${max}`)

/** A stretch of time as known: both ends, one of them, or nothing. */
export function stretch(from: string, to: string): string {
  const words = t().work
  if (from && to) return words.between(dateWord(from), dateWord(to))
  return from ? words.from(dateWord(from)) : to && words.until(dateWord(to))
}

/** A date as far as it is known: a year, a month or a day. */
export function dateWord(date: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date) ?? []
  if (!year || !month) return date
  const at = new Date(Number(year), Number(month) - 1, Number(day ?? 1))
  const written = new Intl.DateTimeFormat(language.value === 'en' ? 'en-GB' : language.value, {
    year: 'numeric',
    month: 'long',
    ...(day ? { day: 'numeric' as const } : {}),
  }).format(at)
  return dayHeld(written)
}

/** A written day whose number is never left alone at the end of a line. */
export const dayHeld = (written: string): string => written.replace(/^(\d{1,2}\.?) /, '$1\u00a0')
