import { useSignal } from '@preact/signals'
import type { Thing } from '../../../domain/thing.ts'
import { closed } from '../../../domain/together/leading.ts'
import { Acts, Dialog } from '../../../ui/dialog.tsx'
import { Field } from '../../../ui/field.tsx'
import { t } from '../../../ui/language.ts'
import { apply } from '../../editing/apply.ts'

type Props = {
  readonly meeting: Thing<'meeting'>
  readonly written: readonly Thing<'contribution'>[]
  readonly onClose: () => void
}

/** Closes a meeting: how many came is asked, and what is written afterwards will say that it came later. */
export function CloseMeeting({ meeting, written, onClose }: Props) {
  const words = t().meetings
  const came = useSignal(meeting.values.came === null ? '' : String(meeting.values.came))
  const number = Number.parseInt(came.value, 10)
  const close = async () => {
    const count = Number.isSafeInteger(number) && number >= 0 ? Math.min(number, 9_999) : null
    await apply([{ do: 'edit', id: meeting.id, patch: { ...closed(written), came: count } }], words.closedNow)
    onClose()
  }
  return (
    <Dialog
      title={words.endTitle}
      onClose={onClose}
      actions={<Acts act={words.endAct} onAct={close} onClose={onClose} />}
    >
      <p>{words.endText}</p>
      <Field
        label={words.cameLabel}
        type="number"
        mode="numeric"
        value={came.value}
        onInput={text => (came.value = text)}
      />
    </Dialog>
  )
}
