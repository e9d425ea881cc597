import { named } from '../domain/named.ts'
import type { Range } from '../domain/range.ts'
import type { Texts } from '../domain/surveys/survey.ts'
import { textIn } from '../domain/text-in.ts'
import { language } from './language.ts'

/** The word for a code; what a newer app or a person wrote instead stays as it is. */
export const wordFor = named

/** A text in the language of the interface, else as `textIn` falls back. */
export const inMyLanguage = (texts: Texts): string => textIn(texts, language.value)

/** A range as *6* or *100–200*. */
export const rangeWord = ({ min, max }: Range): string => (min === max ? String(min) : `${min}–${max}`)
