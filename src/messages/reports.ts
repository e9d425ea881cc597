import type { Language } from './languages.ts'
import type { Messages } from './messages.ts'

/** The words around a report back, for the respondents' page, which has none of the app's other words. */
export type ReportWords = Messages['reports']

const load: Readonly<Record<Language, () => Promise<{ reports: ReportWords }>>> = {
  sv: () => import('./sv/reports.ts'),
  fi: () => import('./fi/reports.ts'),
  en: () => import('./en/reports.ts'),
}

/** Whether there are words around a report that is written in this language. */
export const hasReportWords = (tag: string): tag is Language => Object.hasOwn(load, tag)

/** Fetches the words around a report; a language we have no words for gets English ones. */
export const loadReportWords = async (language: string): Promise<ReportWords> =>
  (await (hasReportWords(language) ? load[language] : load.en)()).reports
