import { type Range, rounded } from '../../../domain/range.ts'
import { locale } from '../../../ui/language.ts'

/** A number as it is written here: *2,5* in Finnish; large ones without parts. */
export const figure = (n: number): string =>
  new Intl.NumberFormat(locale(), { maximumFractionDigits: 1, useGrouping: false }).format(rounded(n))

/** A range as *6* or *100–200*. */
export const span = ({ min, max }: Range): string => (min === max ? figure(min) : `${figure(min)}–${figure(max)}`)
