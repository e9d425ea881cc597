import type { roles } from './en/roles.ts'
import type { Language } from './languages.ts'
import type { Widened } from './widened.ts'

/** The words of role maps: fetched only by whoever opens one. */
export type RoleWords = Widened<typeof roles>

type Load = () => Promise<{ roles: RoleWords }>

const load: Readonly<Record<Language, Load>> = {
  sv: () => import('./sv/roles.ts'),
  fi: () => import('./fi/roles.ts'),
  en: () => import('./en/roles.ts'),
}

/** Fetches them in a language. */
export const loadRoleWords = async (language: Language): Promise<RoleWords> => (await load[language]()).roles
