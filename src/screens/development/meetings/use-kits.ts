import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { type KitWords, loadKits } from '../../../messages/kits.ts'
import { language } from '../../../ui/language.ts'

/** The words of the offered agendas in the language of the screen; undefined until they are there. */
export function useKits(): KitWords | undefined {
  const words = useSignal<KitWords | undefined>(undefined)
  const now = language.value
  useEffect(() => {
    let latest = true
    void loadKits(now).then(loaded => {
      if (latest) words.value = loaded
    })
    return () => {
      latest = false
    }
  }, [now])
  return words.value
}
