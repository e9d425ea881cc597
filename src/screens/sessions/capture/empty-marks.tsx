import { PencilLine } from 'lucide'
import type { Thing } from '../../../domain/thing.ts'
import { Icon } from '../../../ui/icon.tsx'
import { clock, t } from '../../../ui/language.ts'

/** Marks set before anything was written: what and at which minute, each on a line of its own. */
export function EmptyMarks({ excerpts }: { excerpts: readonly Thing<'excerpt'>[] }) {
  const empty = excerpts.filter(one => one.values.quick && one.values.note === '')
  if (empty.length === 0) return null
  return (
    <ul class="empty-marks" aria-label={t().marking.emptyMarks}>
      {empty.map(({ id, values }) => (
        <li key={id}>
          <Icon of={PencilLine} size={18} />
          {t().marking.empty(t().field.kind[values.as], clock(new Date(values.at)))}
        </li>
      ))}
    </ul>
  )
}
