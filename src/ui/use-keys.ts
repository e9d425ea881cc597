import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

/** Hears the keys that are pressed anywhere inside the element that gets the ref. */
export function useKeys<E extends HTMLElement>(hear: (event: KeyboardEvent, inside: E) => void): RefObject<E | null> {
  const element = useRef<E>(null)
  const latest = useRef(hear)
  latest.current = hear
  useEffect(() => {
    const here = element.current
    if (!here) return
    const listen = (event: KeyboardEvent) => latest.current(event, here)
    here.addEventListener('keydown', listen)
    return () => here.removeEventListener('keydown', listen)
  }, [])
  return element
}
