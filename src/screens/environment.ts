/** Why nothing can be locked in this browser at this address; empty when all is well. */
export function environmentProblem(): string {
  if (!globalThis.isSecureContext) return 'not-secure'
  const able =
    'indexedDB' in globalThis &&
    'locks' in navigator &&
    'subtle' in crypto &&
    typeof HTMLDialogElement !== 'undefined' &&
    typeof WebAssembly !== 'undefined' &&
    'BroadcastChannel' in globalThis
  if (!able) return 'browser-old'
  if (!('serviceWorker' in navigator)) return 'storage-refused'
  return onUninstalledIos() ? 'install-first' : ''
}

/** On iOS a page in the browser and the same page on the home screen have different storage. */
function onUninstalledIos(): boolean {
  const ios =
    /iPhone|iPad|iPod/.test(navigator.userAgent) || (navigator.platform === 'MacIntel' && navigator.maxTouchPoints > 1)
  return (
    ios && !matchMedia('(display-mode: standalone)').matches && !('standalone' in navigator && navigator.standalone)
  )
}
