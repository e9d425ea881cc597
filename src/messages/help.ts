import type { help } from './en/help.ts'
import type { Language } from './languages.ts'
import type { Widened } from './widened.ts'

/** The words of help, privacy notice and accessibility statement: fetched only by whoever opens them. */
export type HelpWords = Omit<Widened<typeof help>, HelpRole> & Readonly<Record<HelpRole, readonly Answer[]>>

/** Whose questions are answered; *door* is whoever stands before a locked one, *survey* whoever answers one. */
export type HelpRole = 'door' | 'coordinator' | 'interviewer' | 'participant' | 'reader' | 'survey'

/** A question with its answer. */
export type Answer = readonly [question: string, answer: string]

type Load = () => Promise<{ help: HelpWords }>

const load: Readonly<Record<string, Load> & Record<Language, Load>> = {
  sv: () => import('./sv/help.ts'),
  fi: () => import('./fi/help.ts'),
  en: () => import('./en/help.ts'),
}

/** Fetches them in a language; one we have no words for gets English ones. */
export const loadHelp = async (language: string): Promise<HelpWords> =>
  (await (Object.hasOwn(load, language) ? (load[language] ?? load.en) : load.en)()).help
