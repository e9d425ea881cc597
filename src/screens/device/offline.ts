import { signal } from '@preact/signals'
import { storeSurveyPage } from '../../survey/stored-page.ts'
import { allSaved } from '../editing/saving.ts'

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
  await register()
  beginAgain()
}

const register = async () => navigator.serviceWorker.register('/sw.js', { scope: '/' }).then(tellNewer, () => undefined)

const watched = new WeakSet<ServiceWorkerRegistration>()

/** Each newer version is told, not only the first that comes while this window is open. */
function tellNewer(registration: ServiceWorkerRegistration): void {
  // On a slow device the very first one waits a moment too, and is newer than nothing.
  const look = () => {
    if (registration.waiting && registration.active) offline.value = { ...offline.value, newer: true }
  }
  const comes = () => registration.installing?.addEventListener('statechange', look)
  if (!watched.has(registration)) registration.addEventListener('updatefound', comes)
  watched.add(registration)
  comes()
  look()
}

/** A piece that was lost on the way ends the first installation: it is begun again until one has succeeded. */
function beginAgain(): void {
  const timer = setInterval(async () => {
    const registration = await navigator.serviceWorker.getRegistration('/')
    if (registration?.active) return clearInterval(timer)
    if (registration?.installing || registration?.waiting) return
    void register()
  }, AGAIN_MS)
}

/** The respondents' page too; tried again until it is here, since a piece may be lost on the way. */
async function storeRest(): Promise<void> {
  const stored = await storeSurveyPage()
  offline.value = { ...offline.value, ready: stored }
  if (!stored) setTimeout(() => void storeRest(), AGAIN_MS)
}

/** Takes the newer version into use; what is typed until it has come is saved before the page starts anew. */
export async function takeUpdate(): Promise<void> {
  const anew = () => void allSaved().then(() => location.reload())
  const waiting = (await navigator.serviceWorker?.getRegistration('/'))?.waiting
  // Another window may have taken it already.
  if (!waiting) return anew()
  navigator.serviceWorker.addEventListener('controllerchange', anew, { once: true })
  waiting.postMessage({ type: 'SKIP_WAITING' })
}

/** Whether the page that is given out now is of another version than this window; without an answer it is not known to be. */
export async function isOutdated(): Promise<boolean> {
  const mine = document.querySelector('script[type=module]')?.getAttribute('src')
  const page = await fetch('/', { cache: 'no-store' })
    .then(answer => (answer.ok ? answer.text() : ''))
    .catch(() => '')
  return page !== '' && typeof mine === 'string' && !page.includes(mine)
}
