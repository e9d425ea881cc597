/// <reference lib="webworker" />
import { addPlugins, createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching'
import { NavigationRoute, registerRoute } from 'workbox-routing'
import { fitting } from './fitting.ts'

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: Array<{ url: string; revision: string | null }> }

const list = self.__WB_MANIFEST
addPlugins([fitting(list)])
precacheAndRoute(list)
registerRoute(new NavigationRoute(createHandlerBoundToURL('/survey/index.html'), { allowlist: [/^\/survey(\/|$)/] }))

self.addEventListener('message', event => {
  if (event.data?.type === 'SKIP_WAITING') void self.skipWaiting()
})
self.addEventListener('activate', event => event.waitUntil(self.clients.claim()))
