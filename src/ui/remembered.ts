/**
 * What the app keeps readable in this browser while every vault is locked, and none of it says what anybody said: choices
 * of the device's user, random ids, times, and where a device goes on that was handed over; after a family's private time,
 * until a vault is opened, on how many items it agreed and whether they may be read aloud. The respondents' page keeps
 * beside it for which round the device is lent; until the window is closed it is also known that a link was opened, and
 * from where the device was locked.
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
  private: 'rinnalla-private',
  visit: 'rinnalla-visit',
  group: 'rinnalla-group',
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
