import { useEffect, useRef, useState } from 'preact/hooks'

const HOLD_MS = 1_200

/** A button that must be held down, with finger, mouse, Space or Enter: no stray touch goes through it. */
export function Hold({ label, describedBy, onHeld }: { label: string; describedBy: string; onHeld: () => void }) {
  const [held, setHeld] = useState(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const latest = useRef(onHeld)
  latest.current = onHeld
  const begin = () => {
    clearTimeout(timer.current)
    setHeld(true)
    timer.current = setTimeout(() => latest.current(), HOLD_MS)
  }
  const end = () => {
    clearTimeout(timer.current)
    setHeld(false)
  }
  useEffect(() => () => clearTimeout(timer.current), [])
  const key = (event: KeyboardEvent, act: () => void) => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    if (!event.repeat) act()
  }
  return (
    <button
      type="button"
      class="button hold big"
      aria-describedby={describedBy}
      data-held={held}
      onPointerDown={event => event.button === 0 && begin()}
      onPointerUp={end}
      onPointerLeave={end}
      onPointerCancel={end}
      onContextMenu={event => event.preventDefault()}
      onKeyDown={event => key(event, begin)}
      onKeyUp={event => key(event, end)}
      onBlur={end}
    >
      <span>{label}</span>
    </button>
  )
}
