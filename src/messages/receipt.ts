import type { receipt } from './en/receipt.ts'
import type { Language } from './languages.ts'
import type { Widened } from './widened.ts'

/** The words of the code with which an answer is taken back: fetched only by whoever wants one, or has one. */
export type ReceiptWords = Widened<typeof receipt>

type Load = () => Promise<{ receipt: ReceiptWords }>

const load: Readonly<Record<string, Load> & Record<Language, Load>> = {
  sv: () => import('./sv/receipt.ts'),
  fi: () => import('./fi/receipt.ts'),
  en: () => import('./en/receipt.ts'),
}

/** Fetches them; a language we have no words for gets English ones. */
export const loadReceiptWords = async (language: string): Promise<ReceiptWords> =>
  (await (Object.hasOwn(load, language) ? (load[language] ?? load.en) : load.en)()).receipt
