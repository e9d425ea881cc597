import type { conferences } from './en/conferences.ts'
import type { Language } from './languages.ts'
import type { Widened } from './widened.ts'

/** The words of family group conferences: fetched only by whoever opens one, and by the family's own page. */
export type ConferenceWords = Widened<typeof conferences>

type Load = () => Promise<{ conferences: ConferenceWords }>

const load: Readonly<Record<Language, Load>> = {
  sv: () => import('./sv/conferences.ts'),
  fi: () => import('./fi/conferences.ts'),
  en: () => import('./en/conferences.ts'),
}

/** Fetches them in a language. */
export const loadConferenceWords = async (language: Language): Promise<ConferenceWords> =>
  (await load[language]()).conferences
