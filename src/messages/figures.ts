import type { Language } from './languages.ts'

/** The languages as dates and numbers want them: British English, Sweden's Swedish. */
export const locales = { sv: 'sv-SE', fi: 'fi-FI', en: 'en-GB' } as const
const minus = '\u2212'

/** Figures of a result as a language writes them. */
export type Figures = ReturnType<typeof figuresIn>

/** How a language writes shares (0 to 1), differences and probabilities. */
export function figuresIn(language: Language) {
  const locale = locales[language]
  const number = (value: number, digits: number) =>
    new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value)
  const signed = (value: number, digits: number) => {
    const text = number(Math.abs(value), digits)
    if (/^[0.,]+$/.test(text)) return text
    return `${value < 0 ? minus : '+'}${text}`
  }
  // A tenth tells on which side of nought a small difference lies.
  const points = (part: number) => signed(part * 100, Math.abs(part) < 0.0095 && part !== 0 ? 1 : 0)
  return {
    percent: (part: number) => new Intl.NumberFormat(locale, { style: 'percent' }).format(part),
    /** From one share to another, with the sign of per cent once. */
    range: (low: number, high: number) =>
      `${number(low * 100, 0)}–${new Intl.NumberFormat(locale, { style: 'percent' }).format(high)}`,
    /** A difference of shares in percentage points. */
    points,
    delta: (value: number) => signed(value, 2),
    p: (value: number) => (value < 0.001 ? `< ${number(0.001, 3)}` : number(value, 3)),
  }
}
