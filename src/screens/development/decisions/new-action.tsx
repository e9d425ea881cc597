import { newTask } from '../../../domain/work/task.ts'
import { Acts, Dialog } from '../../../ui/dialog.tsx'
import { Field, Select, TextField } from '../../../ui/field.tsx'
import { t } from '../../../ui/language.ts'
import { ActorChoice } from '../../editing/actor-choice.tsx'
import { apply } from '../../editing/apply.ts'
import { useBegun } from '../../editing/begun.ts'
import { newId } from '../../worker/new-id.ts'

type Props = { readonly zone: string; readonly decision: string; readonly onClose: () => void }

type ActionType = 'measure' | 'plan_item'

/** The kinds of actions as a choice. */
export const actionTypes = (): readonly (readonly [ActionType, string])[] =>
  (['measure', 'plan_item'] as const).map(one => [one, t().decisions.kinds[one]] as const)

/** Something somebody is to do by a day: an action, or an item of a plan. */
export function NewAction({ zone, decision, onClose }: Props) {
  const words = t().decisions
  const empty = { title: '', type: 'measure' as ActionType, owner: '', dueOn: '' }
  const { title, type, owner, dueOn, made } = useBegun(`action ${decision}`, empty)
  const make = async () => {
    const values = newTask({
      type: type.value,
      title: title.value.trim(),
      owner: owner.value,
      dueOn: dueOn.value,
      decision,
    })
    await apply([{ do: 'create', kind: 'task', id: newId(), values, group: zone }], words.added)
    made()
    onClose()
  }
  return (
    <Dialog
      title={words.newAction}
      onClose={onClose}
      actions={<Acts act={words.add} onAct={make} onClose={onClose} disabled={title.value.trim() === ''} />}
    >
      <div class="stack wide">
        <TextField label={words.action} value={title.value} rows={2} onInput={next => (title.value = next)} />
        <ActorChoice label={words.owner} value={owner.value} zone={zone} onChoose={next => (owner.value = next)} />
        <div class="pair">
          <Field label={words.due} type="date" value={dueOn.value} onInput={next => (dueOn.value = next)} />
          <Select
            label={words.kind}
            value={type.value}
            options={actionTypes()}
            onInput={next => (type.value = next as ActionType)}
          />
        </div>
      </div>
    </Dialog>
  )
}
