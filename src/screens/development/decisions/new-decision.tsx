import { newDecision } from '../../../domain/work/decision.ts'
import { isoDay } from '../../../ui/dates.ts'
import { Acts, Dialog } from '../../../ui/dialog.tsx'
import { Field, TextField, Tick } from '../../../ui/field.tsx'
import { t } from '../../../ui/language.ts'
import { ActorChoice } from '../../editing/actor-choice.tsx'
import { useBegun } from '../../editing/begun.ts'
import { keep } from '../../editing/saving.ts'
import { useRoute } from '../../frame/use-route.ts'
import { api } from '../../worker/api.ts'
import { newId } from '../../worker/new-id.ts'
import { useFindingLinks } from '../linked.tsx'

type Props = { readonly zone: string; readonly from: string; readonly onClose: () => void }

/** A new decision, of a finding or of nothing; a decision against asks why before it is kept. */
export function NewDecision({ zone, from, onClose }: Props) {
  const words = t().decisions
  const route = useRoute()
  const finding = useFindingLinks(zone).find(({ id }) => id === from)
  const empty = { text: '', against: false, because: '', by: '', on: isoDay() }
  const { text, against, because, by, on, made } = useBegun(`decision ${zone} ${from}`, empty)
  const ready = text.value.trim() !== '' && (!against.value || because.value.trim() !== '')
  const make = async () => {
    const id = newId()
    const values = newDecision({
      text: text.value.trim(),
      against: against.value,
      because: because.value.trim(),
      by: by.value,
      on: on.value,
      basis: finding ? { [finding.id]: 'finding' } : {},
    })
    await keep(() => api().create('decision', values, id, zone))
    made()
    route(`/decisions/${id}`)
  }
  return (
    <Dialog
      title={words.new}
      onClose={onClose}
      actions={<Acts act={words.add} onAct={make} onClose={onClose} disabled={!ready} />}
    >
      <div class="stack wide">
        {finding && (
          <p class="soft">
            {words.basis}: {finding.name}
          </p>
        )}
        <TextField
          label={against.value ? words.textAgainst : words.text}
          value={text.value}
          rows={2}
          onInput={next => (text.value = next)}
        />
        <Tick label={words.isAgainst} checked={against.value} onChange={next => (against.value = next)} />
        {against.value && (
          <TextField
            label={words.because}
            hint={words.becauseHint}
            value={because.value}
            rows={2}
            onInput={next => (because.value = next)}
          />
        )}
        <div class="pair">
          <ActorChoice label={words.by} value={by.value} zone={zone} onChoose={next => (by.value = next)} />
          <Field label={words.on} type="date" value={on.value} onInput={next => (on.value = next)} />
        </div>
      </div>
    </Dialog>
  )
}
