import type { NetworkShown } from '../../../domain/maps/network/shown.ts'
import { t } from '../../../ui/language.ts'
import { PaperTable } from '../maps/paper-table.tsx'
import { footOf, footText, summaryOf } from './facts.ts'
import { Legend } from './legend.tsx'
import { NetworkPicture } from './network-picture.tsx'
import { Sides } from './sides.tsx'
import { nameOf, w } from './words.ts'

/** A network on paper: its drawing, what only one side sees, and its list. It is also what the drawing's file is made of. */
export function NetworkPaper({ shown }: { shown: NetworkShown }) {
  const { drawing } = shown
  const words = w()
  return (
    <div class="path-paper print-only">
      <p>
        {words.perspective[shown.perspective]}
        {shown.of > 0 && ` · ${words.maps(shown.of)}`}
      </p>
      <svg
        id="network-picture"
        viewBox={`0 0 ${drawing.width} ${drawing.height}`}
        width={drawing.width}
        height={drawing.height}
        role="img"
        aria-label={summaryOf(shown)}
      >
        <NetworkPicture shown={shown} />
      </svg>
      <Legend counted={shown.of > 0} />
      <Sides shown={shown} />
      <Actors shown={shown} />
      <Ties shown={shown} />
    </div>
  )
}

function Actors({ shown }: { shown: NetworkShown }) {
  const { columns } = w()
  return (
    <PaperTable
      heads={[columns.actor, columns.type, columns.state]}
      rows={shown.actors.map(one => [
        nameOf(one.key, shown),
        one.type === '' ? '' : t().work.actorType[one.type],
        footText(footOf(one, shown)),
      ])}
    />
  )
}

function Ties({ shown }: { shown: NetworkShown }) {
  const words = w()
  const { columns } = words
  return (
    <PaperTable
      heads={[columns.from, columns.what, columns.to, columns.state, columns.strength, columns.n]}
      rows={shown.ties.map(({ from, to, type, state, strength, n, of }) => [
        nameOf(from, shown),
        words.type[type],
        nameOf(to, shown),
        words.state[state],
        strength > 0 ? String(strength) : '',
        of > 0 ? `${n}/${of}` : '',
      ])}
    />
  )
}
