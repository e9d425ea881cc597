import type { Change } from '../../domain/change.ts'
import { apply } from '../editing/apply.ts'
import { useRoute } from './use-route.ts'

/** Takes something away, says so with its undo, and goes back to where it stood among others. */
export function useRemoving(): (changes: readonly Change[], said: string, to: string) => Promise<void> {
  const route = useRoute()
  return async (changes, said, to) => {
    await apply(changes, said)
    route(to)
  }
}
