import type { methodKit } from './en/method-kit.ts'
import type { Language } from './languages.ts'
import type { Widened } from './widened.ts'

/** The words around a method kit: fetched only by whoever opens it. */
export type MethodKitWords = Widened<typeof methodKit>

const load: Readonly<Record<Language, () => Promise<{ methodKit: MethodKitWords }>>> = {
  sv: () => import('./sv/method-kit.ts'),
  fi: () => import('./fi/method-kit.ts'),
  en: () => import('./en/method-kit.ts'),
}

/** Fetches them in a language. */
export const loadMethodKitWords = async (language: Language): Promise<MethodKitWords> =>
  (await load[language]()).methodKit
