/// <reference lib="webworker" />
import { addPlugins, createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching'
import { NavigationRoute, registerRoute } from 'workbox-routing'
import { fitting } from './fitting.ts'

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: Array<{ url: string; revision: string | null }> }

const list = self.__WB_MANIFEST
let stored = 0

/** Counts what is stored while installing, so that a person can see how far it has come. */
addPlugins([
  fitting(list),
  {
    cacheDidUpdate: async () => {
      stored++
      for (const client of await self.clients.matchAll({ includeUncontrolled: true }))
        client.postMessage({ type: 'STORED', stored, of: list.length })
    },
  },
])
// A failed asset fails the installation: a build with a missing piece never becomes active.
precacheAndRoute(list, { ignoreURLParametersMatching: [] })
registerRoute(
  new NavigationRoute(createHandlerBoundToURL('/index.html'), { denylist: [/^\/api\//, /^\/survey(\/|$|%23|#)/i] }),
)

self.addEventListener('message', event => {
  if (event.data?.type === 'SKIP_WAITING') void self.skipWaiting()
})
self.addEventListener('activate', event => event.waitUntil(self.clients.claim()))
