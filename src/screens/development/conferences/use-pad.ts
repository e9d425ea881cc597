import type { RefObject } from 'preact'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import { onBack } from '../../device/handed.ts'

/**
 * A pad whose words are nowhere but in its field: it is emptied when the page goes, nothing of it is copied, dragged or
 * printed out of it, and Back does not leave it.
 */
export function usePad(): { readonly pad: RefObject<HTMLTextAreaElement | null>; readonly empty: () => void } {
  const pad = useRef<HTMLTextAreaElement>(null)
  const empty = () => {
    if (pad.current) pad.current.value = ''
  }
  useKeptIn(pad)
  useEffect(() => {
    const ask = (event: Event) => {
      if (pad.current?.value) event.preventDefault()
    }
    addEventListener('pagehide', empty)
    addEventListener('beforeunload', ask)
    return () => {
      removeEventListener('pagehide', empty)
      removeEventListener('beforeunload', ask)
    }
  }, [])
  useLayoutEffect(() => {
    const stay = () => history.pushState(null, '', '/')
    // Browsers go past entries that were made before anybody had touched the page.
    const first = () => stay()
    addEventListener('pointerup', first, { once: true })
    addEventListener('keyup', first, { once: true })
    const off = onBack(stay)
    return () => {
      off()
      removeEventListener('pointerup', first)
      removeEventListener('keyup', first)
    }
  }, [])
  return { pad, empty }
}

/** What would take words out of the pad: the clipboard, the mouse, the browser's own menu, saving and printing the page. */
function useKeptIn(pad: RefObject<HTMLTextAreaElement | null>): void {
  useEffect(() => {
    const dom = pad.current
    const never = (event: Event) => event.preventDefault()
    const events = ['copy', 'cut', 'dragstart', 'contextmenu'] as const
    const keys = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && ['p', 's'].includes(event.key.toLowerCase())) event.preventDefault()
    }
    for (const one of events) dom?.addEventListener(one, never)
    addEventListener('keydown', keys, { capture: true })
    return () => {
      for (const one of events) dom?.removeEventListener(one, never)
      removeEventListener('keydown', keys, { capture: true })
    }
  }, [])
}
