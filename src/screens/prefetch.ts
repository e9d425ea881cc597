import type { Lazy } from './frame/lazily.tsx'
import { places } from './places.ts'

const FIRST_MS = 1_500
const BETWEEN_MS = 300

// What cannot be fetched now is fetched when it is asked for.
const fetch = (screen: Pick<Lazy<object>, 'preload'>) => void screen.preload().catch(() => undefined)

/** Prefetches the screens a person usually opens next, one at a time. */
export function fetchSoon(): void {
  const soon = places.all.filter(({ soon }) => soon !== undefined).sort((a, b) => (a.soon ?? 0) - (b.soon ?? 0))
  for (const [index, { screen }] of soon.entries()) setTimeout(() => fetch(screen), FIRST_MS + index * BETWEEN_MS)
}
