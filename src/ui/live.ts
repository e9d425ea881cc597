import { type Signal, signal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { awaiting } from './pending.ts'
import { tryLater } from './try-later.ts'

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

/** Whether an answer of what is followed by this key is here, and not only a former one that stands until it is. */
export const isTold = (key: string): boolean => sources.get(key)?.value.value != null

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

/** So long until what could not be followed is asked for again, in ms: each time twice as long, up to the most. */
const AGAIN_MS = 1_000
const MOST_MS = 10_000

/** What it needs may be a piece of code that cannot be fetched just now: it is tried until it comes or nobody looks any more. */
function start(source: Source, follow: Follow<unknown>, wait = AGAIN_MS): void {
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
  const begun = (way: () => void) => {
    if (stopped) way()
    else
      source.stop = () => {
        end()
        way()
      }
  }
  const failed = (error: unknown) => {
    there()
    if (stopped) return
    const next = Math.min(2 * wait, MOST_MS)
    // By now it may be a fault and no line that comes and goes: told once, for whoever looks into it.
    if (wait < MOST_MS && next === MOST_MS) console.error(error)
    source.stop = tryLater(wait, () => start(source, follow, next))
  }
  void following.then(begun, failed)
}
