import { useSignal } from '@preact/signals'
import type { CauseOutline } from '../../../domain/findings/cause-outline.ts'
import { Trouble } from '../../../ui/callout.tsx'
import { Acts, Dialog } from '../../../ui/dialog.tsx'
import { Select } from '../../../ui/field.tsx'
import { t } from '../../../ui/language.ts'
import { choicesIn, type Spot } from './outline-position.ts'
import { placeCause } from './steps.ts'

type Props = { readonly spot: Spot; readonly outline: CauseOutline; readonly onClose: () => void }

/** Chooses the problem or the cause that a cause is to hang under; a place that would make a circle is refused. */
export function PlaceUnder({ spot, outline, onClose }: Props) {
  const words = t().findings.causes
  const { row } = spot.node
  const choices = choicesIn(outline).filter(([id]) => id !== row.id)
  const under = useSignal(choices[0]?.[0] ?? '')
  const refused = useSignal('')
  const place = async () => {
    if (under.value === '') return
    refused.value = await placeCause(under.value, spot, outline)
    if (refused.value === '') onClose()
  }
  return (
    <Dialog
      title={words.placeTitle(row.statement)}
      onClose={onClose}
      actions={<Acts act={t().common.save} onAct={() => place()} onClose={onClose} />}
    >
      <Select label={words.other} value={under.value} options={choices} onInput={value => (under.value = value)} />
      <Trouble text={refused.value} />
    </Dialog>
  )
}
