import { type Signal, useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'

/** Whether the paper is made ready: for whoever is about to print, or to take a file. */
export function usePaper(): Signal<boolean> {
  const paper = useSignal(false)
  useEffect(() => {
    const ready = () => {
      paper.value = true
    }
    addEventListener('beforeprint', ready)
    return () => removeEventListener('beforeprint', ready)
  }, [])
  return paper
}
