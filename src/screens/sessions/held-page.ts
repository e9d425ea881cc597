import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { hideToast } from '../../ui/toast.tsx'

/** For a page in an interviewee's hands: its heading has the focus, its title names it alone, and what was said to staff goes. */
export function useHeldPage(title: string): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  useEffect(() => {
    document.title = `${title} · Rinnalla`
    hideToast()
  }, [title])
  return heading
}
