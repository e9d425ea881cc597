import { useEffect, useRef } from 'preact/hooks'
import { keep, unsaved } from './saving.ts'

const PAUSE_MS = 300

/** Stores the newest text of a line on top of what its writer has before her, and answers the view she has then. */
export type Store = (text: string, view: number) => Promise<number>

/**
 * What one person types in one place, saved in its order: each save starts from the writer's own last one, however much
 * comes in from elsewhere meanwhile. It is on disk within half a second, on leaving the field, and before a lock.
 */
export function useLine(store: Store) {
  const line = useRef({
    text: '',
    view: 0,
    dirty: false,
    timer: 0,
    saving: 0,
    last: Promise.resolve(),
    stored: () => {},
  })
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
      now.view = await keep(() => latest.current(text, now.view))
      now.saving--
      stored()
    })
  }
  const saveNow = useRef(save)
  saveNow.current = save
  useEffect(() => {
    const now = () => saveNow.current()
    const hidden = () => document.visibilityState === 'hidden' && now()
    addEventListener('rinnalla-save-now', now)
    addEventListener('pagehide', now)
    document.addEventListener('visibilitychange', hidden)
    return () => {
      now()
      removeEventListener('rinnalla-save-now', now)
      removeEventListener('pagehide', now)
      document.removeEventListener('visibilitychange', hidden)
    }
  }, [])
  return {
    save,
    /** Takes what is typed; `view` is what the writer sees, for the first letter after a pause. */
    type(text: string, view: number) {
      const now = line.current
      if (!now.dirty && now.timer === 0 && view > now.view) now.view = view
      now.text = text
      // From its first letter on, not only while it is being written to the disk.
      if (!now.dirty) now.stored = unsaved()
      now.dirty = true
      if (now.timer === 0) now.timer = setTimeout(() => saveNow.current(), PAUSE_MS) as unknown as number
    },
    /** Saves what is typed and waits until it is on disk. */
    async flush(): Promise<void> {
      save()
      await line.current.last
    },
    /** Nothing typed is on its way: only then may what is stored take the place of what stands in the field. */
    idle: () => !line.current.dirty && line.current.saving === 0,
  }
}
