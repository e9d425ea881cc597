import type { ComponentType } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { exec, Route, Router, useLocation } from 'preact-iso/router'
import { narrow } from '../../ui/narrow.ts'
import { swallowDouble } from '../../ui/once.ts'
import { placeScroll, watchScroll } from './kept-scroll.ts'
import type { Params } from './places.ts'
import { readable } from './readable.ts'

type Props = {
  readonly of: readonly { readonly path: string; readonly screen: ComponentType<Params> }[]
  readonly otherwise: ComponentType<Params>
}

/** The screen of the address. */
export function Routes({ of, otherwise }: Props) {
  const { path } = useLocation()
  const left = useRef(path)
  const isBeside = (to: string, from: string) =>
    !narrow.value && of.some(({ path }) => path.endsWith('?') && thingAt(path, to) === thingAt(path, from))
  useLayoutEffect(watchScroll, [])
  useLayoutEffect(() => placeScroll(path), [])
  return (
    <Router
      onRouteChange={url => {
        swallowDouble()
        const to = new URL(url, location.origin).pathname
        placeScroll(to, isBeside(readable(to), left.current))
        left.current = readable(to)
      }}
    >
      {of.map(({ path, screen }) => (
        <Route key={path} path={path} component={screen} />
      ))}
      <Route default component={otherwise} />
    </Router>
  )
}

/** Which thing a place that may open something beside it shows; at an address of another place one that no other is. */
const thingAt = (place: string, path: string): unknown =>
  exec(path, place, { path, query: {}, params: {} })?.params.id ?? Symbol(path)
