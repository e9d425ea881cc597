import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'

/** What the endpoint answers to a question that is asked once; nothing until it has, and while it cannot be asked. */
export function useAsked<T>(ask: () => Promise<T> | undefined): T | undefined {
  const told = useSignal<T | undefined>(undefined)
  useEffect(() => {
    ask()?.then(
      answer => (told.value = answer),
      () => undefined,
    )
  }, [])
  return told.value
}
