import { places } from './places.ts'

const FIRST_MS = 1_500
const BETWEEN_MS = 300

/** Prefetches the screens a person usually opens next, one at a time. */
export function fetchSoon(): void {
  const soon = places.all.filter(({ soon }) => soon !== undefined).sort((a, b) => (a.soon ?? 0) - (b.soon ?? 0))
  soon.forEach(({ screen }, index) => {
    // What cannot be fetched now is fetched when it is asked for.
    setTimeout(() => void screen.preload().catch(() => undefined), FIRST_MS + index * BETWEEN_MS)
  })
}
