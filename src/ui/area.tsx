import type { JSX, RefObject } from 'preact'
import { useRef } from 'preact/hooks'
import { useOwnValue } from './own-value.ts'

type Props = Omit<JSX.IntrinsicElements['textarea'], 'value' | 'onInput' | 'ref'> & {
  readonly value: string
  readonly onText: (text: string) => void
  readonly area?: RefObject<HTMLTextAreaElement | null>
}

/** A text field that keeps its own words, so that undo and redo go on past whatever is stored meanwhile. */
export function Area({ value, onText, area, ...rest }: Props) {
  const own = useRef<HTMLTextAreaElement>(null)
  const field = area ?? own
  useOwnValue(field, value, onText)
  return <textarea {...rest} ref={field} onInput={event => onText(event.currentTarget.value)} />
}

/** A text of one line that the page breaks where it must; line ends that are pasted or dropped into it become spaces. */
export function LineArea({ value, onText, ...rest }: Props) {
  return <Area {...rest} value={value} rows={1} onBeforeInput={flatten} onText={text => onText(oneLine(text))} />
}

/** A text without its line ends. */
export const oneLine = (text: string): string => text.replace(/[^\S\n]*[\r\n\u0085\u2028\u2029]+\s*/g, ' ')

/** Puts in what comes in as one line. The browser itself does it, as a paste that can be undone. */
function flatten(event: InputEvent): void {
  const text = event.data ?? event.dataTransfer?.getData('text/plain') ?? ''
  if (oneLine(text) === text || event.isComposing) return
  event.preventDefault()
  document.execCommand('insertText', false, oneLine(text.replace(/[\r\n]+$/, '')))
}
