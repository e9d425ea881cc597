const SCOPE = '/survey/'

/**
 * Stores the respondents' page on this device, so that a tablet can be handed over without signal though nobody has opened
 * the page on it before; returns whether all of it lies there. Never throws.
 */
export async function storeSurveyPage(): Promise<boolean> {
  const workers = navigator.serviceWorker
  if (!workers) return false
  // Asked first, since a registration may wait for the network, and what lies here needs none.
  const stored = await workers.getRegistration(SCOPE).catch(() => undefined)
  if (stored?.active && new URL(stored.scope).pathname === SCOPE) return true
  const registration = await workers.register('/survey/sw.js', { scope: SCOPE }).catch(() => undefined)
  const worker = registration?.active ?? registration?.waiting ?? registration?.installing
  if (!worker) return false
  return new Promise(resolve => {
    // It becomes active only once every piece is stored; what could not be fetched makes it redundant.
    const look = () => {
      if (worker.state === 'activated' || worker.state === 'installed') resolve(true)
      else if (worker.state === 'redundant') resolve(false)
    }
    worker.addEventListener('statechange', look)
    look()
  })
}
