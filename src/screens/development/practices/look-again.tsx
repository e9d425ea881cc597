import { daysAfter } from '../../../domain/days.ts'
import type { Thing } from '../../../domain/thing.ts'
import { reviewed } from '../../../domain/work/life-cycle.ts'
import { isoDay } from '../../../ui/dates.ts'
import { Acts, Dialog } from '../../../ui/dialog.tsx'
import { Field, TextField } from '../../../ui/field.tsx'
import { t } from '../../../ui/language.ts'
import { apply } from '../../editing/apply.ts'
import { useBegun } from '../../editing/begun.ts'
import { newId } from '../../worker/new-id.ts'

const YEAR = 365

/** Those who work so say what they see now, and when they look at it next. */
export function LookAgain({ practice, onClose }: { practice: Thing<'practice'>; onClose: () => void }) {
  const words = t().practices
  const empty = { note: '', next: daysAfter(isoDay(), YEAR) }
  const { note, next, made } = useBegun(`look ${practice.id}`, empty)
  const save = async () => {
    const look = { id: newId(), on: isoDay(), by: '', note: note.value.trim(), next: next.value }
    await apply([{ do: 'edit', id: practice.id, patch: reviewed(practice.values, look) }], words.done.reviewed)
    made()
    onClose()
  }
  return (
    <Dialog
      title={words.reviewTitle}
      onClose={onClose}
      actions={<Acts act={words.reviewDo} onAct={save} onClose={onClose} disabled={next.value === ''} />}
    >
      <div class="stack wide">
        <TextField
          label={words.seen}
          hint={words.seenHint}
          value={note.value}
          rows={3}
          onInput={text => (note.value = text)}
        />
        <Field label={words.reviewNext} type="date" value={next.value} onInput={day => (next.value = day)} />
      </div>
    </Dialog>
  )
}
