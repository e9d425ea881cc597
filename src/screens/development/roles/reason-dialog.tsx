import { useSignal } from '@preact/signals'
import { Acts, Dialog } from '../../../ui/dialog.tsx'
import { TextField } from '../../../ui/field.tsx'
import { m } from '../maps/words.ts'

type Props = {
  readonly title: string
  readonly onAct: (reason: string) => Promise<unknown>
  readonly onClose: () => void
}

/** Why something is agreed to be as it is. */
export function ReasonDialog({ title, onAct, onClose }: Props) {
  const words = m()
  const reason = useSignal('')
  const set = async () => {
    await onAct(reason.value.trim())
    onClose()
  }
  return (
    <Dialog
      title={title}
      onClose={onClose}
      actions={<Acts act={words.agreedSo} disabled={reason.value.trim() === ''} onAct={set} onClose={onClose} />}
    >
      <TextField label={words.reason} rows={2} value={reason.value} onInput={value => (reason.value = value)} />
    </Dialog>
  )
}
