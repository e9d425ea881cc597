import { useSignal } from '@preact/signals'
import { shortText } from '../../../domain/plain-text.ts'
import { newConference } from '../../../domain/work/conference.ts'
import { isoDay } from '../../../ui/dates.ts'
import { Acts, Dialog } from '../../../ui/dialog.tsx'
import { Field } from '../../../ui/field.tsx'
import { apply } from '../../editing/apply.ts'
import { useRoute } from '../../frame/use-route.ts'
import { newId } from '../../worker/new-id.ts'
import { CodeAsk, isAskedAbout } from './code-ask.tsx'
import { c } from './words.ts'

/** A new conference: a code, and the day. */
export function NewConference({ onClose }: { onClose: () => void }) {
  const route = useRoute()
  const code = useSignal('')
  const day = useSignal(isoDay())
  const fine = useSignal('')
  const typed = shortText(code.value)
  const make = async () => {
    const id = newId()
    const values = newConference({ code: typed, day: day.value })
    await apply([{ do: 'create', kind: 'conference', id, values }], c().added)
    route(`/conferences/${id}`)
  }
  return (
    <Dialog
      title={c().new}
      onClose={onClose}
      actions={
        <Acts act={c().add} onAct={make} onClose={onClose} disabled={typed === '' || isAskedAbout(typed, fine.value)} />
      }
    >
      <div class="stack wide">
        <Field label={c().code} hint={c().codeHint} value={code.value} onInput={next => (code.value = next)} />
        <CodeAsk code={typed} fine={fine} />
        <Field label={c().day} type="date" value={day.value} onInput={next => (day.value = next)} />
      </div>
    </Dialog>
  )
}
