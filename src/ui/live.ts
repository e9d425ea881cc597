import { type Signal, signal } from '@preact/signals'
import { useEffect, useRef, useState } from 'preact/hooks'

/** Starts following something and promises the way to stop. */
export type Follow<T> = (listener: (value: T) => void) => Promise<() => void>

type Source = { readonly value: Signal<unknown>; users: number; stop: () => void }

/** What is followed now, by key: however many components look at it, it comes over once. */
const sources = new Map<string, Source>()

/**
 * Follows a source as long as the component stands; `null` until the first answer. `key` names what is followed; when it
 * changes, the former answer stays until the new one is there.
 */
export function useLive<T>(follow: Follow<T>, key: string): T | null {
  const last = useRef<T | null>(null)
  const [, draw] = useState(0)
  const drawn = sourceOf(key)
  const now = drawn.value.value as T | null
  useEffect(() => {
    const source = sourceOf(key)
    // The screen before this one was the last to look and ended what this one was drawn from: it looks at the new one.
    if (source !== drawn) draw(count => count + 1)
    source.users++
    if (source.users === 1) start(source, follow as Follow<unknown>)
    return () => {
      source.users--
      if (source.users > 0) return
      source.stop()
      if (sources.get(key) === source) sources.delete(key)
    }
  }, [key])
  if (now !== null) last.current = now
  return last.current
}

function sourceOf(key: string): Source {
  const there = sources.get(key)
  if (there) return there
  const made = { value: signal<unknown>(null), users: 0, stop: () => {} }
  sources.set(key, made)
  return made
}

function start(source: Source, follow: Follow<unknown>): void {
  let stopped = false
  source.stop = () => {
    stopped = true
  }
  void follow(next => {
    if (!stopped) source.value.value = next
  }).then(way => {
    if (stopped) way()
    else
      source.stop = () => {
        stopped = true
        way()
      }
  })
}
