import type { maps } from './en/maps.ts'
import type { Language } from './languages.ts'
import type { Widened } from './widened.ts'

/** The words of maps, paths and services: fetched only by whoever opens them. */
export type MapWords = Widened<typeof maps>

type Load = () => Promise<{ maps: MapWords }>

const load: Readonly<Record<Language, Load>> = {
  sv: () => import('./sv/maps.ts'),
  fi: () => import('./fi/maps.ts'),
  en: () => import('./en/maps.ts'),
}

/** Fetches them in a language. */
export const loadMapWords = async (language: Language): Promise<MapWords> => (await load[language]()).maps
