/** After so long without a sign the page says that it could not start; a slow tablet may still come after that. */
const LATE_MS = 15_000

/** What stands in the page until the app does. */
const place = () => document.getElementById('app')

/**
 * Says, in the words that stand in the page for it, that the app could not start and what to do, unless it has started.
 * A page that cannot start is not an old browser: those never come as far as here.
 */
function tell(): void {
  const words = document.getElementById('not-started')
  if (!words || !place()?.contains(words)) return
  place()?.querySelector('.not-yet')?.remove()
  words.hidden = false
}

/** Watches over a start: what goes wrong in the worker or on the page, or takes far too long, is told. */
export function watchStart(): { failed: () => void; started: () => void } {
  const late = setTimeout(tell, LATE_MS)
  document.getElementById('start-again')?.addEventListener('click', () => location.reload())
  return { failed: tell, started: () => clearTimeout(late) }
}
