import type { RefObject } from 'preact'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'

type Text = HTMLInputElement | HTMLTextAreaElement

/**
 * Lets a field keep its own text: the page writes into it only when `value` has changed from elsewhere, since each such
 * write makes the browser forget what can be undone and redone. An undo may reach a field that has not the caret; that is
 * heard too.
 */
export function useOwnValue(field: RefObject<Text | null>, value: string, onInput: (value: string) => void): void {
  const heard = useRef(onInput)
  heard.current = onInput
  const known = useRef(value)
  known.current = value
  useLayoutEffect(() => {
    if (field.current && field.current.value !== value) field.current.value = value
  }, [value])
  useEffect(() => {
    const look = (event: Event) => {
      const dom = field.current
      if (!dom || dom === event.target || !(event instanceof InputEvent)) return
      if (event.inputType.startsWith('history') && dom.value !== known.current) heard.current(dom.value)
    }
    document.addEventListener('input', look)
    return () => document.removeEventListener('input', look)
  }, [])
}
