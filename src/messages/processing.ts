import type { processing } from './en/processing.ts'
import type { Language } from './languages.ts'
import type { Widened } from './widened.ts'

/** The words of the record of processing and of what an impact assessment begins with: fetched when they are written. */
export type ProcessingWords = Widened<typeof processing>

const load: Readonly<Record<Language, () => Promise<{ processing: ProcessingWords }>>> = {
  sv: () => import('./sv/processing.ts'),
  fi: () => import('./fi/processing.ts'),
  en: () => import('./en/processing.ts'),
}

/** Fetches them in a language. */
export const loadProcessingWords = async (language: Language): Promise<ProcessingWords> =>
  (await load[language]()).processing
