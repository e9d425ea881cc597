import type { Messages } from './messages.ts'

/** The languages of the interface, each named in itself. */
export const languageNames = { sv: 'Svenska', fi: 'Suomi', en: 'English' } as const

/** A language of the interface, as BCP 47 names it. */
export type Language = keyof typeof languageNames

/** All languages of the interface, in the order they are offered. */
export const languages: readonly Language[] = ['sv', 'fi', 'en']

const load: Record<Language, () => Promise<{ messages: Messages }>> = {
  sv: () => import('./sv/messages.ts'),
  fi: () => import('./fi/messages.ts'),
  en: () => import('./en/messages.ts'),
}

/** Fetches the words of a language; only the chosen one is ever loaded. Finland's Swedish has terms of its own. */
export const loadMessages = async (language: Language, country = ''): Promise<Messages> => {
  const words = language === 'sv' && country === 'FI' ? import('./sv/finland.ts') : load[language]()
  return (await words).messages
}

/** Whether a tag is one of the languages of the interface. */
export const isLanguage = (tag: string): tag is Language => Object.hasOwn(languageNames, tag)
