import { useLocation } from 'preact-iso/router'
import type { Change } from '../../domain/change.ts'
import { apply } from '../editing/apply.ts'

/**
 * Takes something away, says so with its undo, and goes back to where it stood among others; whoever has gone to another
 * screen while the disk took its time is not fetched from there.
 */
export function useRemoving(): (changes: readonly Change[], said: string, to: string) => Promise<void> {
  const { route } = useLocation()
  return async (changes, said, to) => {
    const at = location.pathname
    await apply(changes, said)
    if (location.pathname === at) route(to)
  }
}
