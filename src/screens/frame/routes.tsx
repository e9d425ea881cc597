import type { ComponentType } from 'preact'
import { useLayoutEffect } from 'preact/hooks'
import { Route, Router, useLocation } from 'preact-iso/router'
import { swallowDouble } from '../../ui/once.ts'
import { placeScroll, watchScroll } from './kept-scroll.ts'
import type { Params } from './places.ts'

type Props = {
  readonly of: readonly { readonly path: string; readonly screen: ComponentType<Params> }[]
  readonly otherwise: ComponentType<Params>
}

/** The screen of the address. */
export function Routes({ of, otherwise }: Props) {
  const { path } = useLocation()
  useLayoutEffect(watchScroll, [])
  useLayoutEffect(() => placeScroll(path), [])
  return (
    <Router
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
