import { signal } from '@preact/signals'

type InstallPrompt = Event & { prompt(): Promise<unknown> }

/** The browser's offer to put the app on the home screen; null where it makes none. */
export const installOffer = signal<InstallPrompt | null>(null)

/** Keeps the browser's offer until the person asks for it, instead of letting the browser interrupt. */
export function keepInstallOffer(): void {
  addEventListener('beforeinstallprompt', event => {
    event.preventDefault()
    installOffer.value = event as InstallPrompt
  })
  addEventListener('appinstalled', () => {
    installOffer.value = null
    dispatchEvent(new Event('rinnalla-kept'))
  })
}
