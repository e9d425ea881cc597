import { type Goal, newGoal } from '../../../domain/work/goal.ts'
import { newIndicator } from '../../../domain/work/indicator.ts'
import { Acts, Dialog } from '../../../ui/dialog.tsx'
import { Field, Select, TextField } from '../../../ui/field.tsx'
import { t } from '../../../ui/language.ts'
import { useBegun } from '../../editing/begun.ts'
import { keep } from '../../editing/saving.ts'
import { useRoute } from '../../frame/use-route.ts'
import { api } from '../../worker/api.ts'
import { newId } from '../../worker/new-id.ts'

type Props = { readonly zone: string; readonly onClose: () => void }

const types = ['goal', 'assignment', 'value', 'service_promise'] as const

/** The kinds of goals as a choice. */
export const goalTypes = (): readonly (readonly [Goal['type'], string])[] =>
  types.map(one => [one, t().goals.types[one]] as const)

/** A new goal: what it is, in a sentence. */
export function NewGoal({ zone, onClose }: Props) {
  const words = t().goals
  const route = useRoute()
  const { text, type, made } = useBegun(`goal ${zone}`, { text: '', type: 'goal' as Goal['type'] })
  const make = async () => {
    const id = newId()
    await keep(() => api().create('goal', newGoal({ text: text.value.trim(), type: type.value }), id, zone))
    made()
    route(`/goals/${id}`)
  }
  return (
    <Dialog
      title={words.new}
      onClose={onClose}
      actions={<Acts act={words.add} onAct={make} onClose={onClose} disabled={text.value.trim() === ''} />}
    >
      <div class="stack wide">
        <TextField label={words.text} value={text.value} rows={2} onInput={next => (text.value = next)} />
        <Select
          label={words.type}
          value={type.value}
          options={goalTypes()}
          onInput={next => (type.value = next as Goal['type'])}
        />
      </div>
    </Dialog>
  )
}

/** A new measure: its name; figures and what they mean follow on its page. */
export function NewIndicator({ zone, onClose }: Props) {
  const words = t().goals
  const route = useRoute()
  const { name, made } = useBegun(`indicator ${zone}`, { name: '' })
  const make = async () => {
    const id = newId()
    await keep(() => api().create('indicator', newIndicator({ name: name.value.trim() }), id, zone))
    made()
    route(`/indicators/${id}`)
  }
  return (
    <Dialog
      title={words.newMeasure}
      onClose={onClose}
      actions={<Acts act={words.add} onAct={make} onClose={onClose} disabled={name.value.trim() === ''} />}
    >
      <Field label={words.name} value={name.value} onInput={next => (name.value = next)} />
    </Dialog>
  )
}
