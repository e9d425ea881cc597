import type { chain } from './en/chain.ts'
import type { Language } from './languages.ts'
import type { Widened } from './widened.ts'

/** The words of the chain: fetched after the page they stand on. */
export type ChainWords = Widened<typeof chain>

type Load = () => Promise<{ chain: ChainWords }>

const load: Readonly<Record<Language, Load>> = {
  sv: () => import('./sv/chain.ts'),
  fi: () => import('./fi/chain.ts'),
  en: () => import('./en/chain.ts'),
}

/** Fetches them in a language. */
export const loadChainWords = async (language: Language): Promise<ChainWords> => (await load[language]()).chain
