import { type Signal, signal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { awaiting } from './pending.ts'

/** Starts following something and promises the way to stop. */
export type Follow<T> = (listener: (value: T) => void) => Promise<() => void>

type Source = { readonly value: Signal<unknown>; users: number; stop?: () => void }

/** What is followed now, by key: however many components look at it, it comes over once. */
const sources = new Map<string, Source>()

/**
 * Follows a source as long as the component stands; `null` until the first answer. `key` names what is followed; when it
 * changes, the former answer stays until the new one is there.
 */
export function useLive<T>(follow: Follow<T>, key: string): T | null {
  const last = useRef<T | null>(null)
  const now = sourceOf(key).value.value as T | null
  useEffect(() => {
    const source = sourceOf(key)
    source.users++
    if (!source.stop) start(source, follow as Follow<unknown>)
    return () => {
      source.users--
      // The screen that comes next may look at the same, and has drawn itself from this source already.
      setTimeout(() => unfollow(key, source))
    }
  }, [key])
  if (now !== null) last.current = now
  return last.current
}

function sourceOf(key: string): Source {
  const there = sources.get(key)
  if (there) return there
  const made: Source = { value: signal<unknown>(null), users: 0 }
  sources.set(key, made)
  return made
}

function unfollow(key: string, source: Source): void {
  if (source.users > 0 || sources.get(key) !== source) return
  sources.delete(key)
  source.stop?.()
}

function start(source: Source, follow: Follow<unknown>): void {
  let stopped = false
  const there = awaiting()
  const end = () => {
    stopped = true
    there()
  }
  source.stop = end
  const following = follow(next => {
    there()
    if (!stopped) source.value.value = next
  })
  following.catch(there)
  void following.then(way => {
    if (stopped) way()
    else
      source.stop = () => {
        end()
        way()
      }
  })
}
