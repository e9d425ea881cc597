import type { ComponentChildren } from 'preact'
import { useEffect, useLayoutEffect, useMemo, useReducer, useRef } from 'preact/hooks'
import { LocationProvider, useLocation } from 'preact-iso/router'
import { arrive, setOut } from '../../ui/arriving.ts'
import { awaiting } from '../../ui/pending.ts'
import { myRole } from '../worker/role.ts'
import { mayOpen, type Places, placeAt } from './places.ts'
import { readable } from './readable.ts'

/**
 * What lies inside of it is at the address before as long as the screen of the new one is being fetched, so that what
 * stands does not give way to an empty page, whatever is drawn anew meanwhile or asked for instead.
 */
export function Standing({ places, children }: { places: Places; children: ComponentChildren }) {
  const location = useLocation()
  const asked = useMemo(() => ({ ...location, path: readable(location.path) }), [location])
  const stands = useRef(asked)
  const [, draw] = useReducer((times: number) => times + 1, 0)
  const { screen, reads } = placeAt(places, asked.path)
  // Who may not read it is told so without it.
  const come = screen.there() || !mayOpen(myRole(), reads)
  if (come) stands.current = asked
  useLayoutEffect(() => (come ? arrive() : setOut()), [asked.url, come])
  useEffect(() => {
    if (come) return
    const over = awaiting()
    void screen
      .preload()
      .then(over)
      .then(() => draw(0))
    return over
  }, [screen, come])
  useEffect(() => arrive, [])
  useLayoutEffect(() => {
    // Before the router, which listens on the window, and behind whatever the link itself does.
    document.addEventListener('click', stay)
    return () => document.removeEventListener('click', stay)
  }, [])
  return <LocationProvider.ctx.Provider value={stands.current}>{children}</LocationProvider.ctx.Provider>
}

/** A link to where somebody is, or is on her way to: each tap on it would be a step that *Back* has to undo first. */
function stay(event: MouseEvent): void {
  const link =
    event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[href]:not([target], [href^="#"])')
  if (!link || link.href !== location.href || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
  event.preventDefault()
  event.stopPropagation()
}
