import { useSignal } from '@preact/signals'
import { useLayoutEffect } from 'preact/hooks'
import { isLanguage } from '../messages/languages.ts'
import { language, lendLanguage, t } from './language.ts'

/**
 * Shows the language of whoever holds the device for a while; answers the sentence that tells that it could not be
 * fetched. It comes once there is a line, unless another one has been chosen meanwhile.
 */
export function useLentLanguage(wished: string): string {
  /** What stood there instead. */
  const instead = useSignal('')
  useLayoutEffect(() => {
    if (!isLanguage(wished) || wished === language.value) return undefined
    const lend = () =>
      lendLanguage(wished).catch(() => {
        instead.value = language.value
      })
    const again = () => void (instead.value === language.value && lend())
    void lend()
    addEventListener('online', again)
    return () => removeEventListener('online', again)
  }, [wished])
  return instead.value === language.value ? t().common.languageNotFetched : ''
}
