import type { ComponentChildren } from 'preact'
import { useEffect, useId, useRef } from 'preact/hooks'
import { Button } from './button.tsx'
import { t } from './language.ts'
import { swallowSecond } from './once.ts'

type Props = {
  readonly title: string
  readonly onClose: () => void
  readonly children: ComponentChildren
  readonly actions?: ComponentChildren
}

/** A dialog over the screen: Esc and the browser's back close it, and the focus returns to where it was. */
export function Dialog({ title, onClose, children, actions }: Props) {
  const ref = useRef<HTMLDialogElement>(null)
  const heading = useId()
  useEffect(() => {
    const before = document.activeElement
    ref.current?.showModal()
    return () => {
      swallowSecond()
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])
  return (
    <dialog
      ref={ref}
      aria-labelledby={heading}
      onCancel={event => {
        event.preventDefault()
        onClose()
      }}
    >
      <div class="stack">
        <h2 id={heading} tabIndex={-1}>
          {title}
        </h2>
        {children}
      </div>
      {actions && <div class="actions">{actions}</div>}
    </dialog>
  )
}

type Acts = {
  readonly act: string
  readonly onAct: () => unknown
  readonly onClose: () => void
  readonly busy?: boolean
  readonly disabled?: boolean
}

/** What stands at the foot of a dialog: the way back, and the one thing it is for. */
export function Acts({ act, onAct, onClose, ...state }: Acts) {
  return (
    <>
      <Button onClick={onClose}>{t().common.cancel}</Button>
      <Button look="filled" {...state} onClick={onAct}>
        {act}
      </Button>
    </>
  )
}
