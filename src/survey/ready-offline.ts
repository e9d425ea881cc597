import { useEffect, useState } from 'preact/hooks'

/** Whether the page will open here without signal: its form is stored and the whole page is. */
export function useReadyOffline(kept: Promise<boolean>): boolean {
  const [ready, setReady] = useState(false)
  useEffect(() => {
    const worker = navigator.serviceWorker
    if (!worker) return
    const look = async () => {
      // The worker takes over only once every piece is stored.
      if ((await kept) && worker.controller?.scriptURL.endsWith('/survey/sw.js')) setReady(true)
    }
    void look()
    worker.addEventListener('controllerchange', look)
    return () => worker.removeEventListener('controllerchange', look)
  }, [kept])
  return ready
}
