const draws = 2 ** 32

/** A whole number from 0 up to but not including `below`, each as likely as the others; `draw` gives random ones below 2³². */
export function fairDraw(below: number, draw: () => number): number {
  // The remainder of 2³² would favour the first numbers: those draws are thrown away.
  const fair = Math.floor(draws / below) * below
  for (;;) {
    const number = draw()
    if (number < fair) return number % below
  }
}
