import { useSignal } from '@preact/signals'
import { type ComponentType, h } from 'preact'
import { useEffect } from 'preact/hooks'
import lazy from 'preact-iso/lazy'
import type { Language } from '../../messages/languages.ts'
import { Button } from '../../ui/button.tsx'
import { Callout } from '../../ui/callout.tsx'
import { language, t } from '../../ui/language.ts'
import { awaiting } from '../../ui/pending.ts'
import { recording } from '../device/recording.ts'
import { allSaved } from '../editing/saving.ts'
import { sheetsCome } from './sheets.ts'

/** A component that may be fetched before it is shown. */
export type Lazy<P> = ComponentType<P> & {
  readonly preload: () => Promise<unknown>
  /** Whether it can be drawn at once: it has come, or what says that it has not. */
  readonly there: () => boolean
}

/** Words that only some screens have, by language. */
type Words = (language: Language) => Promise<unknown>

/**
 * A component that comes when it is first shown; one that cannot be fetched, or whose own `words` cannot, says so and can
 * be asked for again. A `part` stands on a screen that has its own heading.
 */
export function lazily<P extends object>(
  load: () => Promise<ComponentType<P>>,
  part = false,
  words: readonly Words[] = [],
): Lazy<P> {
  let there: ComponentType<P> | undefined
  const fetch = async (): Promise<boolean> => {
    if (there) return true
    const over = awaiting()
    const all = Promise.all([load(), ...words.map(one => one(language.value))])
    there = await all.then(([screen]) => sheetsCome().then(() => screen)).catch(() => undefined)
    over()
    return there !== undefined
  }
  const Waits = (props: P) => {
    const come = useSignal(there !== undefined)
    const tried = useSignal(false)
    const again = async () => {
      come.value = await fetch()
      tried.value = true
    }
    useEffect(() => {
      // It may have been asked for beforehand, in a place without a line.
      void again()
      const online = () => void again()
      addEventListener('online', online)
      return () => removeEventListener('online', online)
    }, [])
    if (come.value && there) return h(there, props)
    return tried.value ? <NotHere part={part} again={again} come={() => there !== undefined} /> : null
  }
  const whole = lazy<ComponentType<P>>(async () => {
    await fetch()
    return there ?? Waits
  })
  const { preload } = whole
  let ready = false
  const soon = () =>
    preload().then(() => {
      ready = true
    })
  return Object.assign(whole, { preload: soon, there: () => ready })
}

/** Asked for in vain, the page is loaded anew: it may be one of a version that is no longer given out. */
function NotHere({ part, again, come }: { part: boolean; again: () => Promise<void>; come: () => boolean }) {
  const busy = useSignal(false)
  const press = async () => {
    busy.value = true
    await again()
    busy.value = false
    if (come() || recording.value || !navigator.serviceWorker?.controller) return
    await allSaved()
    location.reload()
  }
  return (
    <div class="page">
      {!part && <h1 tabIndex={-1}>Rinnalla</h1>}
      <Callout tone="bad">
        <p>{t().common.notFetched}</p>
        <Button busy={busy.value} onClick={() => press()}>
          {t().common.again}
        </Button>
      </Callout>
    </div>
  )
}
