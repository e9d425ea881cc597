import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

/** A place after the last row shown: when it comes into view, more are asked for; `shown` tells that they have come. */
export function useInfiniteScroll(more: boolean, shown: number, ask: () => void): RefObject<HTMLDivElement | null> {
  const end = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!more || !end.current) return
    const watch = new IntersectionObserver(
      entries => {
        if (entries.some(one => one.isIntersecting)) ask()
      },
      { rootMargin: '400px' },
    )
    watch.observe(end.current)
    return () => watch.disconnect()
  }, [more, shown])
  return end
}
