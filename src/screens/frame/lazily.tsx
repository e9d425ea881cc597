import { useSignal } from '@preact/signals'
import { type ComponentType, h } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import lazy from 'preact-iso/lazy'
import type { Language } from '../../messages/languages.ts'
import { Button } from '../../ui/button.tsx'
import { Callout } from '../../ui/callout.tsx'
import { language, t } from '../../ui/language.ts'
import { awaiting } from '../../ui/pending.ts'
import { isOutdated, startAnew, takeUpdate } from '../device/newer.ts'
import { recording } from '../device/recording.ts'
import { saving } from '../editing/saving.ts'
import { sheetsCome } from './sheets.ts'

/** A component that may be fetched before it is shown. */
export type Lazy<P> = ComponentType<P> & {
  /** Fetches it before it is shown; whether somebody waits for it, whoever asks knows. */
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
    const all = Promise.all([load(), ...words.map(one => one(language.value))])
    there = await all.then(([screen]) => sheetsCome().then(() => screen)).catch(() => undefined)
    return there !== undefined
  }
  const Waits = (props: P) => {
    const come = useSignal(there !== undefined)
    const tried = useSignal(false)
    const again = async () => {
      come.value = await waitedFor(fetch())
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
  let beforehand = false
  const whole = lazy<ComponentType<P>>(async () => {
    await (beforehand ? fetch() : waitedFor(fetch()))
    return there ?? Waits
  })
  const { preload } = whole
  let ready = false
  const soon = () => {
    beforehand = true
    return preload().then(() => {
      ready = true
    })
  }
  return Object.assign(whole, { preload: soon, there: () => ready })
}

/** That something which stands on the screen is on its way is told until it is there. */
async function waitedFor<T>(answer: Promise<T>): Promise<T> {
  const over = awaiting()
  try {
    return await answer
  } finally {
    over()
  }
}

/** It was asked for in vain: there is no line, or it is of a version that is no longer given out. */
function NotHere({ part, again, come }: { part: boolean; again: () => Promise<void>; come: () => boolean }) {
  const busy = useSignal(false)
  const outdated = useSignal(false)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (part) return
    document.title = 'Rinnalla'
    heading.current?.focus({ preventScroll: true })
  }, [part])
  useEffect(() => {
    // Only if it is: a late answer from before takes nothing back of what has been asked for by hand since.
    void isOutdated().then(is => {
      if (is) outdated.value = true
    })
  }, [])
  const press = async () => {
    busy.value = true
    await again()
    outdated.value = !come() && (await isOutdated())
    busy.value = false
    // A browser may keep in mind that a piece did not come until the page starts anew.
    if (come() || outdated.value || recording.value || !navigator.serviceWorker?.controller) return
    await startAnew()
  }
  const words = t().common
  return (
    <div class="page stack">
      {!part && (
        <h1 ref={heading} tabIndex={-1}>
          Rinnalla
        </h1>
      )}
      {outdated.value ? (
        <Callout tone="plain">
          <p>{recording.value ? words.updateAfterRecording : words.update}</p>
          {!recording.value && (
            <Button busy={saving.value !== 'saved'} onClick={() => takeUpdate()}>
              {words.updateNow}
            </Button>
          )}
        </Callout>
      ) : (
        <Callout tone="bad">
          <p>{words.notFetched}</p>
          <Button busy={busy.value} onClick={() => press()}>
            {words.again}
          </Button>
        </Callout>
      )}
    </div>
  )
}
