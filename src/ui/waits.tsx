import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { t } from './language.ts'
import { pending } from './pending.ts'

/** Before this nobody notices a wait. */
const SAID_MS = 300
const MOVING_MS = 1000
/** One wait often follows another; together they are one. */
const BETWEEN_MS = 150

/** Says that something is on its way once that takes long enough to be noticed, and shows that it goes on. */
export function Waits({ also }: { also: boolean }) {
  const shown = useSignal<'nothing' | 'words' | 'moving'>('nothing')
  const since = useRef(0)
  const waits = also || pending.value > 0
  useEffect(() => {
    const timers: ReturnType<typeof setTimeout>[] = []
    const after = (ms: number, what: typeof shown.value) =>
      timers.push(
        setTimeout(() => {
          if (what === 'nothing') since.current = 0
          shown.value = what
        }, ms),
      )
    if (waits) {
      since.current ||= performance.now()
      const passed = performance.now() - since.current
      after(Math.max(0, SAID_MS - passed), 'words')
      after(Math.max(0, MOVING_MS - passed), 'moving')
    } else after(BETWEEN_MS, 'nothing')
    return () => timers.forEach(clearTimeout)
  }, [waits])
  if (shown.value === 'nothing') return null
  return (
    <div role="status" class="waits no-print">
      <span>{t().common.onItsWay}</span>
      {shown.value === 'moving' && <progress class="progress" aria-label={t().common.onItsWay} />}
    </div>
  )
}
