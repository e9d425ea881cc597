/** A tablet that a respondent holds: the survey's link after `/survey/`, how she reads, and where the staff app goes on. */
export type Lent = {
  readonly link: string
  readonly language: string
  readonly easy: boolean
  /** The staff app's address to come back to; it holds random ids only. */
  readonly back: string
}

const KEY = 'rinnalla-lent'

/** What this device is lent for; nothing when it is not. Both pages ask it before they draw anything. */
export function lent(): Lent | undefined {
  try {
    const { link, language, easy, back } = JSON.parse(localStorage.getItem(KEY) ?? '') as Record<string, unknown>
    if (typeof link !== 'string' || typeof back !== 'string') return undefined
    return { link, back, language: typeof language === 'string' ? language : '', easy: easy === true }
  } catch {
    return undefined
  }
}

/** Remembers that the device is in a respondent's hands, until it is given back. */
export const lendDevice = (what: Lent): void => localStorage.setItem(KEY, JSON.stringify(what))

/** The device is back with the staff; to be called only once a vault has been unlocked. */
export const takeBack = (): void => localStorage.removeItem(KEY)
