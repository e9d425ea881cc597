import { signal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { loadMapWords, type MapWords } from '../../../messages/maps.ts'
import { language } from '../../../ui/language.ts'

const loaded = signal<MapWords | null>(null)

/** The words of maps; call it while drawing, inside of a screen that waits for them. */
export function m(): MapWords {
  if (!loaded.value) throw new Error('useMapWords comes first')
  return loaded.value
}

/** Fetches the words of maps in the language of the screen; true once they are there. */
export function useMapWords(): boolean {
  const now = language.value
  useEffect(() => {
    let latest = true
    void loadMapWords(now).then(words => {
      if (latest) loaded.value = words
    })
    return () => {
      latest = false
    }
  }, [now])
  return loaded.value !== null
}
