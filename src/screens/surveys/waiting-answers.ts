import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { inSteps } from '../../domain/surveys/survey-edit.ts'
import { t } from '../../ui/language.ts'
import { toast } from '../../ui/toast.tsx'
import { returned } from '../device/lent.ts'
import { api } from '../worker/api.ts'

const AGAIN_MS = 3_000

/**
 * That sealed answers wait on this device, in steps of k and with no number below it; empty when none do. Said aloud once
 * when the tablet has just come back.
 */
export function useWaitingAnswers(k: number | undefined): string {
  const held = useSignal(0)
  const text = (count: number) => {
    const words = t().surveys
    if (k === undefined || count === 0) return ''
    return count < k ? words.heldFew : words.held(inSteps(count, k))
  }
  const waits = held.value > 0
  useEffect(() => {
    if (k === undefined) return undefined
    const look = async () => {
      const count = await api().heldAnswers()
      held.value = count
      if (returned.value && count > 0) toast(text(count))
      returned.value = false
    }
    void look()
    // They leave by themselves a little after a contact, and nobody tells.
    const timer = waits ? setInterval(() => void look(), AGAIN_MS) : undefined
    return () => clearInterval(timer)
  }, [k, waits])
  return text(held.value)
}
