import type { Thing } from '../../../domain/thing.ts'
import { isRefusal, type Refusal, step } from '../../../domain/work/life-cycle.ts'
import type { PracticeState } from '../../../domain/work/practice.ts'
import { Callout } from '../../../ui/callout.tsx'
import { isoDay } from '../../../ui/dates.ts'
import { Acts, Dialog } from '../../../ui/dialog.tsx'
import { Field, TextField } from '../../../ui/field.tsx'
import { locale, t } from '../../../ui/language.ts'
import { apply } from '../../editing/apply.ts'
import { useBegun } from '../../editing/begun.ts'
import { newId } from '../../worker/new-id.ts'

type Props = { readonly practice: Thing<'practice'>; readonly to: PracticeState; readonly onClose: () => void }

/** Takes a step with its day and who decided it; what is refused says what it lacks. */
export function TakeStep({ practice, to, onClose }: Props) {
  const words = t().practices
  const asItIs = to === 'evaluated' ? practice.values.evaluation : ''
  // What others write of it meanwhile stands beside what is written here, also when it was begun earlier.
  const empty = { on: isoDay(), by: '', note: asItIs, view: practice.view }
  const { on, by, note, view, made } = useBegun(`step ${practice.id} ${to}`, empty)
  const wish = { id: newId(), state: to, on: on.value, by: by.value.trim(), note: note.value.trim() }
  const answer = step(practice.values, wish)
  const refused = isRefusal(answer) ? answer : undefined
  const take = async () => {
    if (isRefusal(answer)) return
    const said = to === 'dropped' ? words.done.dropped : words.done.moved(words.stage[to])
    await apply([{ do: 'edit', id: practice.id, patch: answer, view: view.value }], said)
    made()
    onClose()
  }
  const asked = { evaluated: words.seen, dropped: words.whyStop }[to as 'evaluated'] ?? words.note
  const hint = { evaluated: words.seenHint, dropped: words.whyStopHint }[to as 'evaluated']
  return (
    <Dialog
      title={words.make[to].replace('…', '')}
      onClose={onClose}
      actions={<Acts act={t().common.save} onAct={take} onClose={onClose} disabled={refused !== undefined} />}
    >
      <div class="stack wide">
        <Lacking refused={refused} />
        <TextField
          label={asked}
          {...(hint ? { hint } : {})}
          value={note.value}
          rows={3}
          onInput={next => (note.value = next)}
        />
        <div class="pair">
          <Field label={words.day} type="date" value={on.value} onInput={next => (on.value = next)} />
          <Field label={words.by} hint={words.byHint} value={by.value} onInput={next => (by.value = next)} />
        </div>
      </div>
    </Dialog>
  )
}

function Lacking({ refused }: { refused: Refusal | undefined }) {
  const words = t().practices
  if (typeof refused !== 'object') return null
  const list = new Intl.ListFormat(locale(), { type: 'conjunction' })
  return (
    <Callout tone="waits">
      <p>{words.refused(list.format(refused.lacks.map(one => words.lack[one])))}</p>
    </Callout>
  )
}
