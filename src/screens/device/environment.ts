import type { Problem } from '../../wire/problem.ts'

/** Why nothing can be locked in this browser at this address; empty when all is well. */
export function environmentProblem(): Problem | '' {
  if (!globalThis.isSecureContext) return 'not-secure'
  const able =
    Boolean(globalThis.indexedDB && navigator.locks && globalThis.crypto?.subtle) &&
    typeof HTMLDialogElement !== 'undefined' &&
    typeof WebAssembly !== 'undefined' &&
    'BroadcastChannel' in globalThis &&
    // What came last of all that is used: browsers that know these know the rest.
    'toSorted' in Array.prototype &&
    CSS.supports('selector(:has(a))')
  if (!able) return 'browser-old'
  if (!('serviceWorker' in navigator)) return 'storage-refused'
  // On iOS a page in the browser and the same page on the home screen have different storage.
  return onIos() && !installed() ? 'install-first' : ''
}

/** Whether this is an iPhone or iPad, which may call itself a Mac. */
export const onIos = (): boolean =>
  /iPhone|iPad|iPod/.test(navigator.userAgent) || (navigator.platform === 'MacIntel' && navigator.maxTouchPoints > 1)

/** Whether the app runs from the home screen or the Dock, not in a tab of the browser. */
export const installed = (): boolean =>
  matchMedia('(display-mode: standalone)').matches || ('standalone' in navigator && navigator.standalone === true)
