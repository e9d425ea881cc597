import { signal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { Language } from '../messages/languages.ts'
import { followLanguage, language } from './language.ts'
import { untilCome } from './try-later.ts'

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
    useEffect(
      () =>
        untilCome(
          () => load(now),
          fetched => {
            loaded.value = fetched
            followLanguage(follow)
          },
        ),
      [now],
    )
    return loaded.value !== null
  }
  return { words, useWords }
}
