import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { within } from '../worker/within.ts'
import { installed } from './environment.ts'

/**
 * Whether the browser keeps what is saved here until a person clears it: *kept*; *asks*, where it can be asked to; or
 * *clears*, where it wipes a page that was not visited for seven days, whatever it has promised.
 */
export type Kept = 'kept' | 'asks' | 'clears'

/** A browser that does not say whether it keeps anything has not promised to; a person may take her time to choose. */
const ANSWER_MS = 2_000
const CHOICE_MS = 60_000

/** What this browser does with what is saved here; *asks* when it does not answer. */
export async function keptHere(): Promise<Kept> {
  if (clearsTabs()) return 'clears'
  try {
    return (await within(ANSWER_MS, navigator.storage?.persisted?.())) ? 'kept' : 'asks'
  } catch {
    return 'asks'
  }
}

/** WebKit clears what a page has stored after seven days of use of the browser without a visit to it, except on the home screen and in the Dock. */
const clearsTabs = (): boolean => navigator.vendor.startsWith('Apple') && !installed()

/** Asks the browser to keep what is saved; browsers grant it to installed apps. */
export async function askToKeep(): Promise<Kept> {
  try {
    await within(CHOICE_MS, navigator.storage?.persist?.())
  } catch {
    // What it says when it is asked again is the answer.
  }
  dispatchEvent(new Event('rinnalla-kept'))
  return keptHere()
}

/** What this browser does with what is saved here, anew when it was asked or the app was installed; undefined until known. */
export function useKept(): Kept | undefined {
  const kept = useSignal<Kept | undefined>(undefined)
  useEffect(() => {
    const look = () => void keptHere().then(now => (kept.value = now))
    look()
    addEventListener('rinnalla-kept', look)
    return () => removeEventListener('rinnalla-kept', look)
  }, [])
  return kept.value
}
