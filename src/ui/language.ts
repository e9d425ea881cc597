import { batch, signal } from '@preact/signals'
import { locales } from '../messages/figures.ts'
import { type Language, languages, loadMessages } from '../messages/languages.ts'
import type { Messages } from '../messages/messages.ts'
import { remember, remembered } from './remembered.ts'

/** The language the person reads; changes with `setLanguage`. */
export const language = signal<Language>('en')

/** The country whose terms are meant; empty while no project is open. */
const country = signal('')

const messages = signal<Messages | null>(null)

/** The words of the current language; call it while drawing so that a change of language redraws. */
export function t(): Messages {
  if (!messages.value) throw new Error('setLanguage comes first')
  return messages.value
}

/** Fetches a room's own words in a language; the answer shows them. */
type Follow = (next: Language) => Promise<() => void>

const following = new Set<Follow>()

/** What has been called once changes with the language, in the same moment: no room stands in two of them. */
export const followLanguage = (one: Follow): unknown => following.add(one)

let changes = 0

/** Fetches a language, shows it and remembers it on this device. */
export async function setLanguage(next: Language): Promise<void> {
  if (await lendLanguage(next)) remember('language', next)
}

/**
 * Shows a language to whoever holds the device for a while; the one staff have chosen stays remembered. False when another
 * one has been asked for meanwhile.
 */
export async function lendLanguage(next: Language): Promise<boolean> {
  const change = ++changes
  const shown = new Map<Follow, () => void>()
  for (;;) {
    const where = country.value
    const late = [...following].filter(one => !shown.has(one))
    const rooms = late.map(async one => shown.set(one, await one(next)))
    const [words] = await Promise.all([loadMessages(next, where), ...rooms])
    if (change !== changes) return false
    // A room whose words came meanwhile has them in the language before, and a project has opened in another country.
    if (where !== country.value || shown.size < following.size) continue
    batch(() => {
      messages.value = words
      language.value = next
      for (const show of shown.values()) show()
    })
    document.documentElement.lang = next
    return true
  }
}

/** Chooses whose terms are meant where one language is written in two countries. */
export async function setCountry(next: string): Promise<void> {
  if (next === country.value) return
  country.value = next
  const read = language.value
  const words = await loadMessages(read, next)
  // Whoever has chosen another language meanwhile has it with this country's terms already.
  if (read === language.value && next === country.value) messages.value = words
}

/** The language chosen before on this device, else the browser's first one that we speak, else English. */
export function firstLanguage(): Language {
  for (const wished of [remembered('language'), ...navigator.languages]) {
    const known = languages.find(language => language === wished.slice(0, 2).toLowerCase())
    if (known) return known
  }
  return 'en'
}

/** The language as dates and numbers want it: British English, Sweden's Swedish. */
export const locale = (): string => locales[language.value]

/** Writes a date; nothing for one that is none, since what somebody sent decides no screen. */
type DateWriter = { format(date: Date): string }

const formats = new Map<string, DateWriter>()

/** How dates are written in the person's language; made once for each way, since making one takes longer than using it. */
export function dateFormat(options: Intl.DateTimeFormatOptions = {}): DateWriter {
  const key = `${locale()} ${JSON.stringify(options)}`
  const known = formats.get(key)
  if (known) return known
  const writer = new Intl.DateTimeFormat(locale(), options)
  const made = { format: (date: Date) => (Number.isNaN(date.getTime()) ? '' : writer.format(date)) }
  formats.set(key, made)
  return made
}

// Without its year a day is taken for the nearest one of that name: *1 January* in December for the coming one.
const UNMISTAKABLE_MS = 300 * 86_400_000

function withYear(written: string, date: Date, now: Date): string {
  const near = Math.abs(date.getTime() - now.getTime()) < UNMISTAKABLE_MS
  // Put behind by hand: with weekday and year together Finnish data says *on Thursday*.
  return written === '' || (near && date.getFullYear() === now.getFullYear())
    ? written
    : `${written} ${date.getFullYear()}`
}

/** A date in the person's language, as *tisdag 12 juni*, with its year where it could be taken for another's. */
export const longDay = (date: Date, now: Date = new Date()): string =>
  withYear(dateFormat({ weekday: 'long', day: 'numeric', month: 'long' }).format(date), date, now)

/** The same without the weekday, as *12 juni*. */
export const dayAndMonth = (date: Date, now: Date = new Date()): string =>
  withYear(dateFormat({ day: 'numeric', month: 'long' }).format(date), date, now)

/** A whole date as a sentence has it, as *31. joulukuuta 2027* in Finnish. */
export const dayInWords = (date: Date): string =>
  dateFormat({ day: 'numeric', month: 'long', year: 'numeric' }).format(date)

/** A short date, as *12.6.2026* in Finnish. */
export const shortDay = (date: Date): string => dateFormat().format(date)

/** The time of day, as *13.42*. */
export const clock = (date: Date): string =>
  dateFormat({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
    .format(date)
    // Swedish hours are written with a full stop in running text; the browsers' data has a colon.
    .replace(':', language.value === 'en' ? ':' : '.')
