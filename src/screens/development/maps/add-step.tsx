import { useSignal } from '@preact/signals'
import type { Lane } from '../../../domain/maps/lanes.ts'
import { added } from '../../../domain/maps/path-acts.ts'
import { Acts, Dialog } from '../../../ui/dialog.tsx'
import { Field, Select } from '../../../ui/field.tsx'
import { apply } from '../../editing/apply.ts'
import { newId } from '../../worker/new-id.ts'
import { actPath, laneOptions } from './acting.ts'
import type { OpenPath } from './path-page.tsx'
import { m } from './words.ts'

/** Where a new step is to go, as far as that is known when somebody presses *add*. */
export type AddWish = { readonly after: string; readonly as: 'then' | 'branch'; readonly lane: Lane | '' }

/** Asks what happens at a new step, where it goes and whose it is. */
export function AddStep({ path, wish, onClose }: { path: OpenPath; wish: AddWish; onClose: () => void }) {
  const words = m()
  const { steps } = path.shown
  const label = useSignal('')
  const after = useSignal(wish.after)
  const laneBefore = (id: string) => steps.find(one => one.id === id)?.lane ?? ''
  const lane = useSignal<string>(wish.lane || laneBefore(wish.after))
  const make = async () => {
    const values = { label: label.value, lane: lane.value }
    await apply(added(actPath(path), newId(), { after: after.value, as: wish.as, values }, newId), words.stepAdded)
    onClose()
  }
  const places = [
    ['', words.first] as const,
    ...steps.map(({ id, n, label }) => [id, words.afterStep(n, label)] as const),
  ]
  return (
    <Dialog
      title={wish.as === 'branch' ? words.addBranch : words.addStep}
      onClose={onClose}
      actions={<Acts act={words.add} disabled={label.value.trim() === ''} onAct={() => make()} onClose={onClose} />}
    >
      <Field label={words.stepLabel} value={label.value} onInput={value => (label.value = value)} />
      {steps.length > 0 && (
        <Select
          label={words.where}
          value={after.value}
          options={places}
          onInput={value => {
            after.value = value
          }}
        />
      )}
      <Select
        label={words.whose}
        value={lane.value}
        options={laneOptions()}
        onInput={value => {
          lane.value = value
        }}
      />
    </Dialog>
  )
}
