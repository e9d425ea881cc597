import type { Listener } from './api.ts'

/** One value that several screens follow; each hears the newest, at most every few milliseconds. */
export type Watched<T> = { readonly tell: () => void; readonly follow: (listener: Listener<T>) => () => void }

/** So long is waited before those who follow are told, in ms: what changes meanwhile is told with it. */
export const PAUSE_MS = 15

/** Follows `read` for any number of listeners: each hears it at once and again, shortly after every `tell`. */
export function watched<T>(read: () => T, pauseMs = PAUSE_MS): Watched<T> {
  const listeners = new Set<Listener<T>>()
  let waiting = false
  const tell = () => {
    if (waiting) return
    waiting = true
    setTimeout(() => {
      waiting = false
      const now = read()
      for (const listener of listeners) listener(now)
    }, pauseMs)
  }
  return {
    tell,
    follow: listener => {
      listeners.add(listener)
      listener(read())
      return () => void listeners.delete(listener)
    },
  }
}
