import { useSignal } from '@preact/signals'
import type { Change } from '../../domain/change.ts'
import { Trouble } from '../../ui/callout.tsx'
import { Acts, Dialog } from '../../ui/dialog.tsx'
import { Field, Select } from '../../ui/field.tsx'
import { t } from '../../ui/language.ts'
import { toast } from '../../ui/toast.tsx'
import { keep } from '../editing/saving.ts'
import { api } from '../worker/api.ts'
import { useView } from '../worker/things.ts'
import type { BulkEditProps } from './bulk-bar.tsx'
import { circleText, freshIds } from './causes/do-act.ts'

/** Gives several findings a unit, or puts several causes under an area. */
export function BulkEdit({ rows, onClose, onDone }: BulkEditProps) {
  const words = t().findings
  const outline = useView('causes', { reachable: false })
  const areas = (outline?.trees ?? []).flatMap(tree => tree.areas.map(area => area.node.row))
  const units = [...new Set((useView('people', {}) ?? []).map(one => one.unit).filter(Boolean))].sort()
  const area = useSignal('')
  const unit = useSignal('')
  const refused = useSignal('')
  const causes = rows.filter(row => row.kind === 'cause' && row.id !== area.value)
  const give = async () => {
    const placed = area.value === '' || causes.length === 0 ? { undo: [], circle: null } : await place()
    if (placed.circle) {
      refused.value = circleText(placed.circle, id => [...rows, ...areas].find(one => one.id === id)?.statement)
      return
    }
    const named = unit.value.trim()
    const changes: Change[] = rows.map(row => ({ do: 'edit', id: row.id, patch: { unit: named } }))
    const before = named === '' ? [] : await keep(() => api().apply(changes))
    const undo = [...before, ...placed.undo]
    toast(words.board.given, { label: t().common.undo, run: () => void keep(() => api().apply(undo)) })
    onDone()
  }
  const place = () =>
    keep(() =>
      api().causeAct({
        do: 'place',
        causes: causes.map(row => row.id),
        under: area.value,
        ids: freshIds(causes.length),
      }),
    )
  return (
    <Dialog
      title={words.board.giveTitle(rows.length)}
      onClose={onClose}
      actions={<Acts act={words.board.giveAct} onAct={() => give()} onClose={onClose} />}
    >
      <Field
        label={words.unit}
        value={unit.value}
        onInput={value => (unit.value = value)}
        hint={units.join(' · ') || undefined}
        placeholder={words.board.unchanged}
      />
      {areas.length > 0 && (
        <Select
          label={words.board.area}
          value={area.value}
          options={[
            ['', words.board.unchanged],
            ...areas.map((row, n) => [row.id, `${n + 1} ${row.statement}`] as const),
          ]}
          onInput={value => (area.value = value)}
          hint={causes.length < rows.length ? words.board.areaOnlyCauses : undefined}
        />
      )}
      <Trouble text={refused.value} />
    </Dialog>
  )
}
