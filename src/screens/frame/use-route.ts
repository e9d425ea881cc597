import { useLocation } from 'preact-iso/router'

/**
 * Leads from the screen an act was pressed on to the next one. A disk takes its time: whoever has gone elsewhere by herself
 * before it was done stays there.
 */
export function useRoute(): (to: string, replace?: boolean) => void {
  const { route } = useLocation()
  const from = location.pathname
  return (to, replace) => {
    if (location.pathname === from) route(to, replace)
  }
}
