import { signal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { NetworkShown } from '../../../domain/maps/network/shown.ts'
import { CLOSE, ME } from '../../../domain/maps/network/tie.ts'
import { loadNetworkWords, type NetworkWords } from '../../../messages/networks.ts'
import { language, t } from '../../../ui/language.ts'
import { useMapWords } from '../maps/words.ts'

const loaded = signal<NetworkWords | null>(null)

/** The words of networks; call it while drawing, inside of a screen that waits for them. */
export function w(): NetworkWords {
  if (!loaded.value) throw new Error('useNetworkWords comes first')
  return loaded.value
}

/** Fetches the words of networks, and those all maps share, in the language of the screen; true once they are there. */
export function useNetworkWords(): boolean {
  const now = language.value
  useEffect(() => {
    let latest = true
    void loadNetworkWords(now).then(words => {
      if (latest) loaded.value = words
    })
    return () => {
      latest = false
    }
  }, [now])
  return useMapWords() && loaded.value !== null
}

/** What somebody on a network is called in the language of the screen. */
export function nameOf(key: string, { names, perspective }: Pick<NetworkShown, 'names' | 'perspective'>): string {
  if (key === CLOSE) return w().close
  if (key === ME) return perspective === 'own' ? w().me : w().us
  return (Object.hasOwn(names, key) && names[key]) || t().common.untitled
}
