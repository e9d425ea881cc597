import { useSignal } from '@preact/signals'
import { useLayoutEffect } from 'preact/hooks'
import { isLanguage } from '../messages/languages.ts'
import { language, lendLanguage, t } from './language.ts'

/**
 * Shows the language of whoever holds the device for a while; answers the sentence that tells that it could not be
 * fetched. It comes once there is a line, unless another one has been chosen meanwhile.
 */
export function useLentLanguage(wished: string): string {
  const missing = useSignal(false)
  const shown = language.value
  useLayoutEffect(() => {
    missing.value = false
  }, [wished, shown])
  useLayoutEffect(() => {
    if (!isLanguage(wished) || wished === language.value) return undefined
    const lend = () => {
      const before = language.value
      return lendLanguage(wished).catch(() => {
        missing.value = language.value === before
      })
    }
    const again = () => void (missing.value && lend())
    void lend()
    addEventListener('online', again)
    return () => removeEventListener('online', again)
  }, [wished])
  return missing.value ? t().common.languageNotFetched : ''
}
