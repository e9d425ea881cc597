import type { ComponentType } from 'preact'
import { useEffect, useLayoutEffect } from 'preact/hooks'
import { Route, Router, useLocation } from 'preact-iso/router'
import { arrive, setOut } from '../../ui/arriving.ts'
import { swallowDouble } from '../../ui/once.ts'
import { placeScroll, watchScroll } from './kept-scroll.ts'
import type { Params } from './places.ts'

type Props = {
  readonly of: readonly { readonly path: string; readonly screen: ComponentType<Params> }[]
  readonly otherwise: ComponentType<Params>
}

/** The screen of the address; the one before it stands until it has been fetched. */
export function Routes({ of, otherwise }: Props) {
  const { path } = useLocation()
  useEffect(() => arrive, [])
  useLayoutEffect(watchScroll, [])
  useLayoutEffect(() => placeScroll(path), [])
  return (
    <Router
      onLoadStart={setOut}
      onLoadEnd={arrive}
      onRouteChange={url => {
        swallowDouble()
        placeScroll(new URL(url, location.origin).pathname)
      }}
    >
      {of.map(({ path, screen }) => (
        <Route key={path} path={path} component={screen} />
      ))}
      <Route default component={otherwise} />
    </Router>
  )
}
