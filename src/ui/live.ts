import { type Signal, useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'

/** Starts following something and promises the way to stop. */
export type Follow<T> = (listener: (value: T) => void) => Promise<() => void>

/** Follows a source as long as the component stands; `null` until the first answer. `key` names what is followed. */
export function useLive<T>(follow: Follow<T>, key: string): Signal<T | null> {
  const value = useSignal<T | null>(null)
  useEffect(() => {
    let stopped = false
    let stop = () => {}
    void follow(next => {
      if (!stopped) value.value = next
    }).then(way => {
      if (stopped) way()
      else stop = way
    })
    return () => {
      stopped = true
      stop()
    }
  }, [key])
  return value
}
