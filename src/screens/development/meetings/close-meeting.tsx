import { useSignal } from '@preact/signals'
import type { Thing } from '../../../domain/thing.ts'
import { closed } from '../../../domain/together/leading.ts'
import { wholeIn } from '../../../domain/whole-in.ts'
import { CountField } from '../../../ui/count-field.tsx'
import { Acts, Dialog } from '../../../ui/dialog.tsx'
import { t } from '../../../ui/language.ts'
import { apply } from '../../editing/apply.ts'

type Props = {
  readonly meeting: Thing<'meeting'>
  readonly written: readonly Thing<'contribution'>[]
  readonly onClose: () => void
}

/** More than any hall holds. */
const MOST = 9_999

/** Closes a meeting: how many came is asked, and what is written afterwards will say that it came later. */
export function CloseMeeting({ meeting, written, onClose }: Props) {
  const words = t().meetings
  const came = useSignal(meeting.values.came === null ? '' : String(meeting.values.came))
  const count = wholeIn(came.value, { most: MOST })
  const close = async () => {
    await apply([{ do: 'edit', id: meeting.id, patch: { ...closed(written), came: count ?? null } }], words.closedNow)
    onClose()
  }
  return (
    <Dialog
      title={words.endTitle}
      onClose={onClose}
      actions={<Acts act={words.endAct} onAct={close} onClose={onClose} disabled={count === undefined} />}
    >
      <p>{words.endText}</p>
      <CountField label={words.cameLabel} most={MOST} value={came.value} onInput={text => (came.value = text)} />
    </Dialog>
  )
}
