import { Link2 } from 'lucide'
import type { AlignedRow } from '../../../domain/maps/align.ts'
import { newLink } from '../../../domain/maps/map.ts'
import type { PathStep } from '../../../domain/maps/path.ts'
import { Icon } from '../../../ui/icon.tsx'
import { t } from '../../../ui/language.ts'
import { apply } from '../../editing/apply.ts'
import { newId } from '../../worker/new-id.ts'
import type { Aligned } from './alignment.tsx'
import { span } from './figures.ts'
import { m } from './words.ts'

/** Two paths row by row; where nobody receives, an empty place stands. */
export function AlignedRows({ zone, a, b, shown }: Aligned) {
  const words = m()
  const alone = new Set(
    shown.flags.flatMap(({ kind, on, ...flag }) => (kind === 'noReceiver' ? [flag[on === 'b' ? 'b' : 'a']?.id] : [])),
  )
  return (
    <ol class="aligned">
      <li class="heads">
        <h2>{a.title}</h2>
        <span />
        <h2>{b.title}</h2>
      </li>
      {shown.rows.map(row => (
        <li key={`${row.a?.id} ${row.b?.id}`} data-same={row.link !== null || undefined}>
          <Place map={a.id} step={row.a} missing={row.b !== null && alone.has(row.b.id)} />
          {row.link === null ? <span /> : <Tie zone={zone} map={a.id} row={row} />}
          <Place map={b.id} step={row.b} missing={row.a !== null && alone.has(row.a.id)} />
        </li>
      ))}
      {shown.rows.length === 0 && <li class="soft">{words.emptyLane}</li>}
    </ol>
  )
}

function Place({ map, step, missing }: { map: string; step: PathStep | null; missing: boolean }) {
  const words = m()
  if (!step)
    return missing ? (
      <span class="place missing">
        <span class="number" aria-hidden="true" />
        <span class="main">{words.notHere}</span>
      </span>
    ) : (
      <span />
    )
  const facts = [
    step.answers || words.lanes[step.lane],
    step.wait && `${words.fact.wait} ${words.mo(span(step.wait))}`,
    step.role !== '' && words.roles[step.role],
  ]
  return (
    <a class="place" href={`/maps/${map}/${step.id}`}>
      <span class="number">{step.n}</span>
      <span class="main">
        {step.label || t().common.untitled}
        <small>{facts.filter(Boolean).join(' · ')}</small>
      </span>
    </a>
  )
}

/** That two steps are the same; a press says that they are not. */
function Tie({ zone, map, row }: { zone: string; map: string; row: AlignedRow }) {
  const words = m()
  const apart = () => {
    const values = newLink({ map, from: row.a?.id ?? '', to: row.b?.id ?? '', type: 'apart' })
    return apply(
      row.link
        ? [{ do: 'remove', id: row.link }]
        : [{ do: 'create', kind: 'mapLink', id: newId(), values, group: zone }],
      words.apartMade,
    )
  }
  const label = `${words.apartAct}: ${row.a?.label ?? ''}, ${row.b?.label ?? ''}`
  return (
    <button type="button" class="tie" aria-label={label} title={words.apartAct} onClick={() => void apart()}>
      <Icon of={Link2} size={20} />
      {words.same}
    </button>
  )
}
