import { useSignal } from '@preact/signals'
import type { RefObject } from 'preact'
import { useEffect } from 'preact/hooks'
import type { Seen } from './path-picture.tsx'

/** Smaller steps than this, in px of the drawing, are not looked at anew. */
const STEP = 400
/** So much is drawn around what is seen, so that a finger or the Tab key finds it there already. */
const AROUND = 900

/** Which part of a large drawing is on the screen now, with some room around it; nothing while all of it is to be drawn. */
export function useSeen(place: RefObject<HTMLElement | null>, scale: number, large: boolean): Seen | undefined {
  const seen = useSignal<Seen | undefined>(
    large ? { left: 0, top: 0, right: 2 * AROUND, bottom: 2 * AROUND } : undefined,
  )
  useEffect(() => {
    const here = place.current
    if (!here || !large) {
      seen.value = undefined
      return undefined
    }
    let asked = 0
    const look = () => {
      asked = 0
      const px = (scale * Number.parseFloat(getComputedStyle(document.documentElement).fontSize)) / 16
      const { top } = here.getBoundingClientRect()
      const down = (n: number) => Math.floor((n / px - AROUND) / STEP) * STEP
      const up = (n: number) => Math.ceil((n / px + AROUND) / STEP) * STEP
      const next: Seen = {
        left: down(here.scrollLeft),
        right: up(here.scrollLeft + here.clientWidth),
        top: down(-top),
        bottom: up(innerHeight - top),
      }
      if (JSON.stringify(next) !== JSON.stringify(seen.peek())) seen.value = next
    }
    const soon = () => {
      asked ||= requestAnimationFrame(look)
    }
    look()
    here.addEventListener('scroll', soon, { passive: true })
    addEventListener('scroll', soon, { passive: true })
    addEventListener('resize', soon)
    return () => {
      cancelAnimationFrame(asked)
      here.removeEventListener('scroll', soon)
      removeEventListener('scroll', soon)
      removeEventListener('resize', soon)
    }
  }, [scale, large])
  return seen.value
}
