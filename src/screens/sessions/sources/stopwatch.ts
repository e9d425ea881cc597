/** Counts time without pauses, in ms. */
export type Stopwatch = {
  read(): number
  pause(): void
  goOn(): void
}

/** A stopwatch that runs from now. */
export function startStopwatch(now: () => number): Stopwatch {
  let counted = 0
  let since: number | null = now()
  const read = () => Math.round(counted + (since === null ? 0 : now() - since))
  return {
    read,
    pause() {
      counted = read()
      since = null
    },
    goOn() {
      since ??= now()
    },
  }
}
