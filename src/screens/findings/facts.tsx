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
  Hourglass,
  type IconNode,
  Route,
  Users,
} from 'lucide'
import type { Finding, FindingStatus, Trend } from '../../domain/findings/finding.ts'
import type { FindingRow } from '../../domain/findings/finding-row.ts'
import { Icon } from '../../ui/icon.tsx'
import { t } from '../../ui/language.ts'
import { rangeWord } from '../../ui/texts.ts'

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

/** Status, voices, trend and what was said of waiting and distance, each as icon and words. */
export function Facts({ row, metrics }: { row: FindingRow; metrics: Finding['metrics'] }) {
  const words = t().field
  const voices =
    row.voices + row.against > 0 &&
    t().findings.one.sessionsOf(words.voices(row.voices, row.against), words.sessions(row.sessions))
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
      <Measures of={metrics} />
      {row.invented && <span class="soft">{t().findings.one.invented}</span>}
    </p>
  )
}

function Measures({ of: { waitMonths, oneWayKm } }: { of: Finding['metrics'] }) {
  const words = t().work
  const measures = [
    waitMonths && ([Hourglass, words.wait(rangeWord(waitMonths))] as const),
    oneWayKm && ([Route, words.way(rangeWord(oneWayKm))] as const),
  ]
  return (
    <>
      {measures.flatMap(one =>
        one ? (
          <span class="fact" key={one[1]}>
            <Icon of={one[0]} size={20} />
            <span>{one[1]}</span>
          </span>
        ) : (
          []
        ),
      )}
    </>
  )
}
