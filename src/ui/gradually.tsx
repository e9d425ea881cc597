import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useEffect } from 'preact/hooks'

/**
 * Draws a long row of parts a few at a time, so that a finger or a key is never kept waiting: each next few come after the
 * browser has painted the ones before.
 */
export function Gradually({ parts, step = 1 }: { parts: readonly ComponentChildren[]; step?: number }) {
  const drawn = useSignal(step)
  const left = parts.length > drawn.value
  useEffect(() => {
    if (!left) return undefined
    const timer = setTimeout(() => {
      drawn.value += step
    }, 4)
    return () => clearTimeout(timer)
  }, [drawn.value, left])
  return <>{parts.slice(0, drawn.value)}</>
}

/** Drawn just after what stands around it. */
export const Later = ({ children }: { children: ComponentChildren }) => <Gradually parts={['', children]} />
