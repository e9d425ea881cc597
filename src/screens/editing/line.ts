import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { keep, refuse, savedBeforeActs, savedWithAll, unsaved } from './saving.ts'

/**
 * A page that is left in the middle of a word takes its worker along: what was typed in this time is all that can be
 * lost then. One save at a time, so a slow disk has as many as it can bear.
 */
const PAUSE_MS = 40

/** Whoever has not typed for so long rests: only then may what others wrote come under her caret. */
const REST_MS = 300

/** Stores the newest text of a line on top of what its writer has before her, and returns the view she has then. */
export type Store = (text: string, view: number) => Promise<number>

/**
 * What one person types in one place, saved in its order: each save starts from the writer's own last one, however much
 * comes in from elsewhere meanwhile. It is on its way to the disk at once, on leaving the field, and before a lock.
 */
export function useLine(store: Store) {
  const line = useRef({
    text: '',
    view: 0,
    dirty: false,
    timer: 0,
    rest: 0,
    saving: 0,
    refused: undefined as (() => void) | undefined,
    held: undefined as (() => void) | undefined,
    last: Promise.resolve(),
    stored: () => {},
  })
  /** Grows when the writer rests and her words are stored, so that what waited for that is looked at again. */
  const rests = useSignal(0)
  const latest = useRef(store)
  latest.current = store
  const save = () => {
    const now = line.current
    if (!now.dirty) return
    clearTimeout(now.timer)
    now.timer = 0
    now.dirty = false
    const { text, stored } = now
    now.saving++
    now.last = now.last.then(async () => {
      const view = await keep(() => latest.current(text, now.view)).catch(refuse)
      now.saving--
      now.refused?.()
      now.refused = undefined
      // Too large, and said so: it stands in its field, and nothing is called saved until something shorter is.
      if (view === undefined) now.refused = stored
      else {
        now.view = view
        stored()
      }
      if (now.dirty && now.saving === 0) saveNow.current()
      // What came from others while the disk was busy is looked at now.
      else if (now.rest === 0) rests.value++
    })
  }
  const saveNow = useRef(save)
  saveNow.current = save
  /** After the pause: what is typed while the disk is busy goes with the next save. */
  const soon = useRef(() => {
    line.current.timer = 0
    if (line.current.saving === 0) saveNow.current()
  })
  /** Saves what is typed and waits until it is on disk. */
  const flush = async () => {
    saveNow.current()
    await line.current.last
  }
  useEffect(() => {
    const now = () => saveNow.current()
    const hidden = () => document.visibilityState === 'hidden' && now()
    const leave = savedWithAll(now)
    const act = savedBeforeActs(flush)
    addEventListener('pagehide', now)
    document.addEventListener('visibilitychange', hidden)
    return () => {
      now()
      leave()
      act()
      line.current.held?.()
      void line.current.last.then(() => line.current.refused?.())
      removeEventListener('pagehide', now)
      document.removeEventListener('visibilitychange', hidden)
    }
  }, [])
  return {
    save,
    /** Takes what is typed; `view` is what the writer sees, for the first letter after a pause. */
    type(text: string, view: number) {
      const now = line.current
      if (now.rest === 0 && !now.dirty && view > now.view) now.view = view
      clearTimeout(now.rest)
      now.rest = later(() => {
        now.rest = 0
        rests.value++
      }, REST_MS)
      now.text = text
      now.held?.()
      now.held = undefined
      // From its first letter on, not only while it is being written to the disk.
      if (!now.dirty) now.stored = unsaved()
      now.dirty = true
      if (now.timer === 0) now.timer = later(() => soon.current(), PAUSE_MS)
    },
    /** What stands in the field cannot be stored as it is: nothing is called saved until something else is typed. */
    hold(why: Error): void {
      line.current.held ??= unsaved()
      refuse(why)
    },
    /** Another thing stands here from now on than the one she wrote in: her saves of that one say nothing of it. */
    anew(): void {
      line.current.view = 0
    },
    flush,
    /**
     * Nothing typed is on its way, its writer rests, and what is told, as of `view`, is no older than her last save: only then
     * may it take the place of what stands in the field.
     */
    idle(view: number): boolean {
      const { dirty, saving, rest, refused, held, view: saved } = line.current
      return !dirty && saving === 0 && rest === 0 && !refused && !held && view >= saved
    },
    /** To be watched by whoever asks `idle`. */
    rests: rests.value,
  }
}

const later = (work: () => void, ms: number): number => setTimeout(work, ms) as unknown as number
