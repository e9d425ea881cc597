import { useSignal } from '@preact/signals'
import { arrived } from '../../ui/arriving.ts'
import { errorText } from './problem.ts'

/**
 * One act at a time with its state for the screen: under way, also while the screen is fetched to which it leads, or why it
 * did not succeed.
 */
export function useAct() {
  const busy = useSignal(false)
  const problem = useSignal<string | undefined>(undefined)
  const run = async (act: () => Promise<void>): Promise<boolean> => {
    if (busy.value) return false
    busy.value = true
    problem.value = undefined
    try {
      await act()
      return true
    } catch (error) {
      problem.value = errorText(error)
      return false
    } finally {
      const over = () => {
        busy.value = false
      }
      void (arrived()?.then(over) ?? over())
    }
  }
  return { busy, problem, run }
}
