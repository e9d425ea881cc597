const nbsp = '\u00A0'

/** A text in which figures stay with what they count or measure: *14 %*, *4 för*, *n = 12*, *12 juni* never part at a line's end. */
export const bound = (text: string): string =>
  text
    .replace(/(\d) (?=[%‰€°]|\p{L})/gu, `$1${nbsp}`)
    .replace(/([=<>≤≥±]) (?=[\d−-])/g, `$1${nbsp}`)
    .replace(/(\p{L}) (?=[=<>≤≥±])/gu, `$1${nbsp}`)
