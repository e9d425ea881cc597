import { useComputed, useSignal } from '@preact/signals'
import { arrived } from '../../ui/arriving.ts'
import { problemCode, problemText, type Told } from './problem.ts'

/**
 * One act at a time with its state for the screen: under way, also while the screen is fetched to which it leads, or why it
 * did not succeed, in the language that is read by then.
 */
export function useAct() {
  const busy = useSignal(false)
  const code = useSignal<Told | undefined>(undefined)
  const problem = useComputed(() => code.value && problemText(code.value))
  const run = async (act: () => Promise<void>): Promise<boolean> => {
    if (busy.value) return false
    busy.value = true
    code.value = undefined
    try {
      await act()
      return true
    } catch (error) {
      code.value = problemCode(error)
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
