import { CircleCheck } from 'lucide'
import type { FindingRow } from '../../domain/findings/finding-row.ts'
import { type Balance, voiceWords } from '../../domain/findings/voices.ts'
import { Icon } from '../../ui/icon.tsx'
import { t } from '../../ui/language.ts'

/** How well a finding is known, in words: status and voices, or by what a person holds it true. */
export function Known({ row, whole = null }: { row: FindingRow; whole?: Balance | null }) {
  const { field } = t()
  const voices = voiceWords(field, row, whole) || (row.evident && !row.ofGroup ? field.rule.document : '')
  const said = [voices, row.ofGroup && field.ofGroup]
  const verified = row.status === 'verified'
  const parts = verified && row.rule === 'reason' ? [...said, field.byReason] : [field.status[row.status], ...said]
  return (
    <span class="known">
      {verified && (
        <span class="good">
          <Icon of={CircleCheck} size={20} />
          {row.rule === 'reason' && <span class="hidden">{field.status.verified}: </span>}
        </span>
      )}
      {parts.filter(Boolean).join(verified && row.rule === 'reason' ? ', ' : ' · ')}
    </span>
  )
}

/** A statement that leads to its finding; what was made up for practice carries a star that the foot explains. */
export function Statement({ row }: { row: FindingRow }) {
  return (
    <a class="statement" href={`/findings/${row.id}`}>
      {row.statement}
      {row.invented && (
        <span class="soft">
          {' *'}
          <span class="hidden">{t().field.invented}</span>
        </span>
      )}
    </a>
  )
}
