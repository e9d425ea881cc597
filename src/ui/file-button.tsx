import { FileUp } from 'lucide'
import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'
import { Button } from './button.tsx'

type Props = {
  /** Hears the chosen file; the same one can be chosen again once this has ended. */
  readonly onFile: (file: File) => unknown
  readonly busy?: boolean
  readonly wide?: boolean
  readonly children: ComponentChildren
}

/** A button that lets a person choose a file. */
export function FileButton({ onFile, busy = false, wide = false, children }: Props) {
  const input = useRef<HTMLInputElement>(null)
  const choose = async (field: HTMLInputElement) => {
    const [file] = field.files ?? []
    try {
      if (file) await onFile(file)
    } finally {
      field.value = ''
    }
  }
  return (
    <>
      <input ref={input} type="file" hidden onChange={event => void choose(event.currentTarget)} />
      <Button icon={FileUp} busy={busy} wide={wide} onClick={() => input.current?.click()}>
        {children}
      </Button>
    </>
  )
}
