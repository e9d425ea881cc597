const soon = [
  () => import('./sessions/sessions.tsx'),
  () => import('./findings/findings.tsx'),
  () => import('./sessions/session.tsx'),
  () => import('./analysis/analysis.tsx'),
  () => import('./sessions/planning/new-session.tsx'),
  () => import('./sessions/notice.tsx'),
  () => import('./sessions/capture/capture.tsx'),
  () => import('./surveys/surveys.tsx'),
]
const FIRST_MS = 1_500
const BETWEEN_MS = 300

/** Fetches the places a person goes to next, one after another while nothing is asked for, so that a press finds them read. */
export function fetchSoon(): void {
  soon.forEach((fetch, index) => {
    // What cannot be fetched now is fetched when it is asked for.
    setTimeout(() => void fetch().catch(() => undefined), FIRST_MS + index * BETWEEN_MS)
  })
}
