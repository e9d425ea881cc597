import { signal, useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { VaultCard } from '../../project/api.ts'
import { goOn } from '../device/phase.ts'
import { api } from '../worker/api.ts'
import { problemCode, problemText, type Told } from '../worker/problem.ts'

/** A vault is being opened at the door: nothing else is begun there until it is, or is not. */
export const opening = signal(false)

/** Trying to open a vault: under way, the sentence of what went wrong, and the seconds to wait after wrong tries. */
export function useUnlock(card: VaultCard, onOpened: () => void) {
  const code = useSignal<Told | ''>('')
  const wait = useSignal(card.wait)
  const waiting = wait.value > 0
  useEffect(() => {
    if (!waiting) return
    const timer = setInterval(() => {
      wait.value = Math.max(0, wait.value - 1)
    }, 1000)
    return () => clearInterval(timer)
  }, [waiting])
  const open = async (way: () => Promise<void>) => {
    if (opening.value) return
    opening.value = true
    code.value = ''
    try {
      await way()
      onOpened()
      await goOn()
    } catch (error) {
      code.value = problemCode(error)
      const now = (await api().vaults()).find(one => one.id === card.id)
      wait.value = now?.wait ?? 0
    } finally {
      opening.value = false
    }
  }
  const problem = code.value && code.value !== 'words-wait' ? problemText(code.value) : undefined
  return { busy: opening.value, problem, wait: wait.value, open, openElsewhere: code.value === 'open-elsewhere' }
}
