import {
  ArrowDownRight,
  ArrowRight,
  ArrowUpRight,
  Circle,
  CircleCheck,
  CircleDashed,
  CirclePause,
  CircleSlash,
  Handshake,
  type IconNode,
  Users,
} from 'lucide'
import type { FindingStatus, Trend } from '../../domain/finding.ts'
import type { FindingRow } from '../../domain/finding-row.ts'
import { Icon } from '../../ui/icon.tsx'
import { t } from '../../ui/language.ts'

const statusIcons: Readonly<Record<FindingStatus, IconNode>> = {
  proposed: Circle,
  examining: CircleDashed,
  verified: CircleCheck,
  refuted: CircleSlash,
  parked: CirclePause,
  agreed: Handshake,
}

const trendIcons: Readonly<Record<Exclude<Trend, 'unknown'>, IconNode>> = {
  improved: ArrowUpRight,
  worsened: ArrowDownRight,
  unchanged: ArrowRight,
}

/** A status as icon and word. */
export function StatusFact({ status }: { status: FindingStatus }) {
  const word = t().field.status[status]
  return (
    <span class="fact" data-status={status}>
      <Icon of={statusIcons[status]} size={20} />
      <span>{status === 'refuted' ? <s>{word}</s> : word}</span>
    </span>
  )
}

/** Status, voices and trend, each as icon and words. */
export function Facts({ row }: { row: FindingRow }) {
  const words = t().field
  const voices = row.voices > 0 && t().findings.one.sessionsOf(words.voices(row.voices), words.sessions(row.sessions))
  return (
    <p class="factline">
      <StatusFact status={row.status} />
      {voices && (
        <span class="fact">
          <Icon of={Users} size={20} />
          <span>{voices}</span>
        </span>
      )}
      {row.trend !== 'unknown' && (
        <span class="fact" data-trend={row.trend}>
          <Icon of={trendIcons[row.trend]} size={20} />
          <span>{words.trend[row.trend]}</span>
        </span>
      )}
      {row.invented && <span class="soft">{t().findings.one.invented}</span>}
    </p>
  )
}
