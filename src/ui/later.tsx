import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useEffect } from 'preact/hooks'

/** What stands below the first screenful comes right after it has been drawn: a slow device answers the tap sooner. */
export function Later({ children }: { children: ComponentChildren }) {
  const drawn = useSignal(false)
  useEffect(() => {
    drawn.value = true
  }, [])
  return <>{drawn.value && children}</>
}
