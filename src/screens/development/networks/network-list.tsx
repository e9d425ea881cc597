import { ChevronRight } from 'lucide'
import type { NetworkActor, NetworkShown, NetworkTie } from '../../../domain/maps/network/shown.ts'
import { Gradually } from '../../../ui/gradually.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { t } from '../../../ui/language.ts'
import { RowMarks } from '../../../ui/row-marks.tsx'
import { footOf, tieFacts, tieNamed } from './facts.ts'
import { Stroke } from './legend.tsx'
import { nameOf } from './words.ts'

/** The list twin of a network: the same actors with their ties as sentences, and all that can be done in the drawing. */
export function NetworkList({ map, shown }: { map: string; shown: NetworkShown }) {
  const actors = shown.actors.filter(({ key }) => shown.of > 0 || key !== 'me')
  return (
    <ul class="network-list">
      <Gradually
        step={20}
        parts={actors.map(one => <Row key={one.key} map={map} one={one} shown={shown} ties={tiesFrom(one, shown)} />)}
      />
    </ul>
  )
}

/** Each tie is told once: with whom it begins, and with the other where that one is in the middle. */
function tiesFrom({ key }: NetworkActor, { ties, hub }: NetworkShown): readonly NetworkTie[] {
  return ties.filter(({ from, to }) => (from === hub ? to === key : to === hub ? from === key : from === key))
}

type RowProps = {
  readonly map: string
  readonly one: NetworkActor
  readonly shown: NetworkShown
  readonly ties: readonly NetworkTie[]
}

function Row({ map, one, shown, ties }: RowProps) {
  const foot = footOf(one, shown)
  return (
    <li>
      <a href={`/maps/${map}/${encodeURIComponent(one.key)}`}>
        <span class="main">
          {nameOf(one.key, shown)}
          <small>
            {shown.of === 0 && one.type !== '' && t().work.actorType[one.type]}
            {shown.of > 0 && <strong>{foot.count}</strong>}
            {foot.count && shown.of > 0 && foot.said && ' · '}
            {shown.of > 0 && foot.said}
            {one.hung.length > 0 && ` · ${t().development.count.findings(one.hung.length)}`}
            {one.invented && ` · ${t().field.invented}`}
          </small>
        </span>
        <RowMarks
          twoVersions={one.twoVersions || ties.some(tie => tie.twoVersions)}
          waiting={one.waiting}
          chevron={false}
        />
        <Icon of={ChevronRight} size={18} />
      </a>
      {ties.length > 0 && (
        <ul class="tie-lines">
          {ties.map(tie => (
            <li key={tie.key}>
              <TieLine tie={tie} shown={shown} from={one.key} />
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}

type TieProps = {
  readonly tie: NetworkTie
  readonly shown: NetworkShown
  /** Among whose ties it stands: her name is not said again where the other's says all. */
  readonly from: string
}

/** A tie in one line: its style, with whom, how it is. */
export function TieLine({ tie, shown, from }: TieProps) {
  return (
    <div class="tie-line">
      <Stroke state={tie.state} />
      <span>
        {tieNamed(tie, from, shown)}
        <small class="soft">{tieFacts(tie, from, shown)}</small>
      </span>
    </div>
  )
}
