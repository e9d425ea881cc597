/**
 * All that stays readable in this browser while every vault is locked, and none of it says what anybody said: choices of
 * the device's user, random ids, times, and where a device goes on that was handed over.
 */
const keys = {
  language: 'rinnalla-language',
  guideLanguage: 'rinnalla-guide-language',
  look: 'rinnalla-look',
  size: 'rinnalla-size',
  hand: 'rinnalla-hand',
  lockMinutes: 'rinnalla-lock-minutes',
  lastVault: 'rinnalla-last',
  vaults: 'rinnalla-vaults',
  handed: 'rinnalla-handed',
  visit: 'rinnalla-visit',
} as const

type Remembered = keyof typeof keys

const nameOf = (what: Remembered, of: string): string => (of === '' ? keys[what] : `${keys[what]}-${of}`)

/** What is remembered on this device, `of` one thing where each has its own; empty when nothing is, or storage is refused. */
export function remembered(what: Remembered, of = ''): string {
  try {
    return localStorage.getItem(nameOf(what, of)) ?? ''
  } catch {
    return ''
  }
}

/** Remembers a text on this device; an empty one is forgotten. Where storage is refused it holds until the page is left. */
export function remember(what: Remembered, text: string, of = ''): void {
  try {
    if (text === '') localStorage.removeItem(nameOf(what, of))
    else localStorage.setItem(nameOf(what, of), text)
  } catch {
    // Then nothing can be remembered.
  }
}
