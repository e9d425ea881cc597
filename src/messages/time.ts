import type { time } from './en/time.ts'
import type { Language } from './languages.ts'
import type { Widened } from './widened.ts'

/** The words of promises of time: fetched only where they are shown. */
export type TimeWords = Widened<typeof time>

const load: Readonly<Record<Language, () => Promise<{ time: TimeWords }>>> = {
  sv: () => import('./sv/time.ts'),
  fi: () => import('./fi/time.ts'),
  en: () => import('./en/time.ts'),
}

/** Fetches them in a language. */
export const loadTimeWords = async (language: Language): Promise<TimeWords> => (await load[language]()).time
