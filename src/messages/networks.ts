import type { networks } from './en/networks.ts'
import type { Language } from './languages.ts'
import type { Widened } from './widened.ts'

/** The words of networks: fetched only by whoever opens one. */
export type NetworkWords = Widened<typeof networks>

type Load = () => Promise<{ networks: NetworkWords }>

const load: Readonly<Record<Language, Load>> = {
  sv: () => import('./sv/networks.ts'),
  fi: () => import('./fi/networks.ts'),
  en: () => import('./en/networks.ts'),
}

/** Fetches them in a language. */
export const loadNetworkWords = async (language: Language): Promise<NetworkWords> => (await load[language]()).networks
