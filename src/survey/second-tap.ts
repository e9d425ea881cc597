/** How far apart, in px, and how late, in ms, the two taps of a double tap may be. */
const NEAR = 24
const LATE = 400

let before = { clientX: 0, clientY: 0, timeStamp: -LATE }

/**
 * Whether a press is the second of a double tap, as some make to be sure: it must not go on from a question nobody has read,
 * nor take back the answer it has just given. To be asked of each press, once.
 */
export function isSecondTap(now: MouseEvent): boolean {
  const second =
    now.timeStamp - before.timeStamp < LATE &&
    Math.hypot(now.clientX - before.clientX, now.clientY - before.clientY) < NEAR
  // A third one is meant: whoever taps on and on comes on.
  if (!second) before = now
  return second
}

/** A press that draws something else under the finger: the second of a double tap does not fall on that. */
export const alone = (press: () => void) => (first: MouseEvent) => {
  const swallow = (next: MouseEvent) => {
    if (next.timeStamp - first.timeStamp > LATE) return
    next.preventDefault()
    next.stopPropagation()
  }
  addEventListener('click', swallow, { capture: true, once: true })
  press()
}
