import { useSignal } from '@preact/signals'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'

const LEAST = 0.4
const MOST = 2.5
const STEP = 1.25
/** Smaller than this a drawing is only made by whoever asks for it: its letters would be too small to begin with. */
const BEGIN = 0.8

const within = (scale: number) => Math.min(MOST, Math.max(LEAST, scale))

/** How large a drawing of a width (px at its own size) is shown: changed by buttons, Ctrl and wheel, plus and minus, and two fingers. */
export function useZoom(width: number) {
  const scale = useSignal(1)
  const place = useRef<HTMLElement>(null)
  /** Somebody has chosen how large it is. */
  const chosen = useRef(false)
  const wide = useRef(width)
  wide.current = width
  const fitting = () => {
    const room = place.current?.clientWidth || wide.current
    const px = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16
    return Math.min(1, room / (wide.current * px))
  }
  const whole = () => {
    chosen.current = true
    scale.value = within(fitting())
  }
  const by = (factor: number) => {
    chosen.current = true
    scale.value = within(scale.peek() * factor)
  }
  const begin = () => {
    if (!chosen.current) scale.value = Math.max(BEGIN, fitting())
  }
  useLayoutEffect(begin, [width])
  useEffect(() => {
    const here = place.current
    if (!here) return
    const room = new ResizeObserver(begin)
    room.observe(here)
    let apart = 0
    const wheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return
      event.preventDefault()
      by(event.deltaY < 0 ? STEP : 1 / STEP)
    }
    const key = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return
      const factor = event.key === '+' ? STEP : event.key === '-' ? 1 / STEP : 0
      if (factor > 0) by(factor)
      else if (event.key === '0') whole()
      else return
      event.preventDefault()
    }
    const pinch = (event: TouchEvent) => {
      const [a, b] = [event.touches[0], event.touches[1]]
      const now = a && b ? Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY) : 0
      if (now > 0 && apart > 0) {
        event.preventDefault()
        by(now / apart)
      }
      apart = now
    }
    const never = { passive: false } as const
    here.addEventListener('wheel', wheel, never)
    here.addEventListener('keydown', key)
    for (const name of ['touchstart', 'touchmove', 'touchend'] as const) here.addEventListener(name, pinch, never)
    return () => {
      room.disconnect()
      here.removeEventListener('wheel', wheel)
      here.removeEventListener('keydown', key)
      for (const name of ['touchstart', 'touchmove', 'touchend'] as const) here.removeEventListener(name, pinch)
    }
  }, [])
  return {
    place,
    scale: scale.value,
    whole,
    in: () => by(STEP),
    out: () => by(1 / STEP),
    least: scale.value <= LEAST,
    most: scale.value >= MOST,
  }
}
