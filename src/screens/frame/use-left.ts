import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

/** Whether what is drawn here has been closed or left, for an act that ends later. */
export function useLeft(): RefObject<boolean> {
  const left = useRef(false)
  useEffect(
    () => () => {
      left.current = true
    },
    [],
  )
  return left
}
