/** Words as they are compared: case, spaces, hyphens and the dots and rings over letters are forgiven. */
export function plainWords(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[\s\-–,.]+/u)
    .filter(word => word !== '')
    .join(' ')
}

/** `count` different words of the list, each as likely as the others; `draw` gives random whole numbers below 2³². */
export function pickWords(list: readonly string[], count: number, draw: () => number): string[] {
  const picked = new Set<string>()
  while (picked.size < count) {
    const number = draw()
    // The remainder of 2³² would favour the first words: those draws are thrown away.
    if (number >= Math.floor(2 ** 32 / list.length) * list.length) continue
    const word = list[number % list.length]
    if (word) picked.add(word)
  }
  return [...picked]
}

/** How many words a phrase of one's own lacks: six different ones of at least three letters are asked for. */
export function missingWords(text: string): number {
  const words = new Set(
    plainWords(text)
      .split(' ')
      .filter(word => word.length >= 3),
  )
  return Math.max(0, 6 - words.size)
}
