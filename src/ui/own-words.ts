import { signal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { Language } from '../messages/languages.ts'
import { followLanguage, language } from './language.ts'

/** The words of one room, which only those fetch who go there: `useWords` is true once they are here, `words` gives them. */
export function ownWords<W>(load: (language: Language) => Promise<W>) {
  const loaded = signal<W | null>(null)
  const words = (): W => {
    if (!loaded.value) throw new Error('useWords comes first')
    return loaded.value
  }
  const follow = async (next: Language) => {
    const fetched = await load(next)
    return () => (loaded.value = fetched)
  }
  const useWords = (): boolean => {
    const now = language.value
    useEffect(() => {
      let latest = true
      // What cannot be fetched just now is fetched when there is a line.
      const fetch = () =>
        load(now).then(
          fetched => {
            if (!latest) return
            loaded.value = fetched
            followLanguage(follow)
          },
          () => undefined,
        )
      void fetch()
      addEventListener('online', fetch)
      return () => {
        latest = false
        removeEventListener('online', fetch)
      }
    }, [now])
    return loaded.value !== null
  }
  return { words, useWords }
}
