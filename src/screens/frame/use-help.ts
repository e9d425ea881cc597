import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { type HelpWords, loadHelp } from '../../messages/help.ts'
import { language } from '../../ui/language.ts'

/** The words of help in the language of the screen; undefined until they are there. */
export function useHelp(): HelpWords | undefined {
  const words = useSignal<HelpWords | undefined>(undefined)
  const now = language.value
  useEffect(() => {
    let latest = true
    void loadHelp(now).then(loaded => {
      if (latest) words.value = loaded
    })
    return () => {
      latest = false
    }
  }, [now])
  return words.value
}
