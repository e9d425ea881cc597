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
  return <LocationProvider.ctx.Provider value={stands.current}>{children}</LocationProvider.ctx.Provider>
}
