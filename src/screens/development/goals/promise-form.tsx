import { useSignal } from '@preact/signals'
import { shortText } from '../../../domain/plain-text.ts'
import type { Thing } from '../../../domain/thing.ts'
import { numberIn } from '../../../domain/work/number-in.ts'
import { MOST_HOURS, newTimePromise } from '../../../domain/work/time-promise.ts'
import { isoDay } from '../../../ui/dates.ts'
import { Acts, Dialog } from '../../../ui/dialog.tsx'
import { Field } from '../../../ui/field.tsx'
import { locale } from '../../../ui/language.ts'
import { apply } from '../../editing/apply.ts'
import { timeWords } from '../../frame/time-words.ts'
import { newId } from '../../worker/new-id.ts'

type Props = { readonly zone: string; readonly promise?: Thing<'timePromise'>; readonly onClose: () => void }

/** What a team was promised: made, or changed in what was touched alone. */
export function PromiseForm({ zone, promise, onClose }: Props) {
  const words = timeWords()
  const before = promise?.values ?? newTimePromise({ team: '', from: isoDay() })
  const plain = new Intl.NumberFormat(locale(), { useGrouping: false, maximumFractionDigits: 2 })
  const team = useSignal(before.team)
  const typed = useSignal(before.hours === null ? '' : plain.format(before.hours))
  const from = useSignal(before.from)
  const hours = hoursIn(typed.value)
  const said = { team: shortText(team.value), hours: hours ?? null, from: from.value }
  const changed = Object.fromEntries(
    Object.entries(said).filter(([name, value]) => value !== before[name as keyof typeof said]),
  )
  const save = async () => {
    if (!promise) {
      const values = newTimePromise(said)
      await apply([{ do: 'create', kind: 'timePromise', id: newId(), values, group: zone }], words.added)
    } else if (Object.keys(changed).length > 0) {
      await apply([{ do: 'edit', id: promise.id, patch: changed }], words.changed)
    }
    onClose()
  }
  const ready = said.team !== '' && hours !== undefined
  return (
    <Dialog
      title={promise ? words.change : words.new}
      onClose={onClose}
      actions={<Acts act={promise ? words.save : words.add} onAct={save} onClose={onClose} disabled={!ready} />}
    >
      <div class="stack wide">
        <Field label={words.team} value={team.value} onInput={next => (team.value = next)} />
        <Field
          label={words.hours}
          mode="text"
          value={typed.value}
          problem={hours === undefined ? words.hoursBad : undefined}
          onInput={next => (typed.value = next)}
        />
        <Field label={words.from} type="date" value={from.value} onInput={next => (from.value = next)} />
      </div>
    </Dialog>
  )
}

/** Hours as typed: null when nothing stands there, nothing when it is no number of hours a week has. */
function hoursIn(typed: string): number | null | undefined {
  if (typed.trim() === '') return null
  const hours = numberIn(typed)
  return hours !== undefined && hours >= 0 && hours <= MOST_HOURS ? hours : undefined
}
