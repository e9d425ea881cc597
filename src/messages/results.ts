import type { Language } from './languages.ts'
import type { Messages } from './messages.ts'

/** The words of a result, for the respondents' page, which has none of the app's other words. */
export type ResultWords = Messages['results']

type Load = () => Promise<{ results: ResultWords }>

const load: Readonly<Record<string, Load> & Record<Language, Load>> = {
  sv: () => import('./sv/results.ts'),
  fi: () => import('./fi/results.ts'),
  en: () => import('./en/results.ts'),
}

/** Fetches the words of a result; a language we have no words for gets English ones. */
export const loadResultWords = async (language: string): Promise<ResultWords> =>
  (await (Object.hasOwn(load, language) ? (load[language] ?? load.en) : load.en)()).results
