import { useRef } from 'preact/hooks'
import { arrived } from './arriving.ts'

const isPromise = (value: unknown): value is Promise<unknown> => value instanceof Promise

/**
 * Lets a press run once until it has ended: one that comes meanwhile, as the second of a double tap, does nothing. An act
 * that leads to another screen has not ended while that one is fetched.
 */
export function once<A extends unknown[]>(
  press: (...of: A) => unknown,
  under: { way: boolean },
): (...of: A) => unknown {
  return (...of) => {
    if (under.way) return undefined
    const running = press(...of)
    if (!isPromise(running)) return running
    under.way = true
    const over = () => {
      under.way = false
    }
    const end = () => void (arrived()?.then(over) ?? over())
    running.then(end, end)
    return running
  }
}

/** The same for what is drawn: whether its act is under way outlasts every redrawing. */
export function useOnce<A extends unknown[]>(press: (...of: A) => unknown): (...of: A) => unknown {
  const under = useRef({ way: false })
  return once(press, under.current)
}

/** How far apart, and how late, the two taps of a double tap may be. */
const NEAR = 24
const LATE_MS = 400

type Spot = { readonly x: number; readonly y: number; readonly at: number }
let last: Spot | undefined

const spotOf = ({ clientX, clientY, detail, timeStamp }: MouseEvent): Spot | undefined =>
  detail === 0 ? undefined : { x: clientX, y: clientY, at: timeStamp }

/** Whether one tap is the second of a double tap at that spot; the keyboard's presses have no spot. */
export const isSecond = (one: Spot | undefined, before: Spot | undefined): boolean =>
  one !== undefined &&
  before !== undefined &&
  one.at - before.at < LATE_MS &&
  Math.hypot(one.x - before.x, one.y - before.y) < NEAR

/** To be called once: notes where a person tapped last. */
export function watchTaps(): void {
  addEventListener('click', event => (last = spotOf(event)), { capture: true })
}

/**
 * To be called where something closes or slides away under the finger: the second of a double tap does not fall on what lay
 * below.
 */
export const swallowSecond = (): void => swallow(() => true)

/** The same where another screen comes. Clicks of a mouse have to be a double click: whoever goes back twice means it. */
export const swallowDouble = (): void =>
  swallow(event => event.detail > 1 || ('pointerType' in event && event.pointerType === 'touch'))

function swallow(counts: (second: MouseEvent) => boolean): void {
  const before = last
  if (!before) return
  const stop = () => removeEventListener('click', take, { capture: true })
  const take = (event: MouseEvent) => {
    // Whoever has tapped elsewhere meanwhile means what she taps.
    stop()
    if (!isSecond(spotOf(event), before) || !counts(event)) return
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  addEventListener('click', take, { capture: true })
  setTimeout(stop, LATE_MS)
}
