import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { Language } from '../messages/languages.ts'
import { language } from './language.ts'
import { untilCome } from './try-later.ts'

/** What is loaded for the language of the screen; undefined until it is there. What does not come is asked for again. */
export function useSpoken<T>(load: (language: Language) => Promise<T>): T | undefined {
  const loaded = useSignal<T | undefined>(undefined)
  const now = language.value
  useEffect(
    () =>
      untilCome(
        () => load(now),
        next => {
          loaded.value = next
        },
      ),
    [now],
  )
  return loaded.value
}
