import type { Language } from '../../messages/languages.ts'
import { language } from '../../ui/language.ts'

/** What was last read in an interviewee's hands, by session; in memory, for what she has not answered yet is noted nowhere. */
const read = new Map<string, Language>()

/** Notes what is read on the page in her hands, before the device goes back. */
export const keepHers = (session: string): unknown => read.set(session, language.value)

/** The device comes into the same hands again: what is read there is what was read the last time, or what is `known` of it. */
export const hersOf = (session: string, known = ''): string => read.get(session) ?? known
