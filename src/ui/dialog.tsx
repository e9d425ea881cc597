import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useId, useLayoutEffect, useRef } from 'preact/hooks'
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
  // At once and not after the next frame: a key pressed in between would be lost.
  useLayoutEffect(() => {
    const dialog = ref.current
    dialog?.showModal()
    return () => {
      swallowSecond()
      dialog?.close()
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
      // Against whoever insists the browser closes it unasked, also one that nobody may go back from: it lasts while it is drawn.
      onClose={() => ref.current?.showModal()}
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

/** What stands at the foot of a dialog: the way back, and the one thing it is for; why it was refused stands with them. */
export function Acts({ act, onAct, onClose, ...state }: Acts) {
  const refused = useSignal<string | undefined>(undefined)
  const run = () => {
    refused.value = undefined
    const running = onAct()
    if (running instanceof Promise)
      running.catch(error => {
        refused.value = sentenceFor(error)
      })
    return running
  }
  return (
    <>
      {refused.value && (
        <p class="problem" role="alert">
          {refused.value}
        </p>
      )}
      <Button onClick={onClose}>{t().common.cancel}</Button>
      <Button look="filled" {...state} onClick={run}>
        {act}
      </Button>
    </>
  )
}

/** What is said elsewhere on the screen lies behind a dialog, where it is dim and not read out. */
function sentenceFor(error: unknown): string | undefined {
  const problems: Readonly<Record<string, string>> = t().problems
  return error instanceof Error ? problems[error.message.split(':')[0] ?? ''] : undefined
}
