import { signal } from '@preact/signals'
import { Workbox } from 'workbox-window'
import { storeSurveyPage } from '../../survey/stored-page.ts'

/** How far the app itself is stored on this device, and whether a newer one waits for the person's word. */
export const offline = signal<{ ready: boolean; stored: number; of: number; newer: boolean }>({
  ready: false,
  stored: 0,
  of: 0,
  newer: false,
})

const AGAIN_MS = 5_000

/** Lets the service worker store the app; an update waits until the person agrees. */
export async function storeApp(): Promise<void> {
  if (!('serviceWorker' in navigator)) return
  navigator.serviceWorker.addEventListener('message', event => {
    if (event.data?.type === 'STORED')
      offline.value = { ...offline.value, stored: event.data.stored, of: event.data.of }
  })
  // A tablet is handed over where there is no signal: the respondents' page belongs to what must lie here.
  void navigator.serviceWorker.ready.then(storeRest)
  await watch()
  beginAgain()
}

/** Registers the service worker, and tells of each newer version while this window is open. */
async function watch(): Promise<void> {
  const worker = new Workbox('/sw.js', { scope: '/' })
  worker.addEventListener('waiting', async ({ isExternal }) => {
    // On a slow device the very first one waits a moment too, and is newer than nothing.
    const running = (await navigator.serviceWorker.getRegistration('/'))?.active
    if (running) offline.value = { ...offline.value, newer: true }
    // Workbox listens no longer after a version it had not asked for itself.
    if (isExternal) await watch()
  })
  await worker.register({ immediate: true }).catch(() => undefined)
}

/** A piece that was lost on the way ends the first installation: it is begun again until one has succeeded. */
function beginAgain(): void {
  const timer = setInterval(async () => {
    const registration = await navigator.serviceWorker.getRegistration('/')
    if (registration?.active) return clearInterval(timer)
    if (registration?.installing || registration?.waiting) return
    void watch()
  }, AGAIN_MS)
}

/** The respondents' page too; tried again until it is here, since a piece may be lost on the way. */
async function storeRest(): Promise<void> {
  const stored = await storeSurveyPage()
  offline.value = { ...offline.value, ready: stored }
  if (!stored) setTimeout(() => void storeRest(), AGAIN_MS)
}
