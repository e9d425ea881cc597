import type { Figure } from '../../../domain/work/indicator.ts'
import { locale, t } from '../../../ui/language.ts'

const number = (value: number): string => new Intl.NumberFormat(locale(), { maximumFractionDigits: 4 }).format(value)

/** A figure as it is read: number with unit and what is known in words; unknown when there is neither. */
export const figureWord = ({ value, inWords }: Figure, unit: string): string =>
  [value !== null && [number(value), unit].filter(Boolean).join('\u00A0'), inWords].filter(Boolean).join(', ') ||
  t().goals.unknown

/** Where it comes from a survey: how many answered and the interval. */
export function surveyWord({ n, lower, upper }: Figure): string {
  const words = t().goals
  return [n !== null && words.n(n), lower !== null && upper !== null && words.interval(number(lower), number(upper))]
    .filter(Boolean)
    .join(', ')
}
