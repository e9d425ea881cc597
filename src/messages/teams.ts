import type { teams } from './en/teams.ts'
import type { Language } from './languages.ts'
import type { Widened } from './widened.ts'

/** The words of results by unit and team: fetched only where a team was asked for. */
export type TeamWords = Widened<typeof teams>

type Load = () => Promise<{ teams: TeamWords }>

const load: Readonly<Record<string, Load> & Record<Language, Load>> = {
  sv: () => import('./sv/teams.ts'),
  fi: () => import('./fi/teams.ts'),
  en: () => import('./en/teams.ts'),
}

/** Fetches them in a language; one we have no words for gets English ones. */
export const loadTeamWords = async (language: string): Promise<TeamWords> =>
  (await (Object.hasOwn(load, language) ? (load[language] ?? load.en) : load.en)()).teams
