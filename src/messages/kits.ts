import type { kits } from './en/kits.ts'
import type { Language } from './languages.ts'
import type { Widened } from './widened.ts'

/** The words of the offered agendas: fetched only by whoever plans a meeting. */
export type KitWords = Readonly<
  Record<
    keyof Widened<typeof kits>,
    { readonly name: string; readonly about: string; readonly items: readonly string[] }
  >
>

type Load = () => Promise<{ kits: KitWords }>

const load: Readonly<Record<Language, Load>> = {
  sv: () => import('./sv/kits.ts'),
  fi: () => import('./fi/kits.ts'),
  en: () => import('./en/kits.ts'),
}

/** Fetches them in a language. */
export const loadKits = async (language: Language): Promise<KitWords> => (await load[language]()).kits
